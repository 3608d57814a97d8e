import { define, list, properties, text, type Row } from './define.ts'

/* The whole graph in pages, for its hash: bounded memory, whatever its size. */

type Page = { readonly after: string; readonly first: number }
const PAGE = { after: 'value', first: 'integer' } as const

export interface EntityPageItem {
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Row
  readonly claims: readonly { readonly type: string; readonly to: string; readonly claim: Row }[]
}
export const entityPage = define<Page, EntityPageItem>(
  'records/entity-page',
  PAGE,
  ['id', 'labels', 'properties', 'claims'],
  (row) => ({
    id: text(row['id']),
    labels: row['labels'] as string[],
    properties: properties(row['properties']),
    claims: list(row['claims']).map((item) => {
      const [type, to, claim] = list(item)
      return { type: text(type), to: text(to), claim: properties(claim) }
    }),
  }),
)

export interface PassagePageItem {
  readonly id: string
  readonly properties: Row
  readonly mentions: readonly { readonly node: string; readonly mention: Row }[]
}
export const passagePage = define<Page, PassagePageItem>(
  'records/passage-page',
  PAGE,
  ['id', 'properties', 'mentions'],
  (row) => ({
    id: text(row['id']),
    properties: properties(row['properties']),
    mentions: list(row['mentions']).map((item) => {
      const [node, mention] = list(item)
      return { node: text(node), mention: properties(mention) }
    }),
  }),
)

export const formerIds = define<{}, { readonly id: string; readonly entity: string }>(
  'records/former-ids',
  {},
  ['id', 'entity'],
  (row) => ({ id: text(row['id']), entity: text(row['entity']) }),
)
