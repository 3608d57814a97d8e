import type { PlainEntity, PolicyDocument } from '../domain/entity.ts'
import { related } from '../domain/neighbours.ts'
import type { DocumentResolvers, MentionResolvers, PassageResolvers } from '../schema/generated.ts'
import { documentText, passagePage } from './document-text.ts'
import { entityFields } from './entity.ts'

export const document: DocumentResolvers = {
  ...entityFields,
  issuers: async ({ id }, _, { loaders }) =>
    related(await loaders.neighbours.load(id), 'OUT', 'ISSUED_BY') as PlainEntity[],
  publishedBy: async ({ id }, _, { loaders }) =>
    (related(await loaders.neighbours.load(id), 'IN', 'PUBLISHES')[0] as PolicyDocument) ?? null,
  outline: async ({ id }, _, { loaders }) =>
    (await loaders.passagesOf.load(id)).filter(({ heading }) => heading !== null),
  passages: ({ id }, args, context) => passagePage(id, args, context),
  text: (document, args, context) => documentText(document, args, context),
}

export const passage: PassageResolvers = {
  document: ({ document: id }, _, { loaders }) => loaders.known<PolicyDocument>(id),
  text: async ({ source, start, end }, _, { loaders }) =>
    (await loaders.text.load(source)).slice(start, end),
  mentions: ({ id }, _, { loaders }) => loaders.named.load(id),
  parent: ({ parent }, _, { loaders }) => (parent === null ? null : loaders.passage.load(parent)),
}

export const mention: MentionResolvers = {
  entity: ({ entity }, _, { loaders }) => loaders.known(entity),
}
