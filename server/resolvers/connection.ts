import { compareKeys } from '../domain/order.ts'
import { badInput } from '../errors.ts'
import { pageSize } from '../limits.ts'

/** What an item is sorted by, ending in an id, so that no two items share one. */
export type SortKey = readonly (string | number)[]

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

export interface Edge<T> {
  readonly cursor: string
  readonly node: T
}

export interface Connection<T> {
  readonly edges: readonly Edge<T>[]
  readonly nodes: readonly T[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number
}

/** An order that pages are read in. */
export interface Ordering<T> {
  /** Stands in every cursor: one of another list is refused. */
  readonly name: string
  /** A letter for each part of a key: `s` for a string, `n` for a number. */
  readonly shape: string
  readonly key: (item: T) => SortKey
}

/** What a page needs to know: how many items, and after which key; null for the first page. */
export interface PageRequest {
  readonly first: number
  readonly after: SortKey | null
}

/**
 * The page that the arguments ask for.
 * @throws GraphQLError with the code BAD_USER_INPUT naming `first` or `after`.
 */
export function pageRequest<T>(
  { first, after }: PageArguments,
  fallback: number,
  ordering: Ordering<T>,
): PageRequest {
  return { first: pageSize(first, fallback), after: after == null ? null : keyOf(after, ordering) }
}

/** Opaque to clients: the name of the order and the sort key, as base64url JSON. */
const cursorOf = <T>({ name, key }: Ordering<T>, item: T): string =>
  Buffer.from(JSON.stringify([name, ...key(item)])).toString('base64url')

function keyOf<T>(cursor: string, { name, shape }: Ordering<T>): SortKey {
  const [named, ...key] = decoded(cursor)
  if (named === name && key.map(letterOf).join('') === shape) return key as unknown as SortKey
  throw badInput('after', '不是本列表给出的游标', 'must be a cursor that this very list gave')
}

function decoded(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

const letterOf = (part: unknown): string =>
  typeof part === 'string' ? 's' : typeof part === 'number' ? 'n' : '?'

/** The page of a list that is whole in memory and sorted. */
export function pageOf<T>(
  items: readonly T[],
  { first, after }: PageRequest,
  ordering: Ordering<T>,
): Connection<T> {
  const next =
    after === null ? 0 : items.findIndex((item) => compareKeys(ordering.key(item), after) > 0)
  const start = next < 0 ? items.length : next
  const nodes = items.slice(start, start + first)
  return connection(nodes, ordering, {
    totalCount: items.length,
    hasNextPage: start + nodes.length < items.length,
    hasPreviousPage: start > 0,
  })
}

/** The items of one page as a connection. */
export function connection<T>(
  nodes: readonly T[],
  ordering: Ordering<T>,
  where: { totalCount: number; hasNextPage: boolean; hasPreviousPage: boolean },
): Connection<T> {
  const { totalCount, ...neighbours } = where
  const edges = nodes.map((node) => ({ cursor: cursorOf(ordering, node), node }))
  const [startCursor = null, endCursor = null] = [edges[0]?.cursor, edges.at(-1)?.cursor]
  return { edges, nodes, pageInfo: { ...neighbours, startCursor, endCursor }, totalCount }
}

/** The same page with its items turned into what they stand for. */
export const mapNodes = <T, U>(page: Connection<T>, map: (item: T) => U): Connection<U> => ({
  ...page,
  edges: page.edges.map(({ cursor, node }) => ({ cursor, node: map(node) })),
  nodes: page.nodes.map(map),
})

/** The page that a store gave, which was asked for one item more than the page holds. */
export function storedPage<T>(
  row: { readonly items: readonly T[]; readonly total: number } | undefined,
  { first, after }: PageRequest,
  ordering: Ordering<T>,
): Connection<T> {
  const items = row?.items ?? []
  return connection(items.slice(0, first), ordering, {
    totalCount: row?.total ?? 0,
    hasNextPage: items.length > first,
    hasPreviousPage: after !== null,
  })
}
