import type { PolicyDocument } from '../domain/entity.ts'
import type { PassageRecord } from '../domain/records.ts'
import type {
  DataRowResolvers,
  EvidenceResolvers,
  QuotationResolvers,
} from '../schema/generated.ts'
import { isQuotation } from './models.ts'

export const evidence: EvidenceResolvers = {
  __resolveType: (said) => (isQuotation(said) ? 'Quotation' : 'DataRow'),
}

export const quotation: QuotationResolvers = {
  document: ({ place }, _, { loaders }) => loaders.known<PolicyDocument>(place.document),
  passage: ({ place }, _, { loaders }) =>
    loaders.passage.load(place.passage) as Promise<PassageRecord>,
  start: ({ place }) => place.start,
  end: ({ place }) => place.end,
  quote: async ({ place }, _, { loaders }) =>
    place.quote ?? (await loaders.text.load(place.source)).slice(place.start, place.end),
}

export const dataRow: DataRowResolvers = {
  dataset: ({ place }) => place.dataset,
  file: ({ place }) => place.file,
  row: ({ place }) => place.row,
}
