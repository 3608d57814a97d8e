import type { PlainEntity } from '../domain/entity.ts'
import type { AnchorComponentResolvers, AnchorFirmResolvers } from '../schema/generated.ts'
import type { EvidenceModel } from './models.ts'

/** Pieces of evidence that one component shows at most. */
const SHOWN = 20

export const anchorFirm: AnchorFirmResolvers = {
  enterprise: ({ enterprise }, _, { loaders }) =>
    loaders.entity.load(enterprise) as Promise<PlainEntity>,
  industry: ({ industry }, _, { loaders }) => loaders.entity.load(industry) as Promise<PlainEntity>,
}

export const anchorComponent: AnchorComponentResolvers = {
  evidence: ({ claims }) =>
    [...new Map(claims.map((claim) => [claim.claimId, claim])).values()].slice(
      0,
      SHOWN,
    ) as EvidenceModel[],
}
