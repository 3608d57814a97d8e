import type { Claim } from './claim.ts'
import type { EntityId } from './entity.ts'
import type { Kind } from './kind.ts'

/**
 * What one source puts into a graph, as flat records: the form between bundles and stores.
 * Every record bears its source, so that withdrawing a source takes exactly its records; records
 * name entities by the ids that the source gives them, so that an identity decision can be undone.
 */

export const PASSAGE_ROLES = ['HEADING', 'BODY', 'RESPONSIBILITY', 'NOISE'] as const
export type PassageRole = (typeof PASSAGE_ROLES)[number]

/** same: one thing, `keeper` is its id; different: never propose again; unsure: asked, left open. */
export const VERDICTS = ['same', 'different', 'unsure'] as const
export type Verdict = (typeof VERDICTS)[number]

export type Facet = null | boolean | number | string | readonly string[]

export interface SourceRecord {
  readonly key: string
  /** Hash of the canonical bundle: equal hashes, equal records. */
  readonly hash: string
  readonly title: string
  readonly text: string
  readonly truncatedAt: number | null
  readonly url: string | null
  readonly note: string | null
  /** ISO date of its earliest document, which orders sources; null sorts last. */
  readonly issuedOn: string | null
}

/** What a source says of an entity itself; `facets` are flat and differ by kind (fold.ts). */
export interface DescriptionRecord {
  readonly source: string
  readonly entity: EntityId
  readonly kind: Kind
  readonly facets: Readonly<Record<string, Facet>>
}

export interface PassageRecord {
  readonly id: string
  readonly source: string
  /** The document whose range holds it. */
  readonly document: EntityId
  readonly number: string
  readonly heading: string | null
  readonly role: PassageRole
  readonly start: number
  readonly end: number
  /** Id of the passage above it. */
  readonly parent: string | null
}

export interface MentionRecord {
  readonly id: string
  readonly source: string
  readonly entity: EntityId
  readonly passage: string
  readonly start: number
  readonly end: number
  /** Order of trust, from 1. */
  readonly order: number
}

export type ClaimRecord = Claim & { readonly source: string }

export interface DecisionRecord {
  readonly id: string
  readonly verdict: Verdict
  readonly keeper: EntityId
  readonly other: EntityId
  readonly reason: string | null
  /** The source whose bundle holds it; null for one made apart from bundles, which survives them. */
  readonly source: string | null
}

export interface SourceRecords {
  readonly source: SourceRecord
  readonly descriptions: readonly DescriptionRecord[]
  readonly passages: readonly PassageRecord[]
  readonly mentions: readonly MentionRecord[]
  readonly claims: readonly ClaimRecord[]
  readonly decisions: readonly DecisionRecord[]
}
