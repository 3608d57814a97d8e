import type { EntityId } from '../entity.ts'
import { ASSERTIONS, type Assertion, type Backing, type Step } from '../graph.ts'

/** How something came to stand behind the start: one path, and what it is worth. */
export interface Way {
  readonly assertion: Assertion
  readonly rule: Backing['rule']
  readonly via: EntityId | null
  readonly steps: readonly Step[]
}

export const STATED_WAY: Way = {
  assertion: 'STATED',
  rule: null,
  via: null,
  steps: [],
}

/** The same way, some steps further. */
export const further = (
  { assertion, rule, via, steps: before }: Way,
  ...steps: readonly Step[]
): Way => ({ assertion, rule, via, steps: [...before, ...steps] })

/**
 * The same way, one step further; back to where that step arrives if the way has been there: what
 * a strategy sets beside the goal that led to it is reached without the task that implements it.
 */
export function onto(way: Way, step: Step): Way {
  const passed = way.steps.findIndex((one) => arrival(one) === arrival(step))
  return passed < 0 ? further(way, step) : { ...way, steps: way.steps.slice(0, passed + 1) }
}

/** What a task above or below says: DERIVED `subtask` by that task, unless all is `same-task` anyway. */
export function throughTask(way: Way, task: EntityId, steps: readonly Step[]): Way {
  const moved = further(way, ...steps)
  return way.rule === 'same-task'
    ? { ...moved, via: task }
    : { ...moved, assertion: 'DERIVED', rule: 'subtask', via: task }
}

/** What a bracket further up says: INHERITED from the task that bears it. */
export function inheritedFrom(way: Way, bearer: EntityId, steps: readonly Step[]): Way {
  const moved = { ...further(way, ...steps), via: bearer }
  return way.rule === 'same-task' ? moved : { ...moved, assertion: 'INHERITED', rule: null }
}

export const rankOf = (assertion: Assertion): number => ASSERTIONS.indexOf(assertion)

/** The end where a walked step arrives. */
export const arrival = ({ relation, forward }: Step): EntityId =>
  forward ? relation.to : relation.from

/** Whether no entity is passed twice; a path that returns to where it was proves nothing more. */
export function isSimple(start: EntityId, steps: readonly Step[]): boolean {
  const passed = new Set([start])
  for (const step of steps) passed.add(arrival(step))
  return passed.size === steps.length + 1
}
