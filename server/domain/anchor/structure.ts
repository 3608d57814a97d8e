import type { EntityId } from '../entity.ts'
import { brokerageOf } from './brokerage.ts'
import type { Link, Relations } from './relations.ts'
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
  /** Whether the projection leaves out products of a single company. */
  readonly pruned: boolean
  readonly firms: ReadonlyMap<EntityId, Standing>
}

/** A segment that a company is attached to, and the relations that say so. */
export interface Attachment {
  readonly segment: ScopeSegment
  readonly relations: readonly Link[]
}

/** What a standing comes from. */
export interface Grounds {
  readonly covered: readonly Attachment[]
  readonly links: readonly Link[]
}

/** Companies that the trace of a segment gives as its own, with the relations that say so. */
export type OwnFirms = (segment: ScopeSegment) => ReadonlyMap<EntityId, readonly Link[]>

/** UPSTREAM_OF relations that weigh less are too weak to count; one without a weight counts. */
const MIN_WEIGHT = 2

/** Nodes above which a projection leaves out what one company alone makes. */
const MOST_NODES = 500

/** The standing of each candidate, and what it comes from. Rules: docs/anchor-firms.md. */
export function structureOf(
  scope: Scope,
  relations: Relations,
  candidates: readonly EntityId[],
  ownFirms: OwnFirms,
): { structure: Structure; grounds: ReadonlyMap<EntityId, Grounds> } {
  const owned = scope.segments.map((segment) => ({ segment, own: ownFirms(segment) }))
  const segmentsOf = segmentIndex(scope)
  const products = new Set(
    candidates.flatMap((firm) => relations.from(firm, 'PRODUCES').map(({ to }) => to)),
  )
  const linksAt = chainLinks(scope, relations, products)
  const grounds = new Map(
    candidates.map((firm): [EntityId, Grounds] => {
      const facts = [...relations.from(firm, 'OPERATES_IN'), ...relations.from(firm, 'PRODUCES')]
      const covered = attachments(firm, facts, segmentsOf, owned)
      const ends = new Set([
        ...facts.map(({ to }) => to),
        ...covered.map(({ segment }) => segment.id),
      ])
      return [
        firm,
        { covered, links: [...new Set([...ends].flatMap((id) => linksAt.get(id) ?? []))] },
      ]
    }),
  )
  const drawn = drawnProducts(relations, candidates, products, scope.segments.length)
  const nodes = new Set([...candidates, ...scope.segments.map(({ id }) => id), ...drawn])
  const brokerage = brokerageOf(nodes, projection(scope, relations, grounds, nodes))
  const standings = [...grounds].map(([firm, { covered, links }]): [EntityId, Standing] => [
    firm,
    {
      covered: covered.length,
      links: links.length,
      brokerage: brokerage?.get(firm) ?? null,
    },
  ])
  return {
    structure: {
      segments: scope.segments.length,
      nodes: nodes.size,
      pruned: drawn.size < products.size,
      firms: new Map(standings),
    },
    grounds,
  }
}

/**
 * The products of the projection: all of them, or in a chain of more than MOST_NODES those that
 * several companies make. What one company alone makes joins nobody, and there are many of it.
 */
function drawnProducts(
  relations: Relations,
  candidates: readonly EntityId[],
  products: ReadonlySet<EntityId>,
  segments: number,
): ReadonlySet<EntityId> {
  if (candidates.length + segments + products.size <= MOST_NODES) return products
  const makers = new Map<EntityId, number>()
  for (const firm of candidates)
    for (const { to } of relations.from(firm, 'PRODUCES')) makers.set(to, (makers.get(to) ?? 0) + 1)
  return new Set([...products].filter((product) => makers.get(product)! > 1))
}

/** The segments that an industry or product belongs to. */
function segmentIndex({ segments }: Scope): ReadonlyMap<EntityId, readonly ScopeSegment[]> {
  const index = new Map<EntityId, ScopeSegment[]>()
  for (const segment of segments)
    for (const member of segment.members) index.set(member, [...(index.get(member) ?? []), segment])
  return index
}

function attachments(
  firm: EntityId,
  facts: readonly Link[],
  segmentsOf: ReadonlyMap<EntityId, readonly ScopeSegment[]>,
  owned: readonly { segment: ScopeSegment; own: ReadonlyMap<EntityId, readonly Link[]> }[],
): Attachment[] {
  const found = new Map<ScopeSegment, Link[]>()
  const add = (segment: ScopeSegment, ...relations: readonly Link[]) =>
    found.set(segment, [...(found.get(segment) ?? []), ...relations])
  for (const fact of facts) for (const segment of segmentsOf.get(fact.to) ?? []) add(segment, fact)
  for (const { segment, own } of owned) {
    const relations = own.get(firm)
    if (relations) add(segment, ...relations)
  }
  return owned.flatMap(({ segment }) => {
    const relations = found.get(segment)
    return relations ? [{ segment, relations }] : []
  })
}

/** The up- and downstream relations inside the chain, by each of their ends. */
function chainLinks(
  { industries }: Scope,
  relations: Relations,
  products: ReadonlySet<EntityId>,
): ReadonlyMap<EntityId, readonly Link[]> {
  const upstream = [...industries]
    .flatMap((industry) => relations.from(industry, 'UPSTREAM_OF'))
    .filter(({ to, weight }) => industries.has(to) && (weight === null || weight >= MIN_WEIGHT))
  const made = [...products]
    .flatMap((product) => relations.from(product, 'MADE_FROM'))
    .filter(({ to }) => products.has(to))
  const index = new Map<EntityId, Link[]>()
  for (const link of [...upstream, ...made])
    for (const end of [link.from, link.to]) {
      const links = index.get(end)
      if (links) links.push(link)
      else index.set(end, [link])
    }
  return index
}

/** Company – segment, company – product, and segment – product where an industry of it makes it. */
function* projection(
  { segments }: Scope,
  relations: Relations,
  grounds: ReadonlyMap<EntityId, Grounds>,
  nodes: ReadonlySet<EntityId>,
): Generator<readonly [EntityId, EntityId]> {
  for (const [firm, { covered }] of grounds) {
    for (const { segment } of covered) yield [firm, segment.id]
    for (const { to } of relations.from(firm, 'PRODUCES')) if (nodes.has(to)) yield [firm, to]
  }
  for (const { id, members } of segments)
    for (const member of members)
      for (const { to } of relations.from(member, 'PRODUCES')) if (nodes.has(to)) yield [id, to]
}
