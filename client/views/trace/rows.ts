import type { TraceBacking, TraceNode, TraceRelation } from '../../api/types.ts'
import { DRAWN_LISTS } from '../../graph/trace-input.ts'
import type { DrawnList } from '../../graph/trace-input.ts'
import { startsAtUnit, toneOfPath } from '../../graph/drawn.ts'
import type { Tone } from '../../graph/drawn.ts'
import { isPrincipal } from '../../graph/is-principal.ts'
import { compareNumbers } from './task-number.ts'
import { lastRelation, stops, toneOf } from './trace-index.ts'
import type { TraceIndex } from './trace-index.ts'

export interface RowItem {
  readonly entity: TraceNode
  readonly tone: Tone
  readonly principal: boolean
  readonly wording: string | null
  readonly openEnded: boolean
  /** The task above whose words say it; null where the row's own task does. */
  readonly via: TraceNode | null
}

/** One task of a trace, with all that stands beside it. */
export interface TraceRow {
  readonly task: TraceNode | null
  readonly tone: Tone
  /** By which role the start is tied to the task. */
  readonly role: TraceBacking['role'] | null
  /** Whether the start stands first among those who lead the task. */
  readonly principal: boolean
  readonly lists: Readonly<Record<DrawnList, readonly RowItem[]>>
  /** Tasks over it that its ways pass and that have no row of their own, and strategies between. */
  readonly above: readonly TraceNode[]
  /** Documents that set or implement the start themselves; in the row without a task. */
  readonly documents: readonly TraceNode[]
  /** The relations of the row's ways, in order. */
  readonly relations: readonly TraceRelation[]
}

/** Whether a chip of the row stands for the entity. */
export const holds = ({ task, lists, documents }: TraceRow, id: string): boolean =>
  task?.id === id ||
  documents.some((document) => document.id === id) ||
  DRAWN_LISTS.some((list) => lists[list].some(({ entity }) => entity.id === id))

interface Draft {
  readonly task: TraceNode | null
  tone: Tone
  role: TraceBacking['role'] | null
  principal: boolean
  lists: Record<DrawnList, RowItem[]>
  passed: Set<string>
  documents: TraceNode[]
  relations: Set<TraceRelation>
}

const blank = (task: TraceNode | null): Draft => ({
  task,
  tone: 'STATED',
  role: null,
  principal: false,
  lists: Object.fromEntries(DRAWN_LISTS.map((list) => [list, []])) as unknown as Record<
    DrawnList,
    RowItem[]
  >,
  passed: new Set(),
  documents: [],
  relations: new Set(),
})

/**
 * The table of a trace, a row to each task: its own tasks, and tasks below that add something. What
 * only a task above says stands in the rows of those below it, with that task as `via`. Without any
 * task there is one row that names none.
 */
export function traceRows(index: TraceIndex): readonly TraceRow[] {
  const { trace, nodes } = index
  const rows = new Map<string, Draft>()
  const rowOf = (id: string) => {
    const row = rows.get(id) ?? blank(nodes.get(id) ?? null)
    rows.set(id, row)
    return row
  }
  if (trace.from.kind === 'TASK') rowOf(trace.from.id)
  for (const backing of trace.tasks) {
    const row = rowOf(backing.entity.id)
    row.tone = toneOf(index, backing)
    row.role = backing.role
    row.principal = isPrincipal(backing) && backing.assertion === 'STATED'
    for (const path of backing.paths) addWay(index, row, path)
  }
  const own = new Set(rows.keys())
  for (const list of DRAWN_LISTS)
    if (list !== 'tasks')
      for (const backing of trace[list])
        for (const [nth, path] of backing.paths.entries()) {
          const home = homeOf(index, path, own)
          const row = rowOf(home.row)
          addWay(index, row, path)
          addItem(row.lists[list], itemOf(index, backing, nth, home.via))
        }
  for (const { entity, role, paths } of trace.documents)
    for (const path of paths)
      if (path.steps.length === 1 && role !== 'HAS_TASK') {
        const row = rowOf('')
        addWay(index, row, path)
        row.documents.push(nodes.get(entity.id)!)
      }
  for (const row of rows.values()) addUnits(index, row)
  const number = ({ task }: Draft) => (task?.__typename === 'Task' ? task.number : '')
  const sorted = [...rows.values()].sort((a, b) => compareNumbers(number(a), number(b)))
  const all = sorted.length > 0 ? sorted : [blank(null)]
  return all.map(({ passed, ...row }) => ({
    ...row,
    above: [...passed]
      .filter((id) => !rows.has(id) && id !== trace.from.id)
      .map((id) => nodes.get(id)!),
    relations: [...row.relations],
  }))
}

