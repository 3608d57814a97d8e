import type { EntityId } from '../../server/domain/entity.ts'
import type { BackingList, Gap, GapKind, GapReason } from '../../server/domain/graph.ts'
import type { Own } from './trace-oracle-own.ts'
import { hasGoal, SETS, type World } from './trace-oracle-world.ts'

/** The gaps of a start, given its own tasks and the whole answer, nothing left out. */
export function gapsOf(
  start: EntityId,
  own: readonly Own[],
  lists: Readonly<Record<BackingList, readonly unknown[]>>,
  world: World,
): Gap[] {
  const { kind } = world.entity(start)
  const gaps: Gap[] = []
  const add = (gap: GapKind, reason: GapReason, subject = start) =>
    gaps.push({ kind: gap, reason, subject })
  const cut = (task: EntityId) => world.task(task).sectionCut
  const cutHereOrAbove = (task: EntityId) =>
    world.ofKind('TASK').some((one) => (one === task || world.isAbove(one, task)) && cut(one))

  if (kind === 'GOAL' || kind === 'STRATEGY' || kind === 'TASK' || kind === 'INDUSTRY') {
    if (lists.leads.length + lists.cooperators.length + lists.responsible.length === 0)
      add('NO_UNIT', noUnit())
    if (lists.enterprises.length === 0) add('NO_ENTERPRISE', noEnterprise())
  }
  if (kind === 'GOAL') {
    const { measure, targetYear, name } = world.goal(start)
    // The reason without own tasks is given for all kinds: who reviews or reads on may find these.
    const reason = own.length === 0 ? withoutTasks() : 'NOT_IN_DOCUMENT'
    if (measure !== null && targetYear === null) add('NO_YEAR', reason)
    if (measure === null && NAMED_BY_NUMBER.test(name)) add('NOT_SPELLED_OUT', reason)
  } else
    for (const task of new Set(own.map((one) => one.task))) {
      const tasks = world.ofKind('TASK').filter((one) => one === task || world.isAbove(task, one))
      // A goal of an implemented strategy counts: it is among the goals of the task's own trace,
      // which must not say in one list what it denies in another.
      const has = SETS.some((role) =>
        tasks.some((one) => world.ofKind('GOAL').some((goal) => hasGoal(role, one, goal, world))),
      )
      if (!has) add('NO_GOAL', cut(task) ? 'TEXT_CUT_OFF' : 'NOT_IN_DOCUMENT', task)
    }
  return gaps

  function withoutTasks(): GapReason {
    const set = world.entities.some(({ id }) => SETS.some((role) => world.says(role, id, start)))
    return kind === 'GOAL' && set && world.goal(start).textCut ? 'TEXT_CUT_OFF' : 'NOT_REVIEWED'
  }

  function noUnit(): GapReason {
    if (own.length === 0) return withoutTasks()
    // The unit stands in the stored text: neither the cut nor the document's silence explains it.
    const unread = own.some(({ task }) =>
      world.ofKind('TASK').some((at) => world.answersFor(at, task) && world.bracketUnread(at)),
    )
    if (unread) return 'NOT_REVIEWED'
    return own.some(({ task }) => cutHereOrAbove(task)) ? 'TEXT_CUT_OFF' : 'NOT_IN_DOCUMENT'
  }

  function noEnterprise(): GapReason {
    if (own.length === 0) return withoutTasks()
    return own.some(({ task }) => cut(task)) ? 'TEXT_CUT_OFF' : 'NOT_IN_DOCUMENT'
  }
}

/** “两个高于” counts things and does not say which; “十四五” counts nothing. */
const NAMED_BY_NUMBER = /[“"][一二两三四五六七八九十百\d]+[个大项类种条][^”"]+[”"]/
