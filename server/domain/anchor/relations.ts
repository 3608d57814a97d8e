import type { EntityId } from '../entity.ts'
import type { ClaimGraph, Relation } from '../graph.ts'
import { groupRelations } from '../group-relations.ts'
import type { RelationType } from '../relation.ts'

/** A relation, as far as the figures of a chain hang on it. */
export type Link = Pick<Relation, 'type' | 'from' | 'to' | 'weight' | 'claims'>

/** Confirmed relations, by type and either end. */
export interface Relations<L extends Link = Link> {
  of(type: RelationType): readonly L[]
  from(id: EntityId, type: RelationType): readonly L[]
  to(id: EntityId, type: RelationType): readonly L[]
}

const known = new WeakMap<ClaimGraph, Relations<Relation>>()

/** Indexes a piece of the graph once for all who ask. */
export function relationsIn(graph: ClaimGraph): Relations<Relation> {
  const index = known.get(graph) ?? indexed(confirmed(graph))
  known.set(graph, index)
  return index
}

const confirmed = ({ claims, entities }: ClaimGraph): Relation[] =>
  groupRelations(
    claims.filter(
      ({ status, from, to }) => status === 'CONFIRMED' && entities.has(from) && entities.has(to),
    ),
  )

/** Indexes relations that are confirmed and distinct. */
export function indexed<L extends Link>(relations: readonly L[]): Relations<L> {
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
