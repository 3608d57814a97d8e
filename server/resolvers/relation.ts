import { isShareDoubtful } from '../domain/share.ts'
import type { RelationResolvers } from '../schema/generated.ts'
import type { EvidenceModel } from './models.ts'

export const relation: RelationResolvers = {
  shareDoubtful: ({ share }) => isShareDoubtful(share),
  from: ({ from }, _, { loaders }) => loaders.known(from),
  to: ({ to }, _, { loaders }) => loaders.known(to),
  evidence: ({ claims, status }) =>
    claims.filter(
      (claim) => status === 'REJECTED' || claim.status !== 'REJECTED',
    ) as EvidenceModel[],
}
