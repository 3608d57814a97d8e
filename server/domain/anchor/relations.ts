import type { EntityId } from '../entity.ts'
import type { ClaimGraph, Relation } from '../graph.ts'
import { groupRelations } from '../group-relations.ts'
import type { RelationType } from '../relation.ts'

/** The confirmed relations of a piece of the graph, by type and either end. */
export interface Relations {
  of(type: RelationType): readonly Relation[]
  from(id: EntityId, type: RelationType): readonly Relation[]
  to(id: EntityId, type: RelationType): readonly Relation[]
}

const known = new WeakMap<ClaimGraph, Relations>()

/** Indexes a piece once for all who ask. */
export function relationsIn(graph: ClaimGraph): Relations {
  const index = known.get(graph) ?? indexed(graph)
  known.set(graph, index)
  return index
}

function indexed({ claims, entities }: ClaimGraph): Relations {
  const confirmed = claims.filter(
    ({ status, from, to }) => status === 'CONFIRMED' && entities.has(from) && entities.has(to),
  )
  const relations = groupRelations(confirmed)
  const types = groupBy(relations, ({ type }) => type)
  const out = groupBy(relations, ({ type, from }) => `${type} ${from}`)
  const back = groupBy(relations, ({ type, to }) => `${type} ${to}`)
  return {
    of: (type) => types.get(type) ?? [],
    from: (id, type) => out.get(`${type} ${id}`) ?? [],
    to: (id, type) => back.get(`${type} ${id}`) ?? [],
  }
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
