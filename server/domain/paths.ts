import type { EntityId } from './entity.ts'
import type { ClaimGraph, Step, TracePath } from './graph.ts'
import { groupRelations } from './group-relations.ts'
import { compareCodePoints } from './order.ts'
import type { RelationType } from './relation.ts'

export interface PathOptions {
  readonly types: readonly RelationType[]
  /** Steps of a path, at most. */
  readonly maxHops: number
  /** Paths, at most. */
  readonly first: number
}

/** Where one can go from an entity: the neighbours by id, each with the steps that lead there. */
type Ways = ReadonlyMap<EntityId, readonly (readonly [to: EntityId, steps: readonly Step[]])[]>

/**
 * The first paths between two entities along confirmed relations, whichever way these run: shorter
 * ones first, those of one length by the ids of what they pass, then by type, IN before OUT. None
 * passes an entity twice. `graph` may be the whole graph or the piece that the statement
 * `read/paths` fetches.
 */
export function paths(
  from: EntityId,
  to: EntityId,
  graph: ClaimGraph,
  { types, maxHops, first }: PathOptions,
): TracePath[] {
  const ways = waysOf(graph, types)
  const left = distancesTo(to, ways, maxHops)
  const found: TracePath[] = []
  const passed = new Set<EntityId>([from])
  const legs: (readonly Step[])[] = []
  const walk = (at: EntityId, remaining: number): void => {
    for (const [next, steps] of ways.get(at) ?? []) {
      if (found.length >= first) return
      const arrives = next === to
      if (passed.has(next) || arrives !== (remaining === 1)) continue
      if ((left.get(next) ?? Infinity) > remaining - 1) continue
      legs.push(steps)
      passed.add(next)
      if (arrives) found.push(...choices(legs).map((chosen) => ({ via: null, steps: chosen })))
      else walk(next, remaining - 1)
      passed.delete(next)
      legs.pop()
    }
  }
  if (from !== to) for (let length = 1; length <= maxHops; length++) walk(from, length)
  return found.slice(0, first)
}

/** Every way to take one step of each leg, in order. */
const choices = (legs: readonly (readonly Step[])[]): Step[][] =>
  legs.reduce<Step[][]>(
    (begun, leg) => begun.flatMap((steps) => leg.map((step) => [...steps, step])),
    [[]],
  )

function waysOf({ claims, entities }: ClaimGraph, types: readonly RelationType[]): Ways {
  const ways = new Map<EntityId, Map<EntityId, Step[]>>()
  const add = (at: EntityId, to: EntityId, step: Step): void => {
    const next = ways.get(at) ?? new Map<EntityId, Step[]>()
    ways.set(at, next.set(to, [...(next.get(to) ?? []), step]))
  }
  const walked = claims.filter(
    ({ status, type, from, to }) =>
      status === 'CONFIRMED' && types.includes(type) && entities.has(from) && entities.has(to),
  )
  for (const relation of groupRelations(walked)) {
    add(relation.from, relation.to, { relation, forward: true })
    add(relation.to, relation.from, { relation, forward: false })
  }
  return new Map([...ways].map(([at, next]) => [at, [...next].map(sorted).sort(byId)]))
}

type Leg = readonly [EntityId, readonly Step[]]

const sorted = ([to, steps]: readonly [EntityId, Step[]]): Leg => [
  to,
  steps.sort(
    (a, b) =>
      compareCodePoints(a.relation.type, b.relation.type) || Number(a.forward) - Number(b.forward),
  ),
]

const byId = ([a]: Leg, [b]: Leg): number => compareCodePoints(a, b)

/** How many steps lead from each entity to the end, as far as `most`. */
function distancesTo(end: EntityId, ways: Ways, most: number): Map<EntityId, number> {
  const distances = new Map([[end, 0]])
  let edge = [end]
  for (let distance = 1; distance <= most; distance++) {
    const next: EntityId[] = []
    for (const at of edge)
      for (const [to] of ways.get(at) ?? [])
        if (!distances.has(to)) {
          distances.set(to, distance)
          next.push(to)
        }
    edge = next
  }
  return distances
}
