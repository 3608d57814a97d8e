import type { EntityId } from '../../server/domain/entity.ts'
import type { Backing } from '../../server/domain/graph.ts'
import { ROLES, SETS, type World } from './trace-oracle-world.ts'

/** An own task of a start, and as what the start has it: some rules differ by it. */
export interface Own extends Pick<Backing, 'role' | 'assertion' | 'rule'> {
  readonly task: EntityId
  readonly as: 'goal' | 'strategy' | 'task' | 'named' | 'unit' | 'heading' | 'body'
  /** The strategy whose goal a task has by implementing it. */
  readonly through?: EntityId
}

const STATED = { assertion: 'STATED', rule: null } as const
const NOT_A_START = ['DOCUMENT', 'PRODUCT', 'BRAND', 'PLACE']

/** The own tasks T; throws for a kind at which no trace starts. */
export function ownTasks(start: EntityId, world: World): Own[] {
  const { says, ofKind } = world
  const { kind } = world.entity(start)
  if (NOT_A_START.includes(kind)) throw new Error(`no trace starts at a ${kind}`)
  const own: Own[] = []
  for (const task of ofKind('TASK')) {
    if (kind === 'GOAL') {
      for (const role of SETS)
        if (says(role, task, start)) own.push({ task, role, as: 'goal', ...STATED })
      // It has the goal by what it does to the strategy, so that is its role here.
      for (const through of ofKind('STRATEGY'))
        if (says('IMPLEMENTS', task, through) && SETS.some((role) => says(role, through, start)))
          own.push({ task, role: 'IMPLEMENTS', as: 'goal', through, ...STATED })
    } else if (kind === 'STRATEGY') {
      if (says('IMPLEMENTS', task, start))
        own.push({ task, role: 'IMPLEMENTS', as: 'strategy', ...STATED })
    } else if (kind === 'TASK') {
      // The role is never shown: the start is not behind itself.
      if (task === start) own.push({ task, role: 'SUBTASK_OF', as: 'task', ...STATED })
    } else if (kind === 'INDUSTRY') own.push(...developers(task, start, world))
    else own.push(...namers(task, start, world))
  }
  return own
}

/** Once one heading develops it, bodies that do are left out; if only bodies do, all is derived. */
function developers(task: EntityId, industry: EntityId, world: World): Own[] {
  const byHeading = world.ofKind('TASK').some((one) => world.headingDevelops(one, industry))
  if (byHeading)
    return world.headingDevelops(task, industry)
      ? [{ task, role: 'DEVELOPS', as: 'heading', ...STATED }]
      : []
  return world.says('DEVELOPS', task, industry)
    ? [{ task, role: 'DEVELOPS', as: 'body', assertion: 'DERIVED', rule: 'same-task' }]
    : []
}

/** Role, not kind, decides: one thing may be named by tasks and stand in brackets. */
function namers(task: EntityId, start: EntityId, { ofKind, says, answersFor }: World): Own[] {
  const own: Own[] = []
  for (const role of ['RELIES_ON', 'BUILDS'] as const)
    if (says(role, task, start)) own.push({ task, role, as: 'named', ...STATED })
  for (const role of ROLES)
    for (const at of ofKind('TASK'))
      if (answersFor(at, task) && says(role, start, at))
        own.push({
          task,
          role,
          as: 'unit',
          assertion: at === task ? 'STATED' : 'INHERITED',
          rule: null,
        })
  return own
}