/** The row in which what a path ends at belongs: its last task, or the own task below that. */
function homeOf(index: TraceIndex, path: TraceBacking['paths'][number], own: ReadonlySet<string>) {
  const tasks = stops(index, path).filter((id) => index.nodes.get(id)?.kind === 'TASK')
  const named = tasks.filter((id) => id !== index.trace.from.id || own.has(id))
  const last = named.at(-1)
  if (last === undefined) return { row: '', via: null }
  const first = named.find((id) => own.has(id)) ?? last
  const via = path.via?.id
  const climbs = via === last && last !== first && !own.has(last) && isAbove(index, last, first)
  return climbs ? { row: first, via: index.nodes.get(last) ?? null } : { row: last, via: null }
}

/** Whether one task is above another, by the relations of the trace. */
function isAbove({ trace }: TraceIndex, upper: string, lower: string): boolean {
  const parents = new Map(
    trace.graph.relations
      .filter(({ type }) => type === 'SUBTASK_OF')
      .map(({ from, to }) => [from.id, to.id]),
  )
  for (let up = parents.get(lower); up !== undefined; up = parents.get(up))
    if (up === upper) return true
  return false
}

function itemOf(
  index: TraceIndex,
  backing: TraceBacking,
  nth: number,
  via: TraceNode | null,
): RowItem {
  const relation = lastRelation(index, backing.paths[nth]!)
  return {
    entity: index.nodes.get(backing.entity.id) ?? (backing.entity as TraceNode),
    tone:
      relation?.status === 'PROPOSED'
        ? 'PROPOSED'
        : toneOfPath(backing, nth, startsAtUnit(index.trace)),
    principal: isPrincipal(backing),
    wording: relation?.wording ?? null,
    openEnded: relation?.openEnded ?? false,
    via,
  }
}

const UNITS = ['leads', 'responsible', 'cooperators'] as const

/** Who answers for a task below the start, where the trace lists nobody for it: the API's word. */
function addUnits(index: TraceIndex, row: Draft): void {
  const held = row.task?.__typename === 'Task' ? row.task.responsibility : undefined
  if (!held || UNITS.some((list) => row.lists[list].length > 0)) return
  const via = (held.inheritedFrom && index.nodes.get(held.inheritedFrom.id)) ?? null
  for (const list of UNITS)
    for (const backing of held[list]) {
      addItem(row.lists[list], itemOf(index, backing, 0, via))
      const relation = lastRelation(index, backing.paths[0]!)
      if (relation) row.relations.add(relation)
    }
}

function addItem(items: RowItem[], item: RowItem): void {
  if (!items.some(({ entity }) => entity.id === item.entity.id)) items.push(item)
}

function addWay(index: TraceIndex, row: Draft, path: TraceBacking['paths'][number]): void {
  const listed = new Set(index.trace.strategies.map(({ entity }) => entity.id))
  for (const id of stops(index, path).slice(1)) {
    const kind = index.nodes.get(id)?.kind
    if (kind === 'TASK' || (kind === 'STRATEGY' && !listed.has(id))) row.passed.add(id)
  }
  for (const { relation } of path.steps) {
    const found = index.relations.get(relation.id)
    if (found && found.type !== 'SUBTASK_OF') row.relations.add(found)
  }
}
