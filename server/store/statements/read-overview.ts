import type { ClaimStatus } from '../../domain/claim.ts'
import type { Kind } from '../../domain/kind.ts'
import type { RelationType } from '../../domain/relation.ts'
import type { Value } from '../port.ts'
import { define, list, number, version, type Versioned } from './define.ts'

export interface KindCount {
  readonly kind: Kind
  readonly entities: number
  /** Of these, those whose name stands for many. */
  readonly generic: number
}

export interface TypeCount {
  readonly type: RelationType
  readonly relations: number
  /** Relations with a sentence or a data row behind them. */
  readonly evident: number
  readonly claims: number
}

/** A kind or a type stands once for texts and once for each pack that has some. */
export interface GraphOverview extends Versioned {
  readonly kinds: readonly KindCount[]
  readonly types: readonly TypeCount[]
}

export const overview = define<{ readonly statuses: readonly ClaimStatus[] }, GraphOverview>(
  'read/overview',
  { statuses: 'value' },
  ['version', 'kinds', 'types', 'packs'],
  (row) => ({
    ...version(row),
    kinds: [
      ...list(row['kinds']).map((item) => {
        const [kind, entities, generic] = list(item)
        return { kind: kind as Kind, entities: number(entities), generic: number(generic) }
      }),
      ...list(row['packs']).flatMap(packKinds),
    ],
    types: [
      ...list(row['types']).map((item) => {
        const [type, relations, evident, claims] = list(item)
        return {
          type: type as RelationType,
          relations: number(relations),
          evident: number(evident),
          claims: number(claims),
        }
      }),
      ...list(row['packs']).flatMap(packTypes),
    ],
  }),
)

/** Figures stand with a pack as lists side by side: the words, and how many of each. */
function packKinds(pack: Value): KindCount[] {
  const [kinds, counts] = list(pack)
  return list(kinds).map((kind, at) => ({
    kind: kind as Kind,
    entities: Number(list(counts)[at]),
    generic: 0,
  }))
}

/** Every row is evidence. */
function packTypes(pack: Value): TypeCount[] {
  const [, , types, relations, claims] = list(pack)
  return list(types).map((type, at) => {
    const count = Number(list(relations)[at])
    return {
      type: type as RelationType,
      relations: count,
      evident: count,
      claims: Number(list(claims)[at]),
    }
  })
}
