import type { EntityId } from '../../domain/entity.ts'
import type { Kind } from '../../domain/kind.ts'
import type { RelationType } from '../../domain/relation.ts'
import { define, list, properties, text, textOrNull, type Row } from './define.ts'

/* What the loader of packs reads: tables are too large to be read and written as one. */

export const packRecords = define<{}, Row>('records/packs', {}, ['properties'], (row) =>
  properties(row['properties']),
)

type PackPage = { readonly key: string; readonly after: string; readonly first: number }

export interface PackPageItem {
  readonly id: EntityId
  readonly properties: Row
  readonly claims: readonly {
    readonly type: RelationType
    readonly to: EntityId
    readonly properties: Row
  }[]
}
export const packPage = define<PackPage, PackPageItem>(
  'records/pack-page',
  { key: 'value', after: 'value', first: 'integer' },
  ['id', 'properties', 'claims'],
  (row) => ({
    id: text(row['id']) as EntityId,
    properties: properties(row['properties']),
    claims: list(row['claims']).map((item) => {
      const [type, to, claim] = list(item)
      return {
        type: text(type) as RelationType,
        to: text(to) as EntityId,
        properties: properties(claim),
      }
    }),
  }),
)

export const packLinks = define<{}, Row>('records/pack-links', {}, ['properties'], (row) =>
  properties(row['properties']),
)

export interface Named {
  readonly id: EntityId
  readonly kind: Kind
  readonly name: string
}
/** By the very names that texts give. */
export const namedSo = define<{ readonly names: readonly string[] }, Named>(
  'records/named',
  { names: 'value' },
  ['id', 'kind', 'name'],
  (row) => ({
    id: text(row['id']) as EntityId,
    kind: row['kind'] as Kind,
    name: text(row['name']),
  }),
)

/** Those of the ids that entities bear, with the pack that makes them. */
export const standing = define<
  { readonly ids: readonly string[] },
  { readonly id: EntityId; readonly pack: string | null }
>('records/standing', { ids: 'value' }, ['id', 'pack'], (row) => ({
  id: text(row['id']) as EntityId,
  pack: textOrNull(row['pack']),
}))
