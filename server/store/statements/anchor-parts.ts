import type { EntityId } from '../../domain/entity.ts'
import type { RelationType } from '../../domain/relation.ts'
import type { Value } from '../port.ts'
import { define, list, number, properties, text, texts, type Row } from './define.ts'

/* What is computed of chains when their data is loaded: what it hangs on, and how it is stored. */

export interface AnchorBasis {
  readonly version: string
  /** Whether a pack is half-way in or out. */
  readonly loading: boolean
  /** Key and hash. */
  readonly packs: readonly (readonly [string, string])[]
  /** Ids of correspondences, and of what texts say of industries, companies and products. */
  readonly claims: readonly string[]
  /** What the stored figures hold for; null where there are none. */
  readonly state: {
    readonly version: string
    readonly method: string
    readonly inputs: string
  } | null
  /** The inputs of the stored figures, by industry. */
  readonly parts: ReadonlyMap<EntityId, string>
}

export const anchorBasis = define<{}, AnchorBasis>(
  'records/anchor-basis',
  {},
  ['version', 'loading', 'packs', 'claims', 'state', 'parts'],
  (row) => {
    const state = row['state'] == null ? null : properties(row['state'])
    return {
      version: text(row['version']),
      loading: row['loading'] === true,
      packs: list(row['packs']).map((pack) => {
        const [key, hash] = list(pack)
        return [text(key), text(hash)] as const
      }),
      claims: texts(row['claims']),
      state: state && {
        version: text(state['version']),
        method: text(state['method']),
        inputs: text(state['inputs']),
      },
      parts: new Map(
        list(row['parts']).map((part) => {
          const [industry, inputs] = list(part)
          return [text(industry) as EntityId, text(inputs)]
        }),
      ),
    }
  },
)

/** A claim between two entities, with what tells claims of equal ends apart. */
export interface ChainClaim {
  readonly from: EntityId
  readonly to: EntityId
  readonly weight: number | null
  /** 0 for a text. */
  readonly row: number
}

export const chainRelations = define<
  {},
  { readonly type: RelationType; readonly claims: readonly ChainClaim[] }
>('records/chain-relations', {}, ['type', 'froms', 'tos', 'weights', 'rows'], (row) => ({
  type: text(row['type']) as RelationType,
  claims: chainClaims(row),
}))

function chainClaims(row: Row): ChainClaim[] {
  const [tos, weights, rows] = [texts(row['tos']), list(row['weights']), list(row['rows'])]
  return texts(row['froms']).map((from, i) => ({
    from: from as EntityId,
    to: tos[i] as EntityId,
    weight: number(weights[i]) < 0 ? null : number(weights[i]),
    row: number(rows[i]),
  }))
}

export type AnchorPartsRow = {
  readonly industry: string
  readonly properties: Readonly<Record<string, Value>>
}
const count = (row: Row): number => number(row['count'])

export const putAnchorParts = define<{ readonly rows: readonly AnchorPartsRow[] }, number>(
  'write/anchor-parts',
  { rows: 'value' },
  ['count'],
  count,
)

export const deleteAnchorParts = define<{ readonly industries: readonly string[] }, number>(
  'write/delete-anchor-parts',
  { industries: 'value' },
  ['count'],
  count,
)

type State = { readonly version: string; readonly method: string; readonly inputs: string }
export const putAnchorState = define<State, number>(
  'write/anchor-state',
  { version: 'value', method: 'value', inputs: 'value' },
  ['count'],
  count,
)
