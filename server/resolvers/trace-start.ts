import type { Context } from '../context.ts'
import type { Entity, EntityId } from '../domain/entity.ts'
import { DEFAULT_TRACE_OPTIONS, type Step, type Trace } from '../domain/graph.ts'
import { pathSentence } from '../domain/sentence.ts'
import { trace, UntraceableError } from '../domain/trace/trace.ts'
import { badInput, notFound } from '../errors.ts'
import { LIMITS, pageSize } from '../limits.ts'
import type { TraceOptions } from '../schema/generated.ts'

/**
 * The trace from an entity, by its id or a former one.
 * @throws GraphQLError NOT_FOUND for an unknown id; BAD_USER_INPUT for a kind that no trace starts
 * at, and for a limit outside of what is allowed.
 */
export async function traceFrom(
  from: string,
  options: TraceOptions | null | undefined,
  { loaders, recall }: Context,
): Promise<Trace> {
  const limit = pageSize(options?.limit, DEFAULT_TRACE_OPTIONS.limit, {
    argument: 'options.limit',
    max: LIMITS.limit,
  })
  const status = options?.status ?? DEFAULT_TRACE_OPTIONS.status
  const piece = await loaders.piece(status).load(from)
  if (!piece) throw notFound('from', from)
  try {
    const asked = {
      inherited: options?.inherited ?? DEFAULT_TRACE_OPTIONS.inherited,
      cooperators: options?.cooperators ?? DEFAULT_TRACE_OPTIONS.cooperators,
      status,
      limit,
    }
    const key = `trace ${piece.start} ${JSON.stringify(asked)}`
    const found = recall(key, () => trace(piece.start, piece.graph, asked))
    return { ...found, truncated: found.truncated || piece.cut }
  } catch (error) {
    if (!(error instanceof UntraceableError)) throw error
    throw badInput('from', error.message, 'names a kind that no trace starts at')
  }
}

/** A path as a Chinese sentence. */
export async function readOut(steps: readonly Step[], { loaders }: Context): Promise<string> {
  const ids = [...new Set(steps.flatMap(({ relation }) => [relation.from, relation.to]))]
  const entities = await Promise.all(ids.map((id) => loaders.known(id)))
  const byId = new Map(ids.map((id, i) => [id, entities[i]!]))
  return pathSentence(steps, (id: EntityId): Entity => byId.get(id)!)
}
