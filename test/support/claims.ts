import type { Claim, ClaimId } from '../../server/domain/claim.ts'
import type { Entity, EntityId } from '../../server/domain/entity.ts'
import type { ClaimGraph } from '../../server/domain/graph.ts'
import type { RelationType } from '../../server/domain/relation.ts'

/** A claim between two entities named by their ids; offsets say where its sentence stands. */
export function claim(
  from: string,
  type: RelationType,
  to: string,
  more: Partial<Claim> = {},
): Claim {
  const at = { start: 0, end: 1, quote: `${from}${type}${to}` }
  return {
    claimId: `${from}~${type}~${to}` as ClaimId,
    type,
    from: from as EntityId,
    to: to as EntityId,
    status: 'CONFIRMED',
    rule: null,
    wording: null,
    order: null,
    openEnded: false,
    share: null,
    weight: null,
    note: null,
    place: { kind: 'quotation', source: 's', document: 'doc' as EntityId, passage: 'p', ...at },
    ...more,
  }
}

export const claimGraph = (entities: readonly Entity[], claims: readonly Claim[]): ClaimGraph => ({
  entities: new Map(entities.map((entity) => [entity.id, entity])),
  claims,
})
