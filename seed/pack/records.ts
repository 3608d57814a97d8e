import type { ClaimId, ClaimStatus } from '../../server/domain/claim.ts'
import type { EntityId } from '../../server/domain/entity.ts'
import type { Kind } from '../../server/domain/kind.ts'
import type { Facet } from '../../server/domain/records.ts'
import type { RelationType } from '../../server/domain/relation.ts'

/** What a checked pack puts into a graph, as flat records that bear the key of the pack. */

export interface PackSource {
  readonly key: string
  readonly title: string
  readonly dataset: string
  readonly issuedOn: string | null
  readonly url: string | null
  readonly note: string | null
  /** Hash of all records: equal hashes, equal records. */
  readonly hash: string
  /** Hash of the bytes of all files, which is quicker to know. */
  readonly files: string
}

export type Properties = Readonly<Record<string, Facet>>

export interface PackEntity {
  readonly id: EntityId
  readonly kind: Kind
  readonly properties: Properties
}

/** A claim between two entities that the pack itself makes. */
export interface PackClaim {
  readonly id: ClaimId
  readonly type: RelationType
  readonly status: ClaimStatus
  readonly from: EntityId
  readonly to: EntityId
  readonly properties: Properties
}

/** One end of a claim: an entity by id, or what policy texts call so. */
export type LinkEnd = { readonly id: EntityId } | { readonly kind: Kind; readonly name: string }

/** A claim with an end that the pack doesn't make itself: it stands while both its ends do. */
export interface PackLink {
  readonly id: ClaimId
  readonly type: RelationType
  readonly status: ClaimStatus
  readonly from: LinkEnd
  readonly to: LinkEnd
  /** Of the claim, but for its ends. */
  readonly properties: Properties
  readonly file: string
  readonly line: number
}

/** Why a row was not taken as it stands. */
export const ROW_FATES = ['repeated', 'conflict', 'dangling', 'loop', 'invalid'] as const
export type RowFate = (typeof ROW_FATES)[number]

export interface RowNote {
  readonly file: string
  readonly line: number
  readonly fate: RowFate
  readonly reason: string
}

/** How many rows of one file were taken, and what became of the others. */
export interface TableCounts {
  readonly file: string
  readonly rows: number
  readonly taken: number
  readonly fates: Readonly<Record<RowFate, number>>
}

export interface PackRecords {
  readonly source: PackSource
  readonly entities: readonly PackEntity[]
  readonly claims: readonly PackClaim[]
  readonly links: readonly PackLink[]
  /** Lines of links whose other end must be there, or the pack is refused. */
  readonly refusing: ReadonlySet<ClaimId>
  readonly tables: readonly TableCounts[]
  readonly notes: readonly RowNote[]
  /** Columns that no header maps, by file. */
  readonly ignored: readonly { readonly file: string; readonly columns: readonly string[] }[]
}
