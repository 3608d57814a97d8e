import { hash } from 'node:crypto'
import type { ClaimId } from './claim.ts'
import type { EntityId } from './entity.ts'
import type { RelationId } from './graph.ts'
import { KIND_NAMES, KINDS, type Kind } from './kind.ts'
import type { RelationType } from './relation.ts'

/**
 * Ids come from content, so that the same input has the same ids on every store and in any order
 * of loading: 80 bits of SHA-256 in base32, lower case, prefixed by what they name.
 */

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
/** Two digits for each ten bits. */
const PAIRS = Array.from({ length: 1024 }, (_, bits) => ALPHABET[bits >> 5]! + ALPHABET[bits & 31]!)

/** `prefix-` and 16 base32 digits of the parts' hash; no two lists of parts are hashed alike. */
export function contentId(prefix: string, parts: readonly (string | number | null)[]): string {
  // A string of bytes: a buffer costs more than the hash itself.
  const digest = hash('sha256', JSON.stringify(parts), 'binary')
  return `${prefix}-${digits(digest, 0)}${digits(digest, 5)}`
}

/** The eight digits of five bytes. */
function digits(bytes: string, at: number): string {
  const middle = bytes.charCodeAt(at + 2)
  const high = (bytes.charCodeAt(at) << 12) | (bytes.charCodeAt(at + 1) << 4) | (middle >> 4)
  const low = ((middle & 15) << 16) | (bytes.charCodeAt(at + 3) << 8) | bytes.charCodeAt(at + 4)
  return PAIRS[high >> 10]! + PAIRS[high & 1023]! + PAIRS[low >> 10]! + PAIRS[low & 1023]!
}

const prefixOf = (kind: Kind): string => KINDS[kind].label.toLowerCase()

const kindOfPrefix = new Map<string, Kind>(KIND_NAMES.map((kind) => [prefixOf(kind), kind]))

/** The id of an entity from its kind, what its name is unique in, and its identifying name. */
export const entityId = (kind: Kind, scope: readonly string[], name: string): EntityId =>
  contentId(prefixOf(kind), [kind, ...scope, name]) as EntityId

/** The kind that an entity id tells; undefined for what is no entity id. */
export function kindOfId(id: string): Kind | undefined {
  const [, prefix] = /^([a-z]+)-[a-z2-7]{16}$/.exec(id) ?? []
  return prefix === undefined ? undefined : kindOfPrefix.get(prefix)
}

export interface ClaimFacts {
  readonly type: RelationType
  readonly from: EntityId
  readonly to: EntityId
  readonly source: string
  readonly quote: string
  /** Which of the quote's occurrences in the source it is, from 1. */
  readonly nth: number
}

/** Hangs on words and not on offsets: an inserted paragraph keeps all decisions. */
export const claimId = (facts: ClaimFacts): ClaimId =>
  contentId('claim', [
    facts.type,
    facts.from,
    facts.to,
    facts.source,
    facts.quote,
    facts.nth,
  ]) as ClaimId

/** One id for all claims of equal type and ends. */
export const relationId = (type: RelationType, from: EntityId, to: EntityId): RelationId =>
  contentId('relation', [type, from, to]) as RelationId

export const mentionId = (source: string, entity: EntityId, quote: string, nth: number): string =>
  contentId('mention', [source, entity, quote, nth])

/**
 * A passage is known by its document and number path, or by its words where nothing numbers it;
 * `ordinal` counts the passages that are alike in this, from 1.
 */
export const passageId = (
  source: string,
  document: EntityId,
  number: string,
  words: string,
  ordinal: number,
): string => contentId('passage', [source, document, number, number === '' ? words : '', ordinal])

/** One id for a pair of entities in one place, so that a changed verdict replaces the old one. */
export const decisionId = (one: EntityId, other: EntityId, source: string | null): string =>
  contentId('decision', [...[one, other].sort(), source])

/** The key of a source that has none of its own. */
export const sourceKey = (title: string, docNumber: string | null, date: string | null): string =>
  contentId('src', [title, docNumber, date])
