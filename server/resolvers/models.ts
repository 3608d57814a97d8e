import type { IndustryChain, SupplyGaps } from '../domain/chain/answer.ts'
import type { Claim, ClaimStatus, DataRowPlace, QuotationPlace } from '../domain/claim.ts'
import type { EntityId } from '../domain/entity.ts'
import type { Relation } from '../domain/graph.ts'
import type { Measure } from '../domain/measure.ts'

/** What resolvers receive for types that the domain has no type of its own for. */

export type { NamedPlace as NamedPlaceModel } from '../store/statements/read.ts'

/** A measure with the goal that bears it. */
export type MeasureModel = Measure & { readonly goal: EntityId }

type Said = Pick<Claim, 'status' | 'rule'> & { readonly claimId: string }

/** A quotation; `quote` is null where the words are still to be cut out of the text. */
export type QuotationModel = Said & {
  readonly place: Omit<QuotationPlace, 'quote'> & { readonly quote: string | null }
}
/** A mention, shown as a quotation; `order` is that of trust, from 1. */
export type MentionModel = QuotationModel & { readonly order: number }
export type DataRowModel = Said & { readonly place: DataRowPlace }
/** The row of a data set that names an entity. */
export type NamingRowModel = DataRowModel & { readonly order: number }
export type EvidenceModel = QuotationModel | DataRowModel

export const isQuotation = (evidence: Claim | EvidenceModel): evidence is QuotationModel =>
  evidence.place.kind === 'quotation'

export interface SubgraphModel {
  readonly nodes: readonly EntityId[]
  readonly relations: readonly Relation[]
  readonly truncated: boolean
}

/** A chain with the statuses that it was asked for, which its nested pages keep. */
export type IndustryChainModel = IndustryChain & { readonly status: readonly ClaimStatus[] }

export interface SupplyGapsModel extends SupplyGaps {
  readonly truncated: boolean
}
