import { parse, type DocumentNode, type GraphQLSchema } from 'graphql'
import { badInput } from './errors.ts'
import { checkCost } from './query-cost.ts'
import { checkShape, checkTokens } from './query-shape.ts'

/** What one request may ask for; all of it is checked before anything is executed. */
export const LIMITS = {
  /** Bytes of a request's body. */
  body: 100 * 1024,
  tokens: 2_000,
  depth: 16,
  aliases: 50,
  directives: 30,
  /** Fields that one selection set holds, those of its fragments included. */
  width: 200,
  /** Fields of the answer, by page sizes; a list without a page size counts as LIST_SIZE items. */
  cost: 100_000,
  /** Items of one page. */
  first: 200,
  /** Backings of one trace. */
  limit: 1_000,
  /** Ids in one argument. */
  ids: 200,
  /** Characters of a search. */
  text: 100,
  /** Candidates that one search ranks. */
  candidates: 1_000,
  /** Claims, mentions or passages that are read of one entity. */
  rows: 50_000,
  /** Goals, strategies, tasks and industries that are looked through for gaps. */
  starts: 50_000,
  /** Industries whose chains one answer looks at. */
  chains: 200,
  /** Industries that one step of a chain takes in. */
  links: 5_000,
  /** Own tasks that one read of traces takes in. */
  ownTasks: 50_000,
  /** Goals that one matrix, or one removal, looks through. */
  matrixGoals: 2_000,
} as const

type Variables = Readonly<Record<string, unknown>>

/**
 * Refuses a query that is too large, by the cheapest measure that tells: tokens, aliases and
 * directives before it is parsed, depth and width on its tree, cost with its variables. A query
 * that GraphQL will refuse anyway passes.
 *
 * @throws GraphQLError with the code QUERY_TOO_COMPLEX.
 */
export function createLimiter(schema: GraphQLSchema) {
  const seen = new Map<string, DocumentNode | null>()
  return (query: string, variables: Variables): void => {
    let document = seen.get(query)
    if (document === undefined) {
      checkTokens(query, LIMITS)
      document = parsed(query)
      if (document) checkShape(document, LIMITS)
      if (seen.size >= 200) seen.delete(seen.keys().next().value!)
      seen.set(query, document)
    }
    if (document) checkCost(document, schema, variables, LIMITS)
  }
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { noLocation: true })
  } catch {
    return null
  }
}

/**
 * The page size that an argument asks for.
 * @throws GraphQLError with the code BAD_USER_INPUT outside of 1 to `max`.
 */
export function pageSize(
  given: number | null | undefined,
  fallback: number,
  { argument = 'first', max = LIMITS.first as number } = {},
): number {
  const size = given ?? fallback
  if (size >= 1 && size <= max) return size
  throw badInput(
    argument,
    `须在 1 到 ${max} 之间,收到 ${size}`,
    `must be from 1 to ${max}, got ${size}`,
  )
}

/**
 * A list of ids, as it is.
 * @throws GraphQLError with the code BAD_USER_INPUT for too many of them.
 */
export function requireIds(argument: string, ids: readonly string[]): readonly string[] {
  if (ids.length <= LIMITS.ids) return ids
  throw badInput(argument, `至多 ${LIMITS.ids} 个编号`, `takes at most ${LIMITS.ids} ids`)
}
