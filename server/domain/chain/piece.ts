import type { EntityId } from '../entity.ts'
import type { ClaimGraph } from '../graph.ts'

/** Distinct companies known in an industry or of a product. */
export interface FirmCount {
  /** From texts and tables alike. */
  readonly enterprises: number
  /** Those of them that only a table of companies knows. */
  readonly national: number
}

/** The piece of the graph that the supply gaps of chains need; `read/supply-gaps` fetches it. */
export type SupplyPiece = Pick<ChainPiece, 'graph' | 'sortNames' | 'naming' | 'regions' | 'cut'> & {
  /** Whose chains are looked at. */
  readonly industries: readonly EntityId[]
}

/** The piece of the graph that the chain of one industry needs; the statement `read/chain` fetches it. */
export interface ChainPiece {
  readonly industry: EntityId
  /**
   * What the traces of the industry and of its segments need, and beside it the correspondences,
   * the industries below, above, up- and downstream, and the companies that texts name in these or
   * that have a place, with their products and places.
   */
  readonly graph: ClaimGraph
  /** The key by which names are sorted. */
  readonly sortNames: ReadonlyMap<EntityId, string>
  /** Regions of the documents that name a company, the industry or a counterpart. */
  readonly naming: ReadonlyMap<EntityId, readonly string[]>
  /** Regions of all documents. */
  readonly regions: readonly string[]
  /** By industry and listed product: the chain's own industries, and those up- and downstream. */
  readonly counts: ReadonlyMap<EntityId, FirmCount>
  /** Distinct companies of tables in the chain's own industries. */
  readonly nationalEnterpriseCount: number
  /** Up- and downstream relations of the chain's own industries that weigh less than was asked. */
  readonly belowWeight: number
  /** Whether the store held back some of it. */
  readonly cut: boolean
}
