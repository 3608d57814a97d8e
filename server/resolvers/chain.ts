import type { Context } from '../context.ts'
import type { EntityId, PlainEntity } from '../domain/entity.ts'
import type {
  BottleneckResolvers,
  ChainLinkResolvers,
  CorrespondenceResolvers,
  EnterpriseProductResolvers,
  IndustryChainResolvers,
  NationalEnterpriseResolvers,
  ProductSegmentResolvers,
  SegmentResolvers,
  SupplyGapResolvers,
  SupplyGapsResolvers,
} from '../schema/generated.ts'
import { enterprisePage } from './chain-start.ts'

const known = (id: EntityId, { loaders }: Context) => loaders.known<PlainEntity>(id)

const industryOf = ({ industry }: { industry: EntityId }, _: object, context: Context) =>
  known(industry, context)

export const industryChain: IndustryChainResolvers = {
  industry: industryOf,
  parents: ({ parents }, _, context) => parents.map((id) => known(id, context)),
  nationalEnterprises: (chain, args, context) => enterprisePage(chain, args, context),
  graph: ({ graph, truncated }) => ({ ...graph, truncated }),
}

export const correspondence: CorrespondenceResolvers = { industry: industryOf }
export const segment: SegmentResolvers = { industry: industryOf }
export const chainLink: ChainLinkResolvers = { industry: industryOf }

export const productSegment: ProductSegmentResolvers = {
  product: ({ product }, _, context) => known(product, context),
}

export const bottleneck: BottleneckResolvers = {
  industry: industryOf,
  dependents: ({ dependents }, _, context) => dependents.map((id) => known(id, context)),
}

export const supplyGaps: SupplyGapsResolvers = {
  industries: ({ industries }, _, context) => industries.map((id) => known(id, context)),
}

export const supplyGap: SupplyGapResolvers = {
  industry: industryOf,
  segment: ({ segment: id }, _, context) => known(id, context),
  downstream: ({ downstream }, _, context) => known(downstream, context),
  enterprises: ({ enterprises }, _, context) => enterprises.map((id) => known(id, context)),
}

export const nationalEnterprise: NationalEnterpriseResolvers = {
  enterprise: ({ enterprise }, _, context) => known(enterprise, context),
  industry: industryOf,
}

export const enterpriseProduct: EnterpriseProductResolvers = {
  product: ({ product }, _, context) => known(product, context),
}
