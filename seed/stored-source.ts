import type { SourceRecords } from '../server/domain/records.ts'
import type { WriteTransaction } from '../server/store/port.ts'
import {
  claimRecords,
  decisionRecords,
  descriptionRecords,
  mentionRecords,
  passageRecords,
  sourceRecord,
} from '../server/store/statements/records.ts'
import { claimRow, place, type PlacedRows } from './placed.ts'

/** Anything that runs statements: a transaction, or a store's reads. */
export type Reader = Pick<WriteTransaction, 'run'>

/** All that a store has of one source: its records, and where they hang now. Null for none. */
export async function storedSource(
  reader: Reader,
  key: string,
): Promise<{ records: SourceRecords; rows: PlacedRows } | null> {
  const [source] = await reader.run(sourceRecord, { key })
  if (!source) return null
  const descriptions = await reader.run(descriptionRecords, { key })
  const passages = await reader.run(passageRecords, { key })
  const mentions = await reader.run(mentionRecords, { key })
  const claims = await reader.run(claimRecords, { key })
  const decisions = (await reader.run(decisionRecords, {})).filter(
    (record) => record.source === key,
  )
  const records: SourceRecords = {
    source,
    descriptions: descriptions.map(({ record }) => record),
    passages,
    mentions: mentions.map(({ record }) => record),
    claims: claims.map(({ record }) => record),
    decisions,
  }
  const rows = place(records, { resolve: (id) => id })
  return {
    records,
    rows: {
      ...rows,
      descriptions: rows.descriptions.map((row, i) => ({ ...row, node: descriptions[i]!.node })),
      mentions: rows.mentions.map((row, i) => ({ ...row, node: mentions[i]!.node })),
      claims: claims.map(({ record, fromNode, toNode }) => claimRow(record, fromNode, toNode)),
    },
  }
}
