import { dueOf, type Due } from './due.ts'
import type { EntityId, Goal } from './entity.ts'
import { DEFAULT_TRACE_OPTIONS, type Backing, type ClaimGraph, type Trace } from './graph.ts'
import type { Binding } from './measure.ts'
import { compareKeys } from './order.ts'
import { trace } from './trace/trace.ts'

export const MATRIX_COLUMNS = ['INDUSTRY', 'AGENCY'] as const
export type MatrixColumns = (typeof MATRIX_COLUMNS)[number]

/** Conditions on goals; null or absent for any. */
export interface GoalCondition {
  readonly measured?: boolean | null | undefined
  readonly targetYear?: number | null | undefined
  readonly due?: Due | null | undefined
  readonly binding?: Binding | null | undefined
}

export interface MatrixCell {
  /** Places among the rows and columns, from 0. */
  readonly row: number
  readonly column: number
  readonly backing: Backing
}

export interface GoalMatrix {
  readonly goals: readonly EntityId[]
  readonly columns: readonly EntityId[]
  /** Row by row, in the order of the columns; once per role. */
  readonly cells: readonly MatrixCell[]
  /** Goals that fulfil the conditions, shown or not. */
  readonly totalCount: number
}

const WHOLE = { ...DEFAULT_TRACE_OPTIONS, limit: Number.MAX_SAFE_INTEGER }

const FILLERS: Record<MatrixColumns, (trace: Trace) => readonly Backing[]> = {
  INDUSTRY: ({ industries }) => industries,
  AGENCY: ({ leads, cooperators, responsible }) => [...leads, ...cooperators, ...responsible],
}

/** Whether the goal fulfils the conditions, against the given day. */
export const fulfils =
  ({ measured, targetYear, due, binding }: GoalCondition, today: Date) =>
  (goal: Goal): boolean =>
    (measured == null || measured === (goal.measure !== null)) &&
    (targetYear == null || targetYear === goal.targetYear) &&
    (due == null || due === dueOf(goal.targetYear, today)) &&
    (binding == null || binding === goal.binding)

/** The distinct goals in the trace of an entity. */
export const goalsBehind = (of: EntityId, graph: ClaimGraph): EntityId[] => [
  ...new Set(trace(of, graph, WHOLE).goals.map(({ entity }) => entity)),
]

interface MatrixOptions {
  readonly columns: MatrixColumns
  readonly condition: GoalCondition
  readonly today: Date
  /** Rows at most. */
  readonly first: number
}

/**
 * What stands behind each of the goals, as a matrix; rows and columns as they stand in the texts.
 * The graph must hold what the traces of all of the goals need.
 */
export function goalMatrix(
  goals: Iterable<EntityId>,
  graph: ClaimGraph,
  { columns, condition, today, first }: MatrixOptions,
): GoalMatrix {
  const entity = (id: EntityId) => graph.entities.get(id)!
  const byText = (a: EntityId, b: EntityId) =>
    compareKeys([entity(a).position, a], [entity(b).position, b])
  const wanted = [...goals]
    .map(entity)
    .filter((one): one is Goal => one.kind === 'GOAL')
    .filter(fulfils(condition, today))
    .map(({ id }) => id)
    .sort(byText)
  const rows = wanted.slice(0, first)
  const filled = rows.map((goal) => FILLERS[columns](trace(goal, graph, WHOLE)))
  const heads = [...new Set(filled.flat().map((backing) => backing.entity))].sort(byText)
  const placeOf = new Map(heads.map((head, at) => [head, at]))
  const cells = filled.flatMap((backings, row) =>
    backings
      .map((backing): MatrixCell => ({ row, column: placeOf.get(backing.entity)!, backing }))
      .sort((a, b) => a.column - b.column),
  )
  return { goals: rows, columns: heads, cells, totalCount: wanted.length }
}
