import { EVIDENCE_SHOWN, groundsKey } from '../domain/anchor/grounds-key.ts'
import type { PlainEntity } from '../domain/entity.ts'
import type { AnchorComponentResolvers, AnchorFirmResolvers } from '../schema/generated.ts'
import type { EvidenceModel } from './models.ts'

export const anchorFirm: AnchorFirmResolvers = {
  enterprise: ({ enterprise }, _, { loaders }) => loaders.known<PlainEntity>(enterprise),
  industry: ({ industry }, _, { loaders }) => loaders.known<PlainEntity>(industry),
}

export const anchorComponent: AnchorComponentResolvers = {
  evidence: async ({ name, claims, stored }, _, { loaders }) => {
    const found = stored && (await loaders.anchorGrounds.load(groundsKey(stored)))
    const all = found ? (name === 'LINKAGE' ? found.links : found.covered) : claims
    return [...new Map(all.map((claim) => [claim.claimId, claim])).values()].slice(
      0,
      EVIDENCE_SHOWN,
    ) as EvidenceModel[]
  },
}
