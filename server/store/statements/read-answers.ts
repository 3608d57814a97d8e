import type { ClaimStatus } from '../../domain/claim.ts'
import type { EntityId } from '../../domain/entity.ts'
import type { ClaimGraph } from '../../domain/graph.ts'
import { claimsOf, entitiesOf } from '../rows.ts'
import { define, textOrNull, texts, version, type Row, type Versioned } from './define.ts'

const graphOf = (row: Row): ClaimGraph => ({
  entities: new Map(entitiesOf(row['entities']).map((entity) => [entity.id, entity])),
  claims: claimsOf(row['claims']),
})

type GoalPiecesParams = {
  /** The entity whose goals are asked for, also by a former id. */
  readonly of: string
  readonly statuses: readonly ClaimStatus[]
  readonly goals: number
  readonly tasks: number
}

export interface GoalPieces extends Versioned {
  /** Null where the entity isn't there. */
  readonly start: EntityId | null
  /** All that the trace of the start may have, as they stand in the texts. */
  readonly goals: readonly EntityId[]
  /** Whether the store held back some. */
  readonly cut: boolean
  readonly graph: ClaimGraph
}

/** All that the traces of goals need, and that of the entity behind which they stand. */
export const goalPieces = define<GoalPiecesParams, GoalPieces>(
  'read/goal-pieces',
  { of: 'value', statuses: 'value', goals: 'integer', tasks: 'integer' },
  ['version', 'start', 'goals', 'cut', 'entities', 'claims'],
  (row) => ({
    ...version(row),
    start: textOrNull(row['start']) as EntityId | null,
    goals: texts(row['goals']) as EntityId[],
    cut: row['cut'] === true,
    graph: graphOf(row),
  }),
)

/** The goals there are, as they stand in the texts. */
export const goalIds = define<
  { readonly statuses: readonly ClaimStatus[]; readonly first: number },
  Versioned & { readonly goals: readonly EntityId[] }
>('read/goal-ids', { statuses: 'value', first: 'integer' }, ['version', 'goals'], (row) => ({
  ...version(row),
  goals: texts(row['goals']) as EntityId[],
}))

export interface LedgerPiece extends Versioned {
  /** Null where it isn't there. */
  readonly goal: EntityId | null
  readonly cut: boolean
  readonly graph: ClaimGraph
}

/** All that the ledger of a goal needs. */
export const ledgerPiece = define<{ readonly id: string; readonly tasks: number }, LedgerPiece>(
  'read/ledger',
  { id: 'value', tasks: 'integer' },
  ['version', 'goal', 'cut', 'entities', 'claims'],
  (row) => ({
    ...version(row),
    goal: textOrNull(row['goal']) as EntityId | null,
    cut: row['cut'] === true,
    graph: graphOf(row),
  }),
)

type PathParams = {
  /** Also by former ids. */
  readonly from: string
  readonly to: string
  readonly types: readonly string[]
  readonly hops: number
  /** Paths at most. */
  readonly first: number
}

export interface PathPiece extends Versioned {
  readonly from: EntityId | null
  readonly to: EntityId | null
  /** What the paths pass, and perhaps more. */
  readonly graph: ClaimGraph
}

/** All that the first paths between two entities pass. */
export const pathPiece = define<PathParams, PathPiece>(
  'read/paths',
  { from: 'value', to: 'value', types: 'value', hops: 'value', first: 'integer' },
  ['version', 'from', 'to', 'entities', 'claims'],
  (row) => ({
    ...version(row),
    from: textOrNull(row['from']) as EntityId | null,
    to: textOrNull(row['to']) as EntityId | null,
    graph: graphOf(row),
  }),
)
