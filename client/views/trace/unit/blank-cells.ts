import type { DrawnList } from '../../../graph/trace-input.ts'
import { COLUMN_LISTS } from '../table-columns.ts'
import type { TableColumn } from '../table-columns.ts'
import type { TraceRow } from '../rows.ts'
import type { TraceIndex } from '../trace-index.ts'
import type { UnitGaps } from './unit-gaps.ts'

/** Why a cell is empty: the tasks below say it, or it was looked for in vain. */
export type Blank = 'below' | 'unstated'

/**
 * The empty cells that have something to say; of the others there is nothing to say. Without the
 * gaps of a unit the trace is that of a task or a strategy, which holds every firm below it.
 */
export function blankCells(
  { trace }: TraceIndex,
  rows: readonly TraceRow[],
  gaps: UnitGaps | null,
): (column: TableColumn, row: TraceRow) => Blank | null {
  const parents = new Map(
    trace.graph.relations
      .filter(({ type }) => type === 'SUBTASK_OF')
      .map(({ from, to }) => [from.id, to.id]),
  )
  const whole = trace.truncated ? [] : rows.flatMap(({ task }) => task?.id ?? [])
  const lackFirms = new Set(gaps ? gaps.firms.map(({ task }) => task.id) : whole)
  const lackGoals = new Set(gaps?.goals.map(({ id }) => id))
  const below = new Map<TableColumn, ReadonlySet<string>>()
  for (const column of Object.keys(COLUMN_LISTS) as TableColumn[])
    below.set(column, tasksAbove(rows, COLUMN_LISTS[column], parents))
  return (column, { task }) => {
    if (!task) return null
    if (below.get(column)?.has(task.id)) return 'below'
    const lack = column === 'enterprises' ? lackFirms : column === 'goals' ? lackGoals : null
    return lack?.has(task.id) ? 'unstated' : null
  }
}

/** The tasks over those rows in which one of the lists holds something. */
function tasksAbove(
  rows: readonly TraceRow[],
  lists: readonly DrawnList[],
  parents: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const above = new Set<string>()
  for (const { task, lists: held } of rows) {
    if (!task || lists.every((list) => held[list].length === 0)) continue
    for (let up = parents.get(task.id); up !== undefined && !above.has(up); up = parents.get(up))
      above.add(up)
  }
  return above
}
