import type { Facet } from '../../domain/records.ts'
import { KIND_NAMES, KINDS, type Kind } from '../../domain/kind.ts'
import { RELATION_TYPES, type RelationType } from '../../domain/relation.ts'
import type { Params } from '../port.ts'
import { define, number, textOrNull, type CatalogueStatement } from './define.ts'

/** Flat properties, stored whole in place of what stood before; nulls are left out. */
export type Properties = Readonly<Record<string, Facet>>

type Rows<R> = { readonly rows: readonly R[] }
type Counting<P extends Params> = CatalogueStatement<P, number>

/** A statement over a list; its one row counts what it wrote or deleted. */
const counting = <P extends Params>(
  name: string,
  ...parameters: readonly (keyof P & string)[]
): Counting<P> =>
  define<P, number>(
    name,
    Object.fromEntries(parameters.map((key) => [key, 'value'])) as {
      [K in keyof P & string]-?: 'value'
    },
    ['count'],
    (row) => number(row['count']),
  )

// Types, not interfaces: only they fit the index signature of a store's values.
export type EntityRow = { readonly id: string; readonly properties: Properties }
export type FormerIdRow = { readonly id: string; readonly entity: string }
export type SourceRow = { readonly key: string; readonly properties: Properties }
export type DescriptionKey = {
  readonly source: string
  readonly entity: string
  readonly node: string
}
export type DescriptionRow = DescriptionKey & { readonly properties: Properties }
export type PassageRow = { readonly id: string; readonly properties: Properties }
export type MentionKey = { readonly id: string; readonly passage: string }
export type MentionRow = MentionKey & { readonly node: string; readonly properties: Properties }
export type ClaimKey = { readonly id: string; readonly from: string; readonly to: string }
export type ClaimRow = ClaimKey & { readonly properties: Properties }
export type DecisionRow = { readonly id: string; readonly properties: Properties }

/** First in every write transaction: on Neo4j it makes other writers wait. Gives the version. */
export const lock = define<{}, string | null>('write/lock', {}, ['version'], (row) =>
  textOrNull(row['version']),
)

export const putMeta = counting<{ version: string; format: number; texts: string }>(
  'write/meta',
  'version',
  'format',
  'texts',
)

type PlainKind = Exclude<Kind, 'GOAL'>
const plainKinds = KIND_NAMES.filter((kind): kind is PlainKind => kind !== 'GOAL')

/** By kind; goals go through `putGoals` and `putTargets`. */
export const putEntities = Object.fromEntries(
  plainKinds.map((kind) => [
    kind,
    counting<Rows<EntityRow>>(`write/entities~${KINDS[kind].label}`, 'rows'),
  ]),
) as Readonly<Record<PlainKind, Counting<Rows<EntityRow>>>>
export const putGoals = counting<Rows<EntityRow>>('write/goals', 'rows')
export const putTargets = counting<Rows<EntityRow>>('write/targets', 'rows')
export const deleteEntities = counting<{ ids: readonly string[] }>('write/delete-entities', 'ids')

export const putFormerIds = counting<Rows<FormerIdRow>>('write/former-ids', 'rows')
export const deleteFormerIds = counting<{ entities: readonly string[] }>(
  'write/delete-former-ids',
  'entities',
)

export const putSources = counting<Rows<SourceRow>>('write/sources', 'rows')
export const deleteSources = counting<{ keys: readonly string[] }>('write/delete-sources', 'keys')
export const putDescriptions = counting<Rows<DescriptionRow>>('write/descriptions', 'rows')
export const deleteDescriptions = counting<Rows<DescriptionKey>>(
  'write/delete-descriptions',
  'rows',
)
export const putPassages = counting<Rows<PassageRow>>('write/passages', 'rows')
export const deletePassages = counting<{ ids: readonly string[] }>('write/delete-passages', 'ids')
export const putMentions = counting<Rows<MentionRow>>('write/mentions', 'rows')
export const deleteMentions = counting<Rows<MentionKey>>('write/delete-mentions', 'rows')
export const putClaims = Object.fromEntries(
  RELATION_TYPES.map((type) => [type, counting<Rows<ClaimRow>>(`write/claims~${type}`, 'rows')]),
) as Readonly<Record<RelationType, Counting<Rows<ClaimRow>>>>
export const deleteClaims = counting<Rows<ClaimKey>>('write/delete-claims', 'rows')
export const putDecisions = counting<Rows<DecisionRow>>('write/decisions', 'rows')
export const deleteDecisions = counting<{ ids: readonly string[] }>('write/delete-decisions', 'ids')

export type PackLinkRow = { readonly id: string; readonly properties: Properties }
export const putPackLinks = counting<Rows<PackLinkRow>>('write/pack-links', 'rows')
export const deletePackLinks = counting<{ ids: readonly string[] }>(
  'write/delete-pack-links',
  'ids',
)

export const WRITE_STATEMENTS = [
  lock,
  putMeta,
  ...Object.values(putEntities),
  putGoals,
  putTargets,
  deleteEntities,
  putFormerIds,
  deleteFormerIds,
  putSources,
  deleteSources,
  putDescriptions,
  deleteDescriptions,
  putPassages,
  deletePassages,
  putMentions,
  deleteMentions,
  ...Object.values(putClaims),
  deleteClaims,
  putDecisions,
  deleteDecisions,
  putPackLinks,
  deletePackLinks,
]
