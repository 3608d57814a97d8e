import type { ClaimStatus } from './claim-status.ts'
import type { DataRowPlace } from './data-row.ts'
import type { EntityId } from './entity.ts'
import type { RelationType } from './relation.ts'

export { CLAIM_STATUSES, type ClaimStatus } from './claim-status.ts'
export type { DataRowPlace } from './data-row.ts'

export type ClaimId = string & { readonly __brand: 'ClaimId' }

/** A sentence of a source; offsets are UTF-16 code units into its text, end exclusive. */
export interface QuotationPlace {
  readonly kind: 'quotation'
  readonly source: string
  readonly document: EntityId
  readonly passage: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** What one place in one source says of two entities. The unit of storing, reviewing and withdrawing. */
export interface Claim {
  readonly claimId: ClaimId
  readonly type: RelationType
  readonly from: EntityId
  readonly to: EntityId
  readonly status: ClaimStatus
  /** The rule that found it; null for what people wrote. */
  readonly rule: string | null
  /** The words of the text for the role: 骨干企业, 以…为主, 依托. */
  readonly wording: string | null
  /** Place in its list, from 1; the first of a 牵头 list is the principal lead. */
  readonly order: number | null
  /** Whether the list is left open (…等企业). */
  readonly openEnded: boolean
  readonly share: number | null
  readonly weight: number | null
  /** Why it holds, in the words of who wrote the row: the reason of a correspondence. */
  readonly note: string | null
  readonly place: QuotationPlace | DataRowPlace
}
