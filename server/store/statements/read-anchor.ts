import type { Claim } from '../../domain/claim.ts'
import type { EntityId } from '../../domain/entity.ts'
import type { ClaimGraph } from '../../domain/graph.ts'
import type { Kind } from '../../domain/kind.ts'
import { claimsOf, entitiesOf } from '../rows.ts'
import {
  define,
  list,
  number,
  numberOrNull,
  properties,
  text,
  textOrNull,
  texts,
  version,
  type Row,
  type Versioned,
} from './define.ts'
import { storedStructureOf, type StoredParts } from '../anchor-parts.ts'

/** An industry whose companies are to be ranked. */
export interface AnchorChain {
  /** The id that was asked for. */
  readonly asked: string
  readonly id: EntityId
  readonly kind: Kind
  /** Null where nothing was computed when its data was loaded. */
  readonly stored: StoredParts | null
  /** Of the documents that name it. */
  readonly regions: readonly string[]
}

export interface AnchorChains extends Versioned {
  readonly chains: readonly AnchorChain[]
  /** Of all documents. */
  readonly regions: readonly string[]
}

type ChainsParams = {
  readonly ids: readonly string[]
  readonly method: string
  readonly first: number
}

/** The industries asked for; without any, those that the heading of a task develops. */
export const anchorChains = define<ChainsParams, AnchorChains>(
  'read/anchor-chains',
  { ids: 'value', method: 'value', first: 'integer' },
  ['version', 'chains', 'regions'],
  (row) => ({
    ...version(row),
    chains: list(row['chains']).map((item): AnchorChain => {
      const [asked, id, kind, stored, regions] = list(item)
      return {
        asked: text(asked),
        id: text(id) as EntityId,
        kind: text(kind) as Kind,
        stored: stored == null ? null : storedStructureOf(properties(stored)),
        regions: texts(regions),
      }
    }),
    regions: texts(row['regions']),
  }),
)

const graphOf = (row: Row): ClaimGraph => ({
  entities: new Map(entitiesOf(row['entities']).map((entity) => [entity.id, entity])),
  claims: claimsOf(row['claims']),
})

type ChainParams = {
  readonly seeds: readonly string[]
  readonly firms: readonly string[]
  readonly claims: number
}

/** Industries, companies and products of chains of which nothing is stored. */
export const anchorChain = define<ChainParams, Versioned & ClaimGraph & { readonly cut: boolean }>(
  'read/anchor-chain',
  { seeds: 'value', firms: 'value', claims: 'integer' },
  ['version', 'cut', 'entities', 'claims'],
  (row) => ({ ...version(row), ...graphOf(row), cut: row['cut'] === true }),
)

/** What a company is compared by beside its relations. */
export interface FoundFirm {
  readonly id: EntityId
  readonly sortName: string
  readonly revenue: number | null
  readonly innovation: readonly string[] | null
  readonly mentions: number
  /** Of the documents that name it. */
  readonly regions: readonly string[]
  /** Those it lies in. */
  readonly places: readonly { readonly id: string; readonly name: string }[]
}

type Ids = { readonly ids: readonly string[] }

/** Companies with their figures, and their projects. */
export const anchorFirmsById = define<
  Ids,
  Versioned & ClaimGraph & { readonly firms: readonly FoundFirm[] }
>('read/anchor-firms', { ids: 'value' }, ['version', 'firms', 'entities', 'claims'], (row) => ({
  ...version(row),
  ...graphOf(row),
  firms: list(row['firms']).map((item): FoundFirm => {
    const [id, sortName, revenue, innovation, mentions, regions, places] = list(item)
    return {
      id: text(id) as EntityId,
      sortName: textOrNull(sortName) ?? '',
      revenue: numberOrNull(revenue),
      innovation: innovation == null ? null : texts(innovation),
      mentions: number(mentions),
      regions: texts(regions),
      places: list(places)
        .map(list)
        .filter(([id]) => id != null)
        .map(([id, name]) => ({ id: text(id), name: text(name) })),
    }
  }),
}))

/** What stored figures of a company in a chain rest on. */
export interface FoundGrounds {
  readonly industry: EntityId
  readonly firm: EntityId
  /** Claims that attach it to segments. */
  readonly covered: readonly Claim[]
  /** Up- and downstream claims that touch its industries or products. */
  readonly links: readonly Claim[]
}

type GroundsParams = {
  readonly pairs: readonly (readonly [string, string])[]
  readonly first: number
}

/** By pairs of an industry and a company; one of which nothing is stored is missing. */
export const anchorGrounds = define<
  GroundsParams,
  Versioned & { readonly grounds: readonly FoundGrounds[] }
>('read/anchor-grounds', { pairs: 'value', first: 'integer' }, ['version', 'grounds'], (row) => ({
  ...version(row),
  grounds: list(row['grounds']).map((item): FoundGrounds => {
    const [industry, firm, covered, links] = list(item)
    return {
      industry: text(industry) as EntityId,
      firm: text(firm) as EntityId,
      covered: claimsOf(covered),
      links: claimsOf(links),
    }
  }),
}))
