import type { EntityId } from '../entity.ts'
import type { Relation } from '../graph.ts'

export interface EnterpriseProduct {
  readonly product: EntityId
  /** PRODUCES, with its share. */
  readonly relation: Relation
}

/** A company of a data table that operates in one of the chain's own industries. */
export interface NationalEnterprise {
  readonly enterprise: EntityId
  readonly industry: EntityId
  /** OPERATES_IN. */
  readonly relation: Relation
  /** Some of its products, the largest valid share first. */
  readonly products: readonly EnterpriseProduct[]
  readonly productCount: number
}
