import type { Claim, ClaimStatus } from '../../server/domain/claim.ts'
import type { Entity, EntityId, Goal, Task } from '../../server/domain/entity.ts'
import type { ClaimGraph } from '../../server/domain/graph.ts'
import type { Kind } from '../../server/domain/kind.ts'
import type { RelationType } from '../../server/domain/relation.ts'

/**
 * The predicates that the rules of a trace are written in, read off the whole graph for one set of
 * asked statuses: what is said, what stands above what, which bracket is the nearest.
 */
export interface World {
  readonly entities: readonly Entity[]
  readonly entity: (id: EntityId) => Entity
  readonly goal: (id: EntityId) => Goal
  readonly task: (id: EntityId) => Task
  readonly ofKind: (kind: Kind) => readonly EntityId[]
  /** Some asked claim says it. A loop that a merge made says nothing. */
  readonly says: (type: RelationType, from: EntityId, to: EntityId) => boolean
  /** `above` is a task reached from `below` by one or more SUBTASK_OF. */
  readonly isAbove: (above: EntityId, below: EntityId) => boolean
  /** `at` bears the bracket that answers for `task`: its own, else the one nearest above. */
  readonly answersFor: (at: EntityId, task: EntityId) => boolean
  /** The bracket of `at` stops a climb, yet no claim of it is asked for. */
  readonly bracketUnread: (at: EntityId) => boolean
  /** The claim that `task` develops `industry` stands within the heading of `task`. */
  readonly headingDevelops: (task: EntityId, industry: EntityId) => boolean
}

export const ROLES = ['LEADS', 'COOPERATES', 'RESPONSIBLE'] as const
export const SETS = ['HAS_GOAL', 'HAS_TARGET'] as const

/** The world of a graph, kept as long as the graph: every start asks for the same one. */
export function worldOf(graph: ClaimGraph, status: readonly ClaimStatus[]): World {
  const ofGraph = worlds.get(graph) ?? new Map<string, World>()
  const world = ofGraph.get(status.join()) ?? build(graph, status)
  worlds.set(graph, ofGraph.set(status.join(), world))
  return world
}
const worlds = new WeakMap<ClaimGraph, Map<string, World>>()

function build(graph: ClaimGraph, status: readonly ClaimStatus[]): World {
  const entities = [...graph.entities.values()]
  const entity = (id: EntityId) => {
    const found = graph.entities.get(id)
    if (found === undefined) throw new Error(`no entity ${id}`)
    return found
  }
  const ofKind = (kind: Kind) => entities.filter((one) => one.kind === kind).map(({ id }) => id)
  const tasks = ofKind('TASK')
  const asked = graph.claims.filter((claim) => status.includes(claim.status) && !isLoop(claim))
  const said = new Set(asked.map(key))
  const says = (type: RelationType, from: EntityId, to: EntityId) =>
    said.has(key({ type, from, to }))

  const above = closure(tasks, (below, up) => says('SUBTASK_OF', below, up))
  const isAbove = (up: EntityId, below: EntityId) => above.has(`${below} ${up}`)

  // A bracket that is in the text ends the search for one, asked for or not: a person who asks for
  // confirmed claims only must not be told the units of the section above instead. The page names a
  // PROPOSED one when CONFIRMED is asked; a CONFIRMED one when PROPOSED is asked does the same. A
  // REJECTED one is no bracket, unless REJECTED claims are asked for.
  const isBracket = ({ type }: Claim) => ROLES.some((role) => role === type)
  const readBrackets = new Set(asked.filter(isBracket).map(({ to }) => to))
  const stops = new Set(
    graph.claims
      .filter((claim) => isBracket(claim) && !isLoop(claim) && claim.status !== 'REJECTED')
      .map(({ to }) => to)
      .concat([...readBrackets]),
  )
  const answersFor = (at: EntityId, task: EntityId) =>
    stops.has(at) &&
    (at === task || isAbove(at, task)) &&
    !tasks.some(
      (nearer) =>
        stops.has(nearer) && (nearer === task || isAbove(nearer, task)) && isAbove(at, nearer),
    )

  const headingDevelops = (id: EntityId, industry: EntityId) => {
    const heading = task(id).headingAt
    return asked.some(
      ({ type, from, to, place }) =>
        type === 'DEVELOPS' &&
        from === id &&
        to === industry &&
        heading !== null &&
        place.kind === 'quotation' &&
        place.source === heading.source &&
        place.start >= heading.start &&
        place.end <= heading.end,
    )
  }
  const task = (id: EntityId) => {
    const found = entity(id)
    if (found.kind !== 'TASK') throw new Error(`${id} is no task`)
    return found
  }
  const goal = (id: EntityId) => {
    const found = entity(id)
    if (found.kind !== 'GOAL') throw new Error(`${id} is no goal`)
    return found
  }
  const bracketUnread = (at: EntityId) => stops.has(at) && !readBrackets.has(at)
  return {
    entities,
    entity,
    goal,
    task,
    ofKind,
    says,
    isAbove,
    answersFor,
    bracketUnread,
    headingDevelops,
  }
}

/** A task has the goals that it sets and those of the strategies that it implements. */
export const hasGoal = (
  role: (typeof SETS)[number],
  task: EntityId,
  goal: EntityId,
  { says, ofKind }: World,
): boolean =>
  says(role, task, goal) ||
  ofKind('STRATEGY').some((one) => says('IMPLEMENTS', task, one) && says(role, one, goal))

const key = ({ type, from, to }: Pick<Claim, 'type' | 'from' | 'to'>) => `${type} ${from} ${to}`
const isLoop = ({ from, to }: Claim) => from === to

/** Pairs `low high` of the transitive closure of a relation, by adding pairs until none is new. */
function closure(
  things: readonly EntityId[],
  direct: (low: EntityId, high: EntityId) => boolean,
): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const low of things)
    for (const high of things) if (direct(low, high)) pairs.add(`${low} ${high}`)
  let size: number
  do {
    size = pairs.size
    for (const low of things)
      for (const mid of things)
        if (pairs.has(`${low} ${mid}`))
          for (const high of things) if (pairs.has(`${mid} ${high}`)) pairs.add(`${low} ${high}`)
  } while (pairs.size > size)
  return pairs
}
