import type { Claim, ClaimStatus } from './claim.ts'
import type { Entity, EntityId } from './entity.ts'
import type { Relation } from './graph.ts'
import { groupRelations } from './group-relations.ts'
import type { Kind } from './kind.ts'
import { compareKeys } from './order.ts'
import { RELATION_TYPES, type RelationType } from './relation.ts'

/** An entity with the key by which names are sorted. */
export interface SortedEntity {
  readonly entity: Entity
  readonly sortName: string
}

/** A relation as one of its ends sees it. */
export interface Neighbour {
  readonly relation: Relation
  readonly direction: 'OUT' | 'IN'
  readonly other: SortedEntity
}

export interface NeighbourFilter {
  readonly types?: readonly RelationType[] | null | undefined
  readonly direction?: 'OUT' | 'IN' | 'BOTH' | null | undefined
  readonly kinds?: readonly Kind[] | null | undefined
  readonly status: readonly ClaimStatus[]
}

/** By type in the order of the table, OUT before IN, then the other end's sort name and id. */
export const neighbourKey = ({ relation, direction, other }: Neighbour): (string | number)[] => [
  RELATION_TYPES.indexOf(relation.type),
  direction === 'OUT' ? 0 : 1,
  other.sortName,
  other.entity.id,
]

/** The relations of one entity, in their order, from the claims that it is an end of. */
export function neighboursOf(
  center: EntityId,
  claims: Iterable<Claim>,
  others: ReadonlyMap<EntityId, SortedEntity>,
): Neighbour[] {
  return groupRelations(claims)
    .map((relation): Neighbour => {
      const isOut = relation.from === center
      const other = others.get(isOut ? relation.to : relation.from)!
      return { relation, direction: isOut ? 'OUT' : 'IN', other }
    })
    .map((neighbour) => ({ neighbour, key: neighbourKey(neighbour) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ neighbour }) => neighbour)
}

export const matches =
  ({ types, direction, kinds, status }: NeighbourFilter) =>
  (neighbour: Neighbour): boolean =>
    status.includes(neighbour.relation.status) &&
    (types == null || types.includes(neighbour.relation.type)) &&
    (direction == null || direction === 'BOTH' || direction === neighbour.direction) &&
    (kinds == null || kinds.includes(neighbour.other.entity.kind))

export interface NeighbourCount {
  readonly type: RelationType
  readonly direction: 'OUT' | 'IN'
  readonly kind: Kind
  readonly count: number
}

/** Neighbours counted by type, direction and kind of the other end, in their order. */
export function countNeighbours(neighbours: readonly Neighbour[]): NeighbourCount[] {
  const counts = new Map<string, NeighbourCount>()
  for (const { relation, direction, other } of neighbours) {
    const { type } = relation
    const { kind } = other.entity
    const key = `${type} ${direction} ${kind}`
    counts.set(key, { type, direction, kind, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}

/** Other ends of an entity's confirmed relations of some types; sorted as they are listed, or stand. */
export const related = (
  neighbours: readonly Neighbour[],
  direction: 'OUT' | 'IN',
  ...types: readonly RelationType[]
): Entity[] =>
  neighbours
    .filter(matches({ types, direction, status: ['CONFIRMED'] }))
    .map(({ relation, other }) => ({
      entity: other.entity,
      key: [relation.order ?? Number.MAX_SAFE_INTEGER, other.entity.position, other.entity.id],
    }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ entity }) => entity)
