import type { EntityId } from './entity.ts'
import type { ClaimGraph, Relation, Step, TracePath } from './graph.ts'
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

/** A step with where it arrives and what it is sorted by: that entity, the type, then IN before OUT. */
interface Way {
  readonly step: Step
  readonly to: EntityId
  readonly key: string
}

/**
 * The first paths between two entities along confirmed relations, whichever way these run: shorter
 * ones first, those of one length by what they pass. None passes an entity twice. `graph` may be the
 * whole graph or the piece that the statement `read/paths` fetches.
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
  const steps: Step[] = []
  const walk = (at: EntityId, remaining: number): void => {
    for (const way of ways.get(at) ?? []) {
      if (found.length >= first) return
      const arrives = way.to === to
      if (passed.has(way.to) || arrives !== (remaining === 1)) continue
      if ((left.get(way.to) ?? Infinity) > remaining - 1) continue
      steps.push(way.step)
      passed.add(way.to)
      if (arrives) found.push({ via: null, steps: [...steps] })
      else walk(way.to, remaining - 1)
      passed.delete(way.to)
      steps.pop()
    }
  }
  if (from !== to) for (let length = 1; length <= maxHops; length++) walk(from, length)
  return found
}

/** Where one can go from each entity, in order. */
function waysOf(
  { claims, entities }: ClaimGraph,
  types: readonly RelationType[],
): Map<EntityId, Way[]> {
  const ways = new Map<EntityId, Way[]>()
  const add = (at: EntityId, to: EntityId, relation: Relation, forward: boolean): void => {
    const key = `${to} ${relation.type} ${forward ? '>' : '<'}`
    const way = { step: { relation, forward }, to, key }
    const list = ways.get(at)
    if (list) list.push(way)
    else ways.set(at, [way])
  }
  const walked = claims.filter(
    (claim) =>
      claim.status === 'CONFIRMED' &&
      types.includes(claim.type) &&
      entities.has(claim.from) &&
      entities.has(claim.to),
  )
  for (const relation of groupRelations(walked)) {
    add(relation.from, relation.to, relation, true)
    add(relation.to, relation.from, relation, false)
  }
  for (const list of ways.values()) list.sort((a, b) => compareCodePoints(a.key, b.key))
  return ways
}

/** How many steps lead from each entity to the end, as far as `most`. */
function distancesTo(
  end: EntityId,
  ways: ReadonlyMap<EntityId, readonly Way[]>,
  most: number,
): Map<EntityId, number> {
  const distances = new Map([[end, 0]])
  let edge = [end]
  for (let distance = 1; distance <= most; distance++) {
    const next: EntityId[] = []
    for (const at of edge)
      for (const { to } of ways.get(at) ?? [])
        if (!distances.has(to)) {
          distances.set(to, distance)
          next.push(to)
        }
    edge = next
  }
  return distances
}
