import type { TraceRow } from '../rows.ts'
import type { TraceIndex } from '../trace-index.ts'
import type { Duties, TaskNode } from './duties.ts'

/** What is not written about the tasks of a unit. */
export interface UnitGaps {
  /** Tasks without a goal. */
  readonly goals: readonly TaskNode[]
  /** Tasks with goals that name no year, and how many such goals there are. */
  readonly years: { readonly tasks: readonly TaskNode[]; readonly goals: number }
  /** Tasks that name no firm; `park` where they name a park instead. */
  readonly firms: readonly { readonly task: TaskNode; readonly park: boolean }[]
  readonly count: number
}

/**
 * Gaps of the unit's tasks that are shown. A task lacks a goal where the trace says so, and a firm
 * where neither it nor a task of the unit below it names one. Without the inherited tasks
 * (`whole` false) those below are not known, and no firm is missed.
 */
export function unitGaps(
  { trace }: TraceIndex,
  { tasks }: Duties,
  rows: readonly TraceRow[],
  whole: boolean,
): UnitGaps {
  const rowOf = new Map(rows.map((row) => [row.task?.id, row]))
  const without = new Set(
    trace.gaps.filter(({ kind }) => kind === 'NO_GOAL').map(({ subject }) => subject.id),
  )
  const undated = (task: string) =>
    (rowOf.get(task)?.lists.goals ?? []).flatMap(({ entity }) =>
      entity.__typename === 'Goal' && entity.targetYear == null ? [entity.id] : [],
    )
  const parents = new Map(
    trace.graph.relations
      .filter(({ type }) => type === 'SUBTASK_OF')
      .map(({ from, to }) => [from.id, to.id]),
  )
  const named = new Set<string>()
  for (const { task, lists } of rows)
    if (lists.enterprises.length > 0)
      for (let up = task?.id; up !== undefined && !named.has(up); up = parents.get(up))
        named.add(up)
  const goals = tasks.filter(({ id }) => without.has(id))
  const years = {
    tasks: tasks.filter(({ id }) => undated(id).length > 0),
    goals: new Set(tasks.flatMap(({ id }) => undated(id))).size,
  }
  const firms = whole
    ? tasks
        .filter(({ id }) => !named.has(id))
        .map((task) => ({ task, park: (rowOf.get(task.id)?.lists.parks.length ?? 0) > 0 }))
    : []
  return { goals, years, firms, count: goals.length + years.goals + firms.length }
}
