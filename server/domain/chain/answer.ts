import type { ClaimStatus } from '../claim.ts'
import type { EntityId } from '../entity.ts'
import type { Assertion, Backing, Relation, TracePath } from '../graph.ts'

export interface ChainOptions {
  /** Up- and downstream relations from the chain's own industries, at most. */
  readonly depth: number
  /** Up- and downstream relations that weigh less are left out; one without a weight stays. */
  readonly minWeight: number
  readonly status: readonly ClaimStatus[]
  /** Items over all lists. */
  readonly limit: number
}

export const DEFAULT_CHAIN_OPTIONS: ChainOptions = {
  depth: 2,
  minWeight: 2,
  status: ['CONFIRMED'],
  limit: 300,
}

export const MAX_CHAIN_DEPTH = 4

/** An industry of another source that curators relate to this one. */
export interface Correspondence {
  readonly industry: EntityId
  readonly relation: Relation
}

/** What a chain consists of: an industry below it, or an industry or product that its own task lists. */
interface Part {
  /** SUBINDUSTRY_OF, or the DEVELOPS of the task that lists it. */
  readonly relation: Relation
  readonly assertion: Assertion
  readonly rule: 'same-task' | null
  /** Companies that texts name in this very part, and local ones of tables. */
  readonly enterprises: readonly Backing[]
  readonly nationalEnterpriseCount: number
  /** Whether no local company is known in it. */
  readonly empty: boolean
}
export type Segment = Part & { readonly industry: EntityId }
export type ProductSegment = Part & { readonly product: EntityId }

/** An industry up- or downstream of the chain. */
export interface ChainLink {
  readonly industry: EntityId
  /** Up- or downstream relations from the chain's own industries. */
  readonly depth: number
  /** That of the last relation of the path; null where no source gives one. */
  readonly weight: number | null
  readonly path: TracePath
  readonly enterpriseCount: number
  readonly nationalEnterpriseCount: number
  /** Whether the last relation of the path also stands the other way round. */
  readonly mutual: boolean
}

/** An industry on which much of the chain depends while hardly a company is known in it. */
export interface Bottleneck {
  readonly industry: EntityId
  /** In Chinese, with its figures. */
  readonly reason: string
  readonly enterpriseCount: number
  readonly nationalEnterpriseCount: number
  /** Industries of the chain that it is upstream of. */
  readonly dependents: readonly EntityId[]
}

/** A segment without a local company, while a local one works directly downstream of it. */
export interface SupplyGap {
  /** The industry of whose chain it is a segment. */
  readonly industry: EntityId
  /** The segment: an industry or a product. */
  readonly segment: EntityId
  readonly downstream: EntityId
  /** UPSTREAM_OF from the segment, or MADE_FROM to it. */
  readonly relation: Relation
  /** The local companies downstream. */
  readonly enterprises: readonly EntityId[]
}

/** The supply gaps of several chains. */
export interface SupplyGaps {
  /** Whose chains were looked at. */
  readonly industries: readonly EntityId[]
  /** Chain by chain. */
  readonly gaps: readonly SupplyGap[]
  /** Relations by which something stands directly downstream of a segment of these chains. */
  readonly relationCount: number
}

/** How many items of each list were left out. */
export interface ChainOmitted {
  readonly segments: number
  readonly upstream: number
  readonly downstream: number
  /** Companies, parks, products and goals that texts name. */
  readonly backings: number
  readonly belowWeight: number
}

export interface IndustryChain {
  readonly industry: EntityId
  /** Industries above it, nearest first. */
  readonly parents: readonly EntityId[]
  readonly counterparts: readonly Correspondence[]
  readonly tasks: readonly Backing[]
  readonly goals: readonly Backing[]
  readonly leads: readonly Backing[]
  readonly enterprises: readonly Backing[]
  readonly parks: readonly Backing[]
  readonly products: readonly Backing[]
  readonly segments: readonly Segment[]
  readonly productSegments: readonly ProductSegment[]
  /** Nearest first. */
  readonly upstream: readonly ChainLink[]
  readonly downstream: readonly ChainLink[]
  readonly nationalEnterpriseCount: number
  readonly bottlenecks: readonly Bottleneck[]
  readonly supplyGaps: readonly SupplyGap[]
  /** Regions that make a company local. */
  readonly regions: readonly string[]
  readonly graph: { readonly nodes: readonly EntityId[]; readonly relations: readonly Relation[] }
  readonly omitted: ChainOmitted
  readonly truncated: boolean
  /** The chain's own industries: roots, their segments, and all below these. */
  readonly own: readonly EntityId[]
}
