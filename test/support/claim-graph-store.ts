import type { Claim } from '../../server/domain/claim.ts'
import type { Entity } from '../../server/domain/entity.ts'
import type { ClaimGraph } from '../../server/domain/graph.ts'
import type { Facet } from '../../server/domain/records.ts'
import { RELATION_TYPES } from '../../server/domain/relation.ts'
import { searchKeys } from '../../server/domain/search-keys.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { claimProperties } from '../../server/store/records.ts'
import * as write from '../../server/store/statements/write.ts'

/** The properties that the node of an entity bears: its fields laid flat, and its search keys. */
export function entityProperties(entity: Entity): Record<string, Facet> {
  const {
    measure = null,
    headingAt = null,
    row,
    ...plain
  } = { ...entity } as Record<string, unknown> & Pick<Entity, 'row'>
  const heading = headingAt as { source: string; start: number; end: number } | null
  const flat = {
    ...plain,
    ...(measure as object | null),
    headingSource: heading?.source,
    headingStart: heading?.start,
    headingEnd: heading?.end,
    dataset: row?.dataset,
    file: row?.file,
    row: row?.row,
    ...searchKeys(entity.name, entity.aliases),
  }
  const present = Object.entries(flat).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(present) as Record<string, Facet>
}

export const entityRow = (entity: Entity): write.EntityRow => ({
  id: entity.id,
  properties: entityProperties(entity),
})

export function claimRow(claim: Claim, from: string = claim.from, to: string = claim.to) {
  const source = claim.place.kind === 'quotation' ? claim.place.source : 'one'
  return { id: claim.claimId, from, to, properties: claimProperties({ ...claim, source }) }
}

/** The statement that writes an entity. */
export const putOf = (entity: Entity) =>
  entity.kind === 'GOAL'
    ? entity.measure === null
      ? write.putGoals
      : write.putTargets
    : write.putEntities[entity.kind]

/** Stores a graph as it is, without the sources that would say so. */
export async function storeClaimGraph(store: GraphStore, graph: ClaimGraph): Promise<void> {
  await store.write(async (tx) => {
    for (const entity of graph.entities.values())
      await tx.run(putOf(entity), { rows: [entityRow(entity)] })
    for (const type of RELATION_TYPES) {
      const rows = graph.claims.filter((claim) => claim.type === type).map((one) => claimRow(one))
      if (rows.length > 0) await tx.run(write.putClaims[type], { rows })
    }
  })
}
