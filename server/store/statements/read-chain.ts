import type { ChainPiece, SupplyPiece } from '../../domain/chain/piece.ts'
import type { ClaimStatus } from '../../domain/claim.ts'
import type { EntityId } from '../../domain/entity.ts'
import type { ClaimGraph } from '../../domain/graph.ts'
import { claimsOf, entitiesOf, sortedEntityOf } from '../rows.ts'
import {
  define,
  list,
  number,
  properties,
  text,
  texts,
  version,
  type Row,
  type Versioned,
} from './define.ts'

type ChainParams = {
  /** Also by a former id. */
  readonly industry: string
  readonly statuses: readonly ClaimStatus[]
  readonly minWeight: number
  /** 0 to 4. */
  readonly depth: number
  /** Own tasks, at most. */
  readonly tasks: number
  /** Industries of one step, at most. */
  readonly links: number
}

export interface FoundChain extends Versioned {
  /** Null where the id names nothing. */
  readonly piece: ChainPiece | null
}

/** A piece of the graph with what tells who in it is local. */
function localGraphOf(row: Row) {
  const found = list(row['entities']).map((item) => sortedEntityOf(properties(item)))
  return {
    graph: {
      entities: new Map(found.map(({ entity }) => [entity.id, entity])),
      claims: claimsOf(row['claims']),
    },
    sortNames: new Map(found.map(({ entity, sortName }) => [entity.id, sortName])),
    naming: new Map(
      list(row['naming']).map((item) => {
        const [id, regions] = list(item)
        return [text(id) as EntityId, texts(regions)] as const
      }),
    ),
    regions: texts(row['regions']),
  }
}

/** All that the chain of one industry may need. */
export const chainPiece = define<ChainParams, FoundChain>(
  'read/chain',
  {
    industry: 'value',
    statuses: 'value',
    minWeight: 'value',
    depth: 'integer',
    tasks: 'integer',
    links: 'integer',
  },
  [
    'version',
    'start',
    'cut',
    'entities',
    'claims',
    'counts',
    'naming',
    'regions',
    'national',
    'below',
  ],
  (row) => {
    if (row['start'] == null) return { ...version(row), piece: null }
    return {
      ...version(row),
      piece: {
        industry: text(row['start']) as EntityId,
        ...localGraphOf(row),
        counts: new Map(
          list(row['counts']).map((item) => {
            const [id, enterprises, national] = list(item)
            return [
              text(id) as EntityId,
              { enterprises: number(enterprises), national: number(national) },
            ]
          }),
        ),
        nationalEnterpriseCount: number(row['national']),
        belowWeight: number(row['below']),
        cut: row['cut'] === true,
      },
    }
  },
)

type SupplyParams = {
  /** Industries that are looked at. */
  readonly ids: readonly EntityId[]
  /** Companies whose industries, and those directly above, are looked at after these. */
  readonly firms: readonly EntityId[]
  /** Whether all industries are looked at that the heading of a task develops. */
  readonly all: boolean
  readonly statuses: readonly ClaimStatus[]
  readonly minWeight: number
  /** Industries looked at, at most. */
  readonly first: number
  /** Industries or products of one step, at most. */
  readonly links: number
}

/** All that the supply gaps of some chains need. */
export const supplyPiece = define<SupplyParams, Versioned & SupplyPiece>(
  'read/supply-gaps',
  {
    ids: 'value',
    firms: 'value',
    all: 'value',
    statuses: 'value',
    minWeight: 'value',
    first: 'integer',
    links: 'integer',
  },
  ['version', 'industries', 'cut', 'entities', 'claims', 'naming', 'regions'],
  (row) => ({
    ...version(row),
    industries: texts(row['industries']) as EntityId[],
    ...localGraphOf(row),
    cut: row['cut'] === true,
  }),
)

type EnterpriseParams = {
  /** Ids. */
  readonly industries: readonly string[]
  readonly statuses: readonly ClaimStatus[]
  /** Sort key of the last company before; '' and '' for the first page. */
  readonly after: { readonly name: string; readonly id: string }
  readonly first: number
  /** Products of one company, at most. */
  readonly products: number
}

/** A company with its sort key, and the ids of what is shown of it. */
export interface ChainEnterprise {
  readonly enterprise: EntityId
  readonly sortName: string
  readonly industry: EntityId
  readonly products: readonly EntityId[]
  readonly productCount: number
}

export interface ChainEnterprises extends Versioned {
  readonly total: number
  readonly graph: ClaimGraph
  readonly items: readonly ChainEnterprise[]
}

/** A page of the companies of tables in a chain's own industries. */
export const chainEnterprises = define<EnterpriseParams, ChainEnterprises>(
  'read/chain-enterprises',
  { industries: 'value', statuses: 'value', after: 'value', first: 'integer', products: 'integer' },
  ['version', 'total', 'entities', 'claims', 'items'],
  (row) => ({
    ...version(row),
    total: number(row['total']),
    graph: {
      entities: new Map(entitiesOf(row['entities']).map((entity) => [entity.id, entity])),
      claims: claimsOf(row['claims']),
    },
    items: list(row['items']).map((item) => {
      const [enterprise, sortName, industry, products, productCount] = list(item)
      return {
        enterprise: text(enterprise) as EntityId,
        sortName: text(sortName),
        industry: text(industry) as EntityId,
        products: texts(products) as EntityId[],
        productCount: number(productCount),
      }
    }),
  }),
)
