import type { EntityId } from '../entity.ts'
import type { ClaimGraph, Relation } from '../graph.ts'
import { brokerageOf } from './brokerage.ts'
import { relationsIn } from './relations.ts'
import type { Scope, ScopeSegment } from './scope.ts'

/** Where a company stands in a chain. */
export interface Standing {
  /** How many segments it is attached to. */
  readonly covered: number
  /** How many up- and downstream relations inside the chain touch its industries or products. */
  readonly links: number
  /** Normalised betweenness; null where the chain is too small for one. */
  readonly brokerage: number | null
}

/** The figures of a chain that hang on all of its companies together. */
export interface Structure {
  readonly segments: number
  /** Nodes of the projection of companies, segments and products. */
  readonly nodes: number
  readonly firms: ReadonlyMap<EntityId, Standing>
}

/** The relations behind a standing, where they are at hand. */
export interface Grounds {
  readonly covered: readonly {
    readonly segment: ScopeSegment
    readonly relations: readonly Relation[]
  }[]
  readonly links: readonly Relation[]
}

/** UPSTREAM_OF relations that weigh less are too weak to count; one without a weight counts. */
const MIN_WEIGHT = 2

/** Companies that the trace of a segment gives as its own, with the relations that say so. */
export type OwnFirms = (segment: ScopeSegment) => ReadonlyMap<EntityId, readonly Relation[]>

/**
 * The standing of each candidate, with the relations behind it. Rules: docs/anchor-firms.md.
 * @param firms candidates, in whatever order
 */
export function structureOf(
  scope: Scope,
  graph: ClaimGraph,
  firms: readonly EntityId[],
  ownFirms: OwnFirms,
): { structure: Structure; grounds: ReadonlyMap<EntityId, Grounds> } {
  const relations = relationsIn(graph)
  const grounds = new Map<EntityId, Grounds>()
  const nodes = new Set<EntityId>([...firms, ...scope.segments.map(({ id }) => id)])
  const edges: [EntityId, EntityId][] = []
  const made = new Map<EntityId, readonly Relation[]>(
    firms.map((firm) => [firm, relations.from(firm, 'PRODUCES')]),
  )
  const products = new Set([...made.values()].flatMap((list) => list.map(({ to }) => to)))
  const links = [
    ...relations
      .of('UPSTREAM_OF')
      .filter(({ from, to }) => scope.industries.has(from) && scope.industries.has(to))
      .filter(({ weight }) => weight === null || weight >= MIN_WEIGHT),
    ...relations.of('MADE_FROM').filter(({ from, to }) => products.has(from) && products.has(to)),
  ]
  const touching = new Map<EntityId, Relation[]>()
  for (const link of links)
    for (const end of [link.from, link.to]) touching.set(end, [...(touching.get(end) ?? []), link])

  const owned = scope.segments.map((segment) => ({ segment, own: ownFirms(segment) }))
  for (const firm of firms) {
    const operates = relations.from(firm, 'OPERATES_IN')
    const produces = made.get(firm)!
    const covered = owned.flatMap(({ segment, own }) => {
      const by = segment.kind === 'PRODUCT' ? produces : operates
      const attached = [...by.filter(({ to }) => segment.members.has(to)), ...(own.get(firm) ?? [])]
      return attached.length === 0 ? [] : [{ segment, relations: attached }]
    })
    const touched = [
      ...operates.map(({ to }) => to),
      ...produces.map(({ to }) => to),
      ...covered.map(({ segment }) => segment.id),
    ]
    grounds.set(firm, {
      covered,
      links: [...new Set([...new Set(touched)].flatMap((id) => touching.get(id) ?? []))],
    })
    for (const { segment } of covered) edges.push([firm, segment.id])
    for (const { to } of produces) {
      nodes.add(to)
      edges.push([firm, to])
    }
  }
  for (const { id, members } of scope.segments)
    for (const member of members)
      for (const { to } of relations.from(member, 'PRODUCES'))
        if (nodes.has(to)) edges.push([id, to])
  const brokerage = brokerageOf(nodes, edges)
  const standings = [...grounds].map(([firm, { covered, links: own }]): [EntityId, Standing] => [
    firm,
    {
      covered: covered.length,
      links: own.length,
      brokerage: brokerage?.get(firm) ?? null,
    },
  ])
  return {
    structure: {
      segments: scope.segments.length,
      nodes: nodes.size,
      firms: new Map(standings),
    },
    grounds,
  }
}
