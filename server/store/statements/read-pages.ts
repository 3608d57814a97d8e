import type { Due } from '../../domain/due.ts'
import type { EntityId, PolicyDocument } from '../../domain/entity.ts'
import type { Kind } from '../../domain/kind.ts'
import type { Binding } from '../../domain/measure.ts'
import type { SortedEntity } from '../../domain/neighbours.ts'
import type { Value } from '../port.ts'
import { entitiesOf, sortedEntityOf } from '../rows.ts'
import { define, list, number, properties, text, version, type Versioned } from './define.ts'

/*
 * Pages by keyset: each begins after the sort key of the last item of the page before, the first one
 * after '' (a number: BELOW_ALL). A filter that is '' or 0 filters nothing. They travel as maps,
 * since Neo4j plans a statement anew for every combination of types and lengths of its parameters.
 */

export const BELOW_ALL = -Number.MAX_VALUE

export interface Page<T> extends Versioned {
  /** Over all pages. */
  readonly total: number
  readonly items: readonly T[]
}

const sortedEntities = (value: Value | undefined): SortedEntity[] =>
  list(value).map((item) => sortedEntityOf(properties(item)))

type EntityPageParams = {
  readonly after: { readonly name: string; readonly id: string }
  readonly first: number
}
type FilteredEntityParams = EntityPageParams & {
  readonly filter: {
    readonly kind: Kind | ''
    /** Only what documents of a region mention whose name holds this one. */
    readonly region: string
  }
}
const PAGE = { filter: 'value', after: 'value', first: 'integer' } as const

/** All entities; `described` are those of texts, to which `ofPacks` come. */
export interface EntityPage extends Versioned {
  readonly described: number
  readonly ofPacks: readonly { readonly kind: Kind; readonly entities: number }[]
  readonly items: readonly SortedEntity[]
}

export const entities = define<EntityPageParams & { readonly kind: Kind | '' }, EntityPage>(
  'read/entities',
  { kind: 'value', after: 'value', first: 'integer' },
  ['version', 'described', 'packs', 'entities'],
  (row) => ({
    ...version(row),
    described: number(row['described']),
    ofPacks: list(row['packs']).flatMap((pack) => {
      const [kinds, counts] = list(pack)
      return kindCounts(kinds, counts)
    }),
    items: sortedEntities(row['entities']),
  }),
)

/** Figures stand with a pack as two lists: the words, and how many of each. */
const kindCounts = (kinds: Value | undefined, counts: Value | undefined) =>
  list(kinds).map((kind, at) => ({ kind: kind as Kind, entities: Number(list(counts)[at]) }))

export const entitiesOfRegion = define<FilteredEntityParams, Page<SortedEntity>>(
  'read/entities-of-region',
  PAGE,
  ['version', 'total', 'entities'],
  (row) => ({
    ...version(row),
    total: number(row['total']),
    items: sortedEntities(row['entities']),
  }),
)

export const entitiesAmong = define<
  { readonly ids: readonly string[] } & FilteredEntityParams,
  Page<SortedEntity>
>('read/entities-among', { ids: 'value', ...PAGE }, entitiesOfRegion.columns, entitiesOfRegion.row)

export type GoalOrder = 'DOCUMENT' | 'VALUE' | 'YEAR' | 'NAME'

type GoalPageParams = {
  readonly filter: {
    readonly measured: 'yes' | 'no' | ''
    readonly targetYear: number
    readonly due: Due | ''
    /** The current year, against which goals are due. */
    readonly year: number
    readonly binding: Binding | ''
    /** Ids, also former ones. */
    readonly subject: string
    readonly setBy: string
    readonly document: string
    readonly region: string
    readonly order: GoalOrder
  }
  /** See `goalSortKey`. */
  readonly after: { readonly number: number; readonly text: string; readonly id: string }
  readonly first: number
}

export const goals = define<GoalPageParams, Page<SortedEntity>>(
  'read/goals',
  PAGE,
  ['version', 'total', 'goals'],
  (row) => ({ ...version(row), total: number(row['total']), items: sortedEntities(row['goals']) }),
)

export const goalsAmong = define<
  { readonly ids: readonly string[] } & GoalPageParams,
  Page<SortedEntity>
>('read/goals-among', { ids: 'value', ...PAGE }, goals.columns, goals.row)

/** Where a goal whose figure or year is unknown stands: last. The statement says the same numbers. */
const UNKNOWN = { VALUE: 1e300, YEAR: 9999 }

/** The sort key of a goal, as `read/goals` orders: a number, words, the id. */
export function goalSortKey(
  order: GoalOrder,
  { entity, sortName }: SortedEntity,
): [number, string, string] {
  const goal = entity.kind === 'GOAL' ? entity : null
  const value = goal?.measure?.canonicalValue ?? null
  const rank =
    order === 'VALUE'
      ? value === null
        ? UNKNOWN.VALUE
        : -value
      : order === 'YEAR'
        ? (goal?.targetYear ?? UNKNOWN.YEAR)
        : 0
  return [rank, order === 'NAME' ? sortName : entity.position, entity.id]
}

type DocumentPageParams = {
  /** See `documentSortKey`. */
  readonly after: { readonly date: string; readonly position: string; readonly id: string }
  readonly first: number
}

export const documents = define<DocumentPageParams, Page<PolicyDocument>>(
  'read/documents',
  { after: 'value', first: 'integer' },
  ['version', 'total', 'documents'],
  (row) => ({
    ...version(row),
    total: number(row['total']),
    items: entitiesOf(row['documents']) as PolicyDocument[],
  }),
)

/** The sort key of a document, as `read/documents` orders. */
export const documentSortKey = (document: PolicyDocument): [string, string, string] => [
  document.issuedOn ?? '9999-12-31',
  document.position,
  document.id,
]

type GapStartParams = {
  readonly after: GapStartKey
  readonly first: number
}
type GapStartKey = { readonly position: string; readonly id: string }
export interface GapStart {
  readonly position: string
  readonly id: EntityId
}

/** Where traces for gaps start; their pieces come with `tracePieces`. */
export const gapStarts = define<GapStartParams, Page<GapStart>>(
  'read/gap-starts',
  { after: 'value', first: 'integer' },
  ['version', 'total', 'starts'],
  (row) => ({
    ...version(row),
    total: number(row['total']),
    items: list(row['starts']).map((item) => {
      const [position, id] = list(item)
      return { position: text(position), id: text(id) as EntityId }
    }),
  }),
)
