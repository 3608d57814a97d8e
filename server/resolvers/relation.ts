import type { Entity } from '../domain/entity.ts'
import { isShareDoubtful } from '../domain/share.ts'
import type { RelationResolvers } from '../schema/generated.ts'
import type { EvidenceModel } from './models.ts'

export const relation: RelationResolvers = {
  shareDoubtful: ({ share }) => isShareDoubtful(share),
  from: ({ from }, _, { loaders }) => loaders.entity.load(from) as Promise<Entity>,
  to: ({ to }, _, { loaders }) => loaders.entity.load(to) as Promise<Entity>,
  evidence: ({ claims, status }) =>
    claims.filter(
      (claim) => status === 'REJECTED' || claim.status !== 'REJECTED',
    ) as EvidenceModel[],
}
