import type { Claim } from '../claim.ts'
import type { Entity, EntityId } from '../entity.ts'
import type { ClaimGraph } from '../graph.ts'

/** Pieces of one graph as one piece: what several hold comes once. */
export function mergeGraphs(graphs: Iterable<ClaimGraph>): ClaimGraph {
  const entities = new Map<EntityId, Entity>()
  const claims = new Map<string, Claim>()
  for (const graph of new Set(graphs)) {
    for (const [id, entity] of graph.entities) entities.set(id, entity)
    for (const claim of graph.claims) claims.set(claim.claimId, claim)
  }
  return { entities, claims: [...claims.values()] }
}
