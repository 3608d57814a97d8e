import type { EntityId } from '../../server/domain/entity.ts'
import type {
  Assertion,
  Backing,
  BackingList,
  ClaimGraph,
  Gap,
  TraceOptions,
} from '../../server/domain/graph.ts'
import { BACKING_LISTS } from '../../server/domain/graph.ts'
import type { Kind } from '../../server/domain/kind.ts'
import type { RelationType } from '../../server/domain/relation.ts'
import { gapsOf } from './trace-oracle-gaps.ts'
import { ownTasks, type Own } from './trace-oracle-own.ts'
import { hasGoal, ROLES, SETS, worldOf, type World } from './trace-oracle-world.ts'

/** One thing that a trace must say of an entity: all of a backing but its paths and its place. */
export type Said = Pick<Backing, 'entity' | 'role' | 'assertion' | 'rule'>

/** What a trace must answer, without paths, order and limit. */
export interface Expected {
  readonly lists: Readonly<Record<BackingList, readonly Said[]>>
  readonly gaps: readonly Gap[]
  readonly context: readonly EntityId[]
}

/** A way to say it; an entity may stand behind the start in several. */
interface Way extends Said {
  readonly list: BackingList
}

const UNIT_LIST = {
  LEADS: 'leads',
  COOPERATES: 'cooperators',
  RESPONSIBLE: 'responsible',
} as const

/** The list of what a task relies on, builds or develops, by kind; a place is in none. */
const NAMED_LIST: Partial<Record<Kind, BackingList>> = {
  ENTERPRISE: 'enterprises',
  PARK: 'parks',
  PROJECT: 'projects',
  INSTITUTION: 'institutions',
  INDUSTRY: 'industries',
  PRODUCT: 'products',
}
const NAMES = ['RELIES_ON', 'BUILDS', 'DEVELOPS'] as const

const STATED = { assertion: 'STATED', rule: null } as const
const INHERITED = { assertion: 'INHERITED', rule: null } as const
const SUBTASK = { assertion: 'DERIVED', rule: 'subtask' } as const
type Strength = Pick<Said, 'assertion' | 'rule'>

/**
 * The answer of a trace by brute force: every rule is a question put to all tasks and all entities
 * of the whole graph. Throws for a start that no trace begins at.
 */
export function oracle(start: EntityId, graph: ClaimGraph, options: TraceOptions): Expected {
  const world = worldOf(graph, options.status)
  const own = ownTasks(start, world)
  const answer = ({ inherited, cooperators }: Pick<TraceOptions, 'inherited' | 'cooperators'>) => {
    // Switched off, nothing is inherited: what also stands there by a weaker way is shown by that
    // one. And nobody cooperates, from either end; a bracket of cooperators stops a search still.
    const isOn = ({ assertion, role }: Strength & Pick<Said, 'role'>) =>
      (inherited || assertion !== 'INHERITED') && (cooperators || role !== 'COOPERATES')
    const ways = everyWay(start, own.filter(isOn), world).filter(isOn)
    return byList(best(ways.filter(({ entity }) => entity !== start)))
  }
  return {
    lists: answer(options),
    // What is left out on wish is not missing: gaps are those of the whole answer.
    gaps: gapsOf(start, own, answer({ inherited: true, cooperators: true }), world),
    context: contextOf(start, world),
  }
}

