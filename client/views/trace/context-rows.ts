import type { GoalRow, TraceAnswer } from '../../api/types.ts'
import type { TraceIndex } from './trace-index.ts'

type TopTask = TraceAnswer['context'][number]
type ContextTask = Omit<TopTask, 'children'>

/** A task of the document that sets a goal as a whole: no backing of that goal. */
export interface ContextRow {
  readonly task: ContextTask
  /** Its number, that of the task above left out. */
  readonly number: string
  readonly top: boolean
  /** Tasks right below it. */
  readonly below: number
  /** Goals with a figure that it or a task below it sets. */
  readonly measured: number
  /** Its own words in the document; null where it has none. */
  readonly place: {
    readonly document: string
    readonly range: readonly [start: number, end: number]
  } | null
  /** Whether the stored text breaks off in it. */
  readonly cut: boolean
}

/** The top tasks of the document with those right below them, in the order of the text. */
export function contextRows(
  { trace, nodes }: TraceIndex,
  goals: readonly GoalRow[],
): readonly ContextRow[] {
  const rows = trace.context.flatMap((top) => [
    rowOf(top, null, goals),
    ...top.children.map((child) => rowOf(child, top, goals)),
  ])
  const cut = [...nodes.values()].find(
    (node) => node.__typename === 'Document' && node.truncatedAt != null,
  )
  const at = cut?.__typename === 'Document' ? (cut.truncatedAt ?? 0) : 0
  const last = rows.findLast(
    ({ place }) => place && place.document === cut?.id && place.range[0] < at,
  )
  return rows.map((row) => ({ ...row, cut: row === last }))
}

function rowOf(
  task: ContextTask | TopTask,
  above: TopTask | null,
  goals: readonly GoalRow[],
): ContextRow {
  const own =
    above && task.number.startsWith(above.number)
      ? task.number.slice(above.number.length).replace(/^\./, '')
      : task.number
  return {
    task,
    number: own,
    top: above === null,
    below: 'children' in task ? task.children.length : 0,
    measured: goals.filter((goal) => goal.measure && isSetBelow(goal, task.id)).length,
    place: placeOf(task),
    cut: false,
  }
}

interface Upward {
  readonly id: string
  readonly parent?: Upward | null
}

function isSetBelow({ setBy }: GoalRow, task: string): boolean {
  return setBy.some((setter) => {
    if (setter.__typename !== 'Task') return false
    for (let up: Upward | null | undefined = setter; up; up = up.parent)
      if (up.id === task) return true
    return false
  })
}

function placeOf({ set, under }: ContextTask): ContextRow['place'] {
  const [quotation] = [...set.nodes, ...under.nodes]
    .flatMap(({ evidence }) => evidence)
    .filter((one) => one.__typename === 'Quotation')
  return quotation
    ? { document: quotation.document.id, range: [quotation.start, quotation.end] }
    : null
}
