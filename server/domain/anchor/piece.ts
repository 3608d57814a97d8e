import type { EntityId } from '../entity.ts'
import type { ClaimGraph } from '../graph.ts'
import type { Structure } from './structure.ts'

/** What is known of a company beside its relations. */
export interface FirmFacts {
  readonly sortName: string
  /** In 元 a year; null where no source gives it. */
  readonly revenue: number | null
  /** Innovation flags; null where its data has no such column. */
  readonly innovation: readonly string[] | null
  /** How often texts mention it. */
  readonly mentions: number
  readonly local: boolean
}

/** Figures of a chain that were computed when its data was loaded. */
export interface StoredStructure extends Structure {
  /** ISO. */
  readonly computedAt: string
}

/** What the companies of one chain are scored by. */
export interface AnchorPiece {
  readonly industry: EntityId
  /**
   * What traces of the industry, its goals and its segments need; and where nothing is stored, the
   * correspondences, segments, companies, products and up- and downstream relations of the chain.
   */
  readonly graph: ClaimGraph
  /** Of every candidate. */
  readonly facts: ReadonlyMap<EntityId, FirmFacts>
  readonly stored: StoredStructure | null
  /** Whether there is more of the chain than could be read: its figures are then unknown. */
  readonly cut: boolean
}