function everyWay(start: EntityId, own: readonly Own[], world: World): Way[] {
  const { says, isAbove, answersFor } = world
  const tasks = world.ofKind('TASK')
  const ways: Way[] = []
  const startKind = world.entity(start).kind
  const add = (
    list: BackingList,
    entity: EntityId,
    role: RelationType,
    { assertion, rule }: Strength,
  ) => ways.push({ list, entity, role, assertion, rule })

  for (const t of own) {
    add('tasks', t.task, t.role, t)
    const below = tasks.filter((task) => isAbove(t.task, task))
    const higher = tasks.filter((task) => isAbove(task, t.task))

    // Firms, parks, projects, institutions, industries, products: of T; of its descendants, but
    // not from a unit, nor from an industry that only bodies develop.
    for (const role of NAMES)
      for (const { id, kind } of world.entities) {
        const list = NAMED_LIST[kind]
        if (list === undefined) continue
        if (says(role, t.task, id)) add(list, id, role, t)
        if (t.as !== 'unit' && t.as !== 'body')
          for (const child of below) if (says(role, child, id)) add(list, id, role, SUBTASK)
      }

    // Units: the nearest bracket from the task itself upward, taken as a whole; the brackets of
    // descendants, all of them, only from a strategy.
    for (const role of ROLES)
      for (const { id } of world.entities) {
        for (const at of tasks)
          if (answersFor(at, t.task) && says(role, id, at))
            add(UNIT_LIST[role], id, role, at === t.task ? t : weaker(t, INHERITED))
        if (startKind === 'STRATEGY')
          for (const child of below)
            if (says(role, id, child)) add(UNIT_LIST[role], id, role, SUBTASK)
      }

    // Strategies: of T, and of its ancestors. One that sets the goal stands behind it as its setter;
    // the tasks that have the goal only through it don't list it once more.
    for (const strategy of world.ofKind('STRATEGY')) {
      if (strategy === t.through) continue
      if (says('IMPLEMENTS', t.task, strategy)) add('strategies', strategy, 'IMPLEMENTS', t)
      for (const task of higher)
        if (says('IMPLEMENTS', task, strategy))
          add('strategies', strategy, 'IMPLEMENTS', weaker(t, SUBTASK))
    }

    // Goals: of T; of descendants from a strategy or a task; of ancestors from what a task relies
    // on, builds or develops in its heading, and never through a bracket.
    for (const role of SETS)
      for (const goal of world.ofKind('GOAL')) {
        const has = (task: EntityId) => hasGoal(role, task, goal, world)
        if (has(t.task)) add('goals', goal, role, t)
        if ((startKind === 'STRATEGY' || startKind === 'TASK') && below.some(has))
          add('goals', goal, role, SUBTASK)
        if ((t.as === 'named' || t.as === 'heading') && higher.some(has))
          add('goals', goal, role, SUBTASK)
      }

    // Documents whose HAS_TASK leads to an own task or its ancestor. The page doesn't say how
    // strong the latter is: it is led down from a task above as a strategy is, so `subtask`.
    for (const document of world.ofKind('DOCUMENT')) {
      if (says('HAS_TASK', document, t.task)) add('documents', document, 'HAS_TASK', t)
      for (const task of higher)
        if (says('HAS_TASK', document, task))
          add('documents', document, 'HAS_TASK', weaker(t, SUBTASK))
    }
  }

  // A strategy that itself sets a goal stands behind it, and has it, also where no task implements
  // it; documents stand behind what they set or implement.
  for (const role of SETS)
    for (const goal of world.ofKind('GOAL')) {
      for (const strategy of world.ofKind('STRATEGY'))
        if (says(role, strategy, goal)) {
          if (start === goal) add('strategies', strategy, role, STATED)
          if (start === strategy) add('goals', goal, role, STATED)
        }
      for (const document of world.ofKind('DOCUMENT'))
        if (start === goal && says(role, document, goal)) add('documents', document, role, STATED)
    }
  for (const document of world.ofKind('DOCUMENT'))
    if (says('IMPLEMENTS', document, start)) add('documents', document, 'IMPLEMENTS', STATED)
  return ways
}

/** Top tasks of the documents that set the start, where somebody sets it and only documents do. */
function contextOf(start: EntityId, { ofKind, entities, says }: World): EntityId[] {
  const setters = entities.filter(({ id }) => SETS.some((role) => says(role, id, start)))
  if (setters.some(({ kind }) => kind !== 'DOCUMENT')) return []
  return ofKind('TASK').filter((task) => setters.some(({ id }) => says('HAS_TASK', id, task)))
}

const STRENGTH: readonly Assertion[] = ['STATED', 'INHERITED', 'DERIVED']
const rank = ({ assertion }: Strength) => STRENGTH.indexOf(assertion)

/** A chain is as weak as its weakest part; where bodies alone develop, all is `same-task`. */
const weaker = (a: Strength, b: Strength): Strength => (rank(a) >= rank(b) ? a : b)

/** Each entity once per role, with its best assertion. */
const best = (ways: readonly Way[]): Way[] =>
  ways.filter(
    (way, at) =>
      !ways.some(
        (other, otherAt) =>
          other.entity === way.entity &&
          other.role === way.role &&
          other.list === way.list &&
          (rank(other) < rank(way) || (rank(other) === rank(way) && otherAt < at)),
      ),
  )

const byList = (ways: readonly Way[]): Expected['lists'] =>
  Object.fromEntries(
    BACKING_LISTS.map((name) => [
      name,
      ways.filter(({ list }) => list === name).map(({ list: _, ...said }) => said),
    ]),
  ) as unknown as Expected['lists']
