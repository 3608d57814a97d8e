import type { Claim } from './claim.ts'
import { CLAIM_STATUSES } from './claim.ts'
import type { Relation, RelationId } from './graph.ts'
import { relationId } from './ids.ts'
import { compareKeys } from './order.ts'

/**
 * Claims of equal type and ends as one relation each, in the order of their first claim. The best
 * claim (CONFIRMED before PROPOSED before REJECTED, then in source order) gives status, order,
 * wording, share, weight and note; the list is open where any claim leaves it open. Loops, which a
 * merge can make, are left out.
 */
export function groupRelations(claims: Iterable<Claim>): Relation[] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.from === claim.to) continue
    const key = `${claim.from}~${claim.type}~${claim.to}`
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  return [...groups.values()].map(relationOf)
}

function relationOf(group: Claim[]): Relation {
  const claims = group.sort((a, b) => compareKeys(sourceOrder(a), sourceOrder(b)))
  const best = claims.reduce((a, b) => (rank(b) < rank(a) ? b : a))
  const { type, from, to, status, order, wording, share, weight, note } = best
  let id: RelationId | null = null
  return {
    // Few of the relations that are read are ever asked for their ids, and a hash takes its time.
    get id() {
      return (id ??= relationId(type, from, to))
    },
    type,
    from,
    to,
    status,
    assertion: 'STATED',
    order,
    wording,
    openEnded: claims.some((claim) => claim.openEnded),
    share,
    weight,
    note,
    claims,
  }
}

const rank = (claim: Claim): number => CLAIM_STATUSES.indexOf(claim.status)

/** Sources by key, places by offset; rows of data sets after quotations. */
const sourceOrder = ({ place, claimId }: Claim): (string | number)[] =>
  place.kind === 'quotation'
    ? [0, place.source, place.start, place.end, claimId]
    : [1, `${place.dataset}/${place.file}`, place.row, 0, claimId]
