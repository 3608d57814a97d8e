import type { ClaimStatus } from '../claim.ts'
import type { Entity, EntityId } from '../entity.ts'
import type { ClaimGraph, Relation, Step } from '../graph.ts'
import { groupRelations } from '../group-relations.ts'
import { compareKeys } from '../order.ts'
import type { RelationType } from '../relation.ts'

/** A relation from one of its ends: the step over it, and where that arrives. */
export interface Reach {
  readonly entity: EntityId
  readonly step: Step
}

/** What a chain is read from: the relations of the asked statuses, by either end. */
export interface ChainGraph {
  entity(id: EntityId): Entity
  /** The far ends of relations that start at the entity, by sort name. */
  out(id: EntityId, type: RelationType): readonly Reach[]
  /** The far ends of relations that lead to it, by sort name. */
  into(id: EntityId, type: RelationType): readonly Reach[]
  /** Both of these; of two relations with one far end the outgoing. */
  beside(id: EntityId, type: RelationType): readonly Reach[]
  /** By which entities are sorted where nothing else tells. */
  nameKey(id: EntityId): (string | number)[]
}

export function chainGraph(
  { entities, claims }: ClaimGraph,
  sortNames: ReadonlyMap<EntityId, string>,
  status: readonly ClaimStatus[],
): ChainGraph {
  const live = claims.filter(
    (claim) => status.includes(claim.status) && entities.has(claim.from) && entities.has(claim.to),
  )
  const index = new Map<string, Reach[]>()
  const add = (key: string, reach: Reach): void => {
    const list = index.get(key)
    if (list) list.push(reach)
    else index.set(key, [reach])
  }
  const nameKey: ChainGraph['nameKey'] = (id) => [sortNames.get(id) ?? '', id]
  for (const relation of sorted(groupRelations(live), nameKey)) {
    const { type, from, to } = relation
    add(`${from} ${type} >`, { entity: to, step: { relation, forward: true } })
    add(`${to} ${type} <`, { entity: from, step: { relation, forward: false } })
  }
  const out: ChainGraph['out'] = (id, type) => index.get(`${id} ${type} >`) ?? []
  const into: ChainGraph['into'] = (id, type) => index.get(`${id} ${type} <`) ?? []
  const beside: ChainGraph['beside'] = (id, type) => {
    const both = [...into(id, type), ...out(id, type)]
    const byEnd = new Map(both.map((reach) => [reach.entity, reach]))
    return [...byEnd.values()].sort((a, b) => compareKeys(nameKey(a.entity), nameKey(b.entity)))
  }
  return { entity: (id) => entities.get(id)!, out, into, beside, nameKey }
}

/** By the names of both ends: either end then has its relations in the order of the other. */
const sorted = (relations: readonly Relation[], nameKey: ChainGraph['nameKey']): Relation[] =>
  relations
    .map((relation) => ({ relation, key: [...nameKey(relation.from), ...nameKey(relation.to)] }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ relation }) => relation)

/** Something reached, with the steps that lead there. */
export interface Reached {
  readonly entity: EntityId
  readonly steps: readonly Step[]
}

/** Industries that stand below others, at most; the store looks no further. */
const DEEPEST = 6

/** The starts and all that stands below them (`down`) or above (`up`), nearest first, each once. */
export function levels(
  starts: readonly Reached[],
  graph: ChainGraph,
  direction: 'down' | 'up',
): Reached[] {
  const near = direction === 'down' ? graph.into : graph.out
  const reached: Reached[] = []
  const seen = new Set<EntityId>()
  let level = starts
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    const fresh = level.filter(({ entity }) => !seen.has(entity) && seen.add(entity))
    reached.push(...fresh)
    level = fresh.flatMap(({ entity, steps }) =>
      near(entity, 'SUBINDUSTRY_OF').map((next) => ({
        entity: next.entity,
        steps: [...steps, next.step],
      })),
    )
  }
  return reached
}
