import type { Resolution } from '../server/domain/decisions.ts'
import type { EntityId } from '../server/domain/entity.ts'
import { relationId } from '../server/domain/ids.ts'
import type { ClaimRecord, DecisionRecord, SourceRecords } from '../server/domain/records.ts'
import type { RelationType } from '../server/domain/relation.ts'
import {
  claimProperties,
  decisionProperties,
  descriptionProperties,
  mentionProperties,
  passageProperties,
  sourceProperties,
} from '../server/store/records.ts'
import type {
  ClaimRow,
  DecisionRow,
  DescriptionRow,
  MentionRow,
  PassageRow,
  Properties,
  SourceRow,
} from '../server/store/statements/write.ts'

/** Records as the rows that statements write: each with the nodes that it hangs on. */
export interface PlacedRows {
  readonly sources: readonly SourceRow[]
  readonly descriptions: readonly DescriptionRow[]
  readonly passages: readonly PassageRow[]
  readonly mentions: readonly MentionRow[]
  readonly claims: readonly (ClaimRow & { readonly type: RelationType })[]
  readonly decisions: readonly DecisionRow[]
}

export const NO_ROWS: PlacedRows = {
  sources: [],
  descriptions: [],
  passages: [],
  mentions: [],
  claims: [],
  decisions: [],
}

/** Where the records of a source hang once identities are resolved. */
export function place(
  records: SourceRecords,
  { resolve }: Pick<Resolution, 'resolve'>,
): PlacedRows {
  return {
    sources: [{ key: records.source.key, properties: stored(sourceProperties(records.source)) }],
    descriptions: records.descriptions.map((record) => ({
      source: record.source,
      entity: record.entity,
      node: resolve(record.entity),
      properties: stored(descriptionProperties(record)),
    })),
    passages: records.passages.map((record) => ({
      id: record.id,
      properties: stored(passageProperties(record)),
    })),
    mentions: records.mentions.map((record) => ({
      id: record.id,
      passage: record.passage,
      node: resolve(record.entity),
      properties: stored(mentionProperties(record)),
    })),
    claims: records.claims.map((record) =>
      claimRow(record, resolve(record.from), resolve(record.to)),
    ),
    decisions: decisionRows(records.decisions),
  }
}

/** A claim between the nodes that its ends stand for, with the id of the relation that it is part of. */
export const claimRow = (
  record: ClaimRecord,
  from: EntityId,
  to: EntityId,
): PlacedRows['claims'][number] => ({
  id: record.claimId,
  type: record.type,
  from,
  to,
  properties: stored({ ...claimProperties(record), relation: relationId(record.type, from, to) }),
})

export const decisionRows = (records: readonly DecisionRecord[]): DecisionRow[] =>
  records.map((record) => ({ id: record.id, properties: stored(decisionProperties(record)) }))

/** Properties as a store keeps them: nothing is stored for null, and keys have no order. */
export function stored(properties: Properties): Properties {
  const kept: Record<string, Properties[string]> = {}
  for (const key of Object.keys(properties).sort()) {
    const value = properties[key]!
    if (value !== null) kept[key] = value
  }
  return kept
}

/** The nodes that descriptions hang on. */
export const nodesOf = (rows: readonly DescriptionRow[]): EntityId[] =>
  rows.map((row) => row.node as EntityId)
