import type { EntityId } from '../domain/entity.ts'
import type { Kind } from '../domain/kind.ts'
import type {
  ClaimRecord,
  DecisionRecord,
  DescriptionRecord,
  Facet,
  MentionRecord,
  PassageRecord,
  PassageRole,
  SourceRecord,
  Verdict,
} from '../domain/records.ts'
import type { RelationType } from '../domain/relation.ts'
import type { Value } from './port.ts'
import { claimOf } from './rows.ts'
import { number, numberOrNull, properties, text, textOrNull } from './statements/define.ts'
import type { Properties } from './statements/write.ts'

/*
 * Records ↔ the properties that they are stored as. Records keep the ids that their source gives;
 * which node an id stands for now is said beside the record.
 */

/** A record with the id of the entity that it hangs on now. */
export interface Placed<R> {
  readonly record: R
  readonly node: EntityId
}

/** A claim with the ends that it connects now. */
export interface PlacedClaim {
  readonly record: ClaimRecord
  readonly fromNode: EntityId
  readonly toNode: EntityId
}

export const sourceProperties = (record: SourceRecord): Properties => ({ ...record })

export function sourceOf(value: Value | undefined): SourceRecord {
  const row = properties(value)
  return {
    key: text(row['key']),
    hash: text(row['hash']),
    title: text(row['title']),
    text: text(row['text']),
    truncatedAt: numberOrNull(row['truncatedAt']),
    url: textOrNull(row['url']),
    note: textOrNull(row['note']),
    issuedOn: textOrNull(row['issuedOn']),
  }
}

/** Facets stand beside `source`, `entity` and `kind`, which no facet may be called. */
export const descriptionProperties = (record: DescriptionRecord): Properties => ({
  ...prefixed(record.facets),
  source: record.source,
  entity: record.entity,
  kind: record.kind,
})

export function descriptionOf(value: Value | undefined): DescriptionRecord {
  const { source, entity, kind, ...facets } = properties(value)
  return {
    source: text(source),
    entity: text(entity) as EntityId,
    kind: kind as Kind,
    facets: unprefixed(facets as Record<string, Facet>),
  }
}

/** The one facet that would hide the record's own field: the source that holds a document. */
const prefixed = ({ source, ...facets }: Readonly<Record<string, Facet>>): Properties =>
  source === undefined ? facets : { ...facets, heldBy: source }
const unprefixed = ({ heldBy, ...facets }: Readonly<Record<string, Facet>>): Properties =>
  heldBy === undefined ? facets : { ...facets, source: heldBy }

export const passageProperties = (record: PassageRecord): Properties => ({ ...record })

export function passageOf(value: Value | undefined): PassageRecord {
  const row = properties(value)
  return {
    id: text(row['id']),
    source: text(row['source']),
    document: text(row['document']) as EntityId,
    number: textOrNull(row['number']) ?? '',
    heading: textOrNull(row['heading']),
    role: text(row['role']) as PassageRole,
    start: number(row['start']),
    end: number(row['end']),
    parent: textOrNull(row['parent']),
  }
}

/** The passage is the node that it hangs on. */
export const mentionProperties = ({ passage: _, ...record }: MentionRecord): Properties => record

export function mentionOf(passage: Value | undefined, value: Value | undefined): MentionRecord {
  const row = properties(value)
  return {
    id: text(row['id']),
    source: text(row['source']),
    entity: text(row['entity']) as EntityId,
    passage: text(passage),
    start: number(row['start']),
    end: number(row['end']),
    order: number(row['order']),
  }
}

/** The type is the relationship's; place and claim stand flat beside each other. */
export const claimProperties = ({ type: _, place, ...claim }: ClaimRecord): Properties => {
  const { kind: __, ...at } = place
  return { ...claim, ...at, source: claim.source }
}

export function claimRecordOf(type: Value | undefined, value: Value | undefined): ClaimRecord {
  const row = properties(value)
  const claim = claimOf(type as RelationType, row['from']!, row['to']!, row)
  return { ...claim, source: text(row['source']) }
}

export const decisionProperties = (record: DecisionRecord): Properties => ({ ...record })

export function decisionOf(value: Value | undefined): DecisionRecord {
  const row = properties(value)
  return {
    id: text(row['id']),
    verdict: text(row['verdict']) as Verdict,
    keeper: text(row['keeper']) as EntityId,
    other: text(row['other']) as EntityId,
    reason: textOrNull(row['reason']),
    source: textOrNull(row['source']),
  }
}
