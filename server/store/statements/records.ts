import type { Called } from '../../domain/alike.ts'
import type { EntityId } from '../../domain/entity.ts'
import type { Kind } from '../../domain/kind.ts'
import type {
  DecisionRecord,
  DescriptionRecord,
  MentionRecord,
  PassageRecord,
  SourceRecord,
} from '../../domain/records.ts'
import {
  claimRecordOf,
  decisionOf,
  descriptionOf,
  mentionOf,
  passageOf,
  sourceOf,
  type Placed,
  type PlacedClaim,
} from '../records.ts'
import { define, numberOrNull, properties, text, textOrNull, texts, type Row } from './define.ts'

/* What the loader and the export read, mostly inside a write transaction: a record a row. */

type Key = { readonly key: string }
type Ids = { readonly ids: readonly string[] }

const node = (row: Row, column = 'node') => text(row[column]) as EntityId

export interface MetaRecord {
  readonly version: string | null
  readonly format: number | null
  /** Hash of what comes from texts. */
  readonly texts: string | null
}
export const metaRecord = define<{}, MetaRecord>(
  'records/meta',
  {},
  ['version', 'format', 'texts'],
  (row) => ({
    version: textOrNull(row['version']),
    format: numberOrNull(row['format']),
    texts: textOrNull(row['texts']),
  }),
)

/** All but the text. */
export type SourceHead = Omit<SourceRecord, 'text'>

export const sourceHeads = define<{}, SourceHead>(
  'records/sources',
  {},
  ['key', 'hash', 'title', 'truncatedAt', 'url', 'note', 'issuedOn'],
  (row) => {
    const { text: _, ...head } = sourceOf(row)
    return head
  },
)

export const sourceRecord = define<Key, SourceRecord>(
  'records/source',
  { key: 'value' },
  ['properties'],
  (row) => sourceOf(row['properties']),
)

const description = (row: Row): Placed<DescriptionRecord> => ({
  record: descriptionOf(row['properties']),
  node: node(row),
})
export const descriptionRecords = define<Key, Placed<DescriptionRecord>>(
  'records/descriptions',
  { key: 'value' },
  ['node', 'properties'],
  description,
)

/** With the date that orders their sources; null sorts last. */
export const descriptionsOf = define<
  Ids,
  Placed<DescriptionRecord> & { readonly issuedOn: string | null }
>('records/descriptions-of', { ids: 'value' }, ['node', 'issuedOn', 'properties'], (row) => ({
  ...description(row),
  issuedOn: textOrNull(row['issuedOn']),
}))

export const passageRecords = define<Key, PassageRecord>(
  'records/passages',
  { key: 'value' },
  ['properties'],
  (row) => passageOf(row['properties']),
)

const mention = (row: Row): Placed<MentionRecord> => ({
  record: mentionOf(row['passage'], row['properties']),
  node: node(row),
})
const MENTION_COLUMNS = ['node', 'passage', 'properties']
export const mentionRecords = define<Key, Placed<MentionRecord>>(
  'records/mentions',
  { key: 'value' },
  MENTION_COLUMNS,
  mention,
)
export const mentionsOf = define<Ids, Placed<MentionRecord>>(
  'records/mentions-of',
  { ids: 'value' },
  MENTION_COLUMNS,
  mention,
)

const claim = (row: Row): PlacedClaim => ({
  record: claimRecordOf(row['type'], row['properties']),
  fromNode: node(row, 'from'),
  toNode: node(row, 'to'),
})
const CLAIM_COLUMNS = ['type', 'from', 'to', 'properties']
export const claimRecords = define<Key, PlacedClaim>(
  'records/claims',
  { key: 'value' },
  CLAIM_COLUMNS,
  claim,
)
/** A claim between two of the entities comes twice. */
export const claimsOfNodes = define<Ids, PlacedClaim>(
  'records/claims-of',
  { ids: 'value' },
  CLAIM_COLUMNS,
  claim,
)

export const decisionRecords = define<{}, DecisionRecord>(
  'records/decisions',
  {},
  ['properties'],
  (row) => decisionOf(row['properties']),
)

export interface StoredEntity {
  readonly labels: readonly string[]
  readonly properties: Row
}
export const storedEntities = define<Ids, StoredEntity>(
  'records/entities',
  { ids: 'value' },
  ['labels', 'properties'],
  (row) => ({ labels: row['labels'] as string[], properties: properties(row['properties']) }),
)

/** Whatever is named, or also called, by one of the names. */
export const calledBy = define<{ readonly names: readonly string[] }, Called>(
  'records/called',
  { names: 'value' },
  ['id', 'kind', 'name', 'aliases', 'generic'],
  (row) => ({
    id: node(row, 'id'),
    kind: row['kind'] as Kind,
    name: text(row['name']),
    aliases: texts(row['aliases']),
    generic: row['generic'] === true,
  }),
)
