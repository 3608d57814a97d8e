import type { Claim } from '../claim.ts'
import type { EntityId } from '../entity.ts'
import type { Relation } from '../graph.ts'
import { groupRelations } from '../group-relations.ts'
import { relationId } from '../ids.ts'

/** Products that are shown of one company, at most. */
export const SHOWN_PRODUCTS = 5

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

/** What is shown of a company, by ids. */
interface Shown {
  readonly enterprise: EntityId
  readonly industry: EntityId
  readonly products: readonly EntityId[]
  readonly productCount: number
}

/** The companies with their relations, from the claims between them and what is shown of them. */
export function nationalEnterprises(
  items: readonly Shown[],
  claims: readonly Claim[],
): ReadonlyMap<EntityId, NationalEnterprise> {
  const relations = new Map(groupRelations(claims).map((relation) => [relation.id, relation]))
  return new Map(
    items.map(({ enterprise, industry, products, productCount }) => [
      enterprise,
      {
        enterprise,
        industry,
        relation: relations.get(relationId('OPERATES_IN', enterprise, industry))!,
        products: products.map((product) => ({
          product,
          relation: relations.get(relationId('PRODUCES', enterprise, product))!,
        })),
        productCount,
      },
    ]),
  )
}
