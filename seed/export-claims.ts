import type { QuotationPlace } from '../server/domain/claim.ts'
import type { EntityId } from '../server/domain/entity.ts'
import { compareKeys } from '../server/domain/order.ts'
import type { ClaimRecord } from '../server/domain/records.ts'
import type { Bundle } from './bundle.ts'

type Quoted = ClaimRecord & { readonly place: QuotationPlace }

/** Claims on rows of data sets stand in packs and not in bundles. */
const isQuoted = (claim: ClaimRecord): claim is Quoted => claim.place.kind === 'quotation'

const rank = ({ place, claimId }: Quoted): (string | number)[] => [place.start, place.end, claimId]

/** Claims as relations: those that differ in nothing but their place are one, with their places. */
export function relationItems(claims: readonly ClaimRecord[]): Bundle['relations'] {
  const groups = new Map<string, Bundle['relations'][number]>()
  for (const claim of claims.filter(isQuoted).sort((a, b) => compareKeys(rank(a), rank(b)))) {
    const { from, type, to, status, rule, wording, order, openEnded, share, weight, note } = claim
    const item = { from, type, to, status, rule, wording, order, openEnded, share, weight, note }
    const like = JSON.stringify(item)
    const { start, end } = claim.place
    const group = groups.get(like)
    if (group === undefined) groups.set(like, relationItem(item, { start, end }))
    else group.evidence.push({ start, end })
  }
  return [...groups.values()]
}

type Item = Omit<Bundle['relations'][number], 'evidence'>

/** The core of every relation, and what else is said of this one. */
function relationItem(
  { from, type, to, status, ...more }: Item,
  place: { start: number; end: number },
): Bundle['relations'][number] {
  const said = Object.entries(more).filter(([, value]) => value != null && value !== false)
  return {
    from,
    type,
    to,
    evidence: [place],
    inherited: false,
    status,
    ...Object.fromEntries(said),
  }
}

/** What a measure is about, by the first claim that is not rejected. */
export function subjectOf(goal: EntityId, claims: readonly ClaimRecord[]): EntityId | null {
  const about = claims
    .filter(isQuoted)
    .filter(({ type, from, status }) => type === 'ABOUT' && from === goal && status !== 'REJECTED')
  return about.sort((a, b) => compareKeys(rank(a), rank(b)))[0]?.to ?? null
}
