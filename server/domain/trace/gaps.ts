import type { Entity, EntityId, Task } from '../entity.ts'
import type { Gap, GapReason, TraceOptions } from '../graph.ts'
import { compareKeys } from '../order.ts'
import type { Find } from './behind.ts'
import type { OwnTask } from './own-tasks.ts'
import type { TaskGraph } from './task-graph.ts'

/** Kinds of start whose missing units and companies are gaps of their own. */
const BACKED_KINDS: readonly Entity['kind'][] = ['GOAL', 'STRATEGY', 'TASK', 'INDUSTRY']

/** A slogan that counts things it doesn't name: “两个高于”. A numeral alone counts nothing: “十四五”. */
const UNSPELLED_SLOGAN = /[“"][一二两三四五六七八九十百\d]+[个大项类种条][^”"]+[”"]/

/**
 * What is missing behind the start, each with the reason. `finds` are those of all lists with
 * inherited and cooperating ones, whatever is shown: hiding a unit makes no gap.
 */
export function gapsOf(
  start: Entity,
  own: readonly OwnTask[],
  finds: readonly Find[],
  graph: TaskGraph,
): Gap[] {
  const position = (id: EntityId) => [graph.entity(id).position, id]
  const tasks = [...new Set(own.map(({ task }) => task))].sort((a, b) =>
    compareKeys(position(a), position(b)),
  )
  const has = (...lists: Find['list'][]) => finds.some((find) => lists.includes(find.list))
  const isCut = (id: EntityId) => (graph.entity(id) as Task).sectionCut
  const reason = (isTextCut: (task: EntityId) => boolean): GapReason => {
    if (tasks.length === 0) return setInCutText(start, graph) ? 'TEXT_CUT_OFF' : 'NOT_REVIEWED'
    return tasks.some(isTextCut) ? 'TEXT_CUT_OFF' : 'NOT_IN_DOCUMENT'
  }
  const onPathUp = (task: EntityId) => [task, ...graph.ancestors(task).map((up) => up.task)]
  const gaps: Gap[] = []
  const add = (kind: Gap['kind'], why: GapReason, subject = start.id) =>
    gaps.push({ kind, reason: why, subject })

  if (BACKED_KINDS.includes(start.kind)) {
    if (!has('leads', 'cooperators', 'responsible')) {
      const unreviewed = tasks.some((task) => onPathUp(task).some(graph.bearsBracket))
      add('NO_UNIT', unreviewed ? 'NOT_REVIEWED' : reason((task) => onPathUp(task).some(isCut)))
    }
    if (!has('enterprises')) add('NO_ENTERPRISE', reason(isCut))
  }
  if (start.kind === 'GOAL') {
    if (start.measure !== null && start.targetYear === null)
      add(
        'NO_YEAR',
        reason(() => false),
      )
    if (start.measure === null && UNSPELLED_SLOGAN.test(start.name))
      add(
        'NOT_SPELLED_OUT',
        reason(() => false),
      )
    return gaps
  }
  for (const task of tasks)
    if (!hasGoal(task, graph))
      add('NO_GOAL', isCut(task) ? 'TEXT_CUT_OFF' : 'NOT_IN_DOCUMENT', task)
  return gaps
}

/** Whether somebody sets the goal, in a document whose stored text breaks off. */
const setInCutText = (start: Entity, graph: TaskGraph): boolean =>
  start.kind === 'GOAL' && start.textCut && graph.to(start.id, 'HAS_GOAL', 'HAS_TARGET').length > 0

/** Options under which gaps are looked for. */
export const gapOptions = (options: TraceOptions): TraceOptions => ({
  ...options,
  inherited: true,
  cooperators: true,
})

/** Whether the task, one below it, or a strategy that one of them implements sets a goal. */
function hasGoal(task: EntityId, graph: TaskGraph): boolean {
  const setsGoal = (id: EntityId) => graph.from(id, 'HAS_GOAL', 'HAS_TARGET').length > 0
  return [task, ...graph.descendants(task).map((down) => down.task)].some(
    (id) => setsGoal(id) || graph.from(id, 'IMPLEMENTS').some((relation) => setsGoal(relation.to)),
  )
}
