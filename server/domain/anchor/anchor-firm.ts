import type { Claim } from '../claim.ts'
import type { EntityId } from '../entity.ts'
import type { AnchorBasis, ComponentName, Designation } from './components.ts'

/** One component of a company's score, with what it rests on. */
export interface AnchorComponent {
  readonly name: ComponentName
  /** From 0 to 1; null where it is unknown. */
  readonly value: number | null
  /** Its share of all weights. */
  readonly weight: number
  readonly basis: AnchorBasis
  /** The figures that it comes from, or why it is unknown: a Chinese sentence. */
  readonly explanation: string
  /** The claims at hand behind it. */
  readonly claims: readonly Claim[]
  /** Where the claims have to be read: of a figure that was stored. */
  readonly stored: { readonly industry: EntityId; readonly enterprise: EntityId } | null
}

/** A company of an industry's chain. */
export interface AnchorFirm {
  readonly enterprise: EntityId
  readonly industry: EntityId
  readonly rank: number | null
  readonly tied: boolean
  /** Its place in the list, from 1. */
  readonly position: number
  readonly rankedCount: number
  readonly score: number | null
  readonly coverage: number
  readonly scoreRange: readonly [number, number]
  readonly rankRange: readonly [number, number] | null
  readonly designation: Designation
  readonly wording: string | null
  readonly components: readonly AnchorComponent[]
  readonly mentions: number
  readonly local: boolean
  /** ISO; null where nothing stored was used. */
  readonly computedAt: string | null
  readonly method: string
  /** What the list is sorted by, within its industry. */
  readonly sortKey: readonly (string | number)[]
}
