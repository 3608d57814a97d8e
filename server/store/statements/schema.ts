import type { GraphStore } from '../port.ts'
import { define, number, properties, text, type CatalogueStatement } from './define.ts'

/** A statement of the schema, with the stores that it is for. */
export type SchemaStatement = CatalogueStatement<{}, undefined> & {
  readonly stores: readonly GraphStore['kind'][]
}

const schema = (name: string, ...stores: readonly GraphStore['kind'][]): SchemaStatement => ({
  ...define<{}, undefined>(`schema/${name}`, {}, [], () => undefined),
  stores: stores.length > 0 ? stores : ['neo4j', 'embedded'],
})

/** What `prepare` creates where it is missing; the embedded store searches without an index. */
export const SCHEMA_STATEMENTS: readonly SchemaStatement[] = [
  schema('entity-id'),
  schema('source-key'),
  schema('passage-id'),
  schema('decision-id'),
  schema('former-id'),
  schema('meta-id'),
  schema('former-id-entity'),
  schema('entity-pack'),
  schema('entity-sort', 'neo4j'),
  schema('pack-link-id'),
  schema('passage-source'),
  schema('passage-document'),
  schema('target-value'),
  schema('search-text', 'neo4j'),
  schema('search-substring', 'neo4j'),
]

export const awaitIndexes = define<{ seconds: number }, undefined>(
  'schema/await-indexes',
  { seconds: 'integer' },
  [],
  () => undefined,
)

export interface IndexState {
  readonly name: string
  readonly type: string
  readonly state: string
  /** Of a full-text index. */
  readonly analyzer: string | null
}
export const searchIndexes = define<{}, IndexState>(
  'schema/search-indexes',
  {},
  ['name', 'type', 'state', 'options'],
  (row) => {
    const config = properties(row['options'])?.['indexConfig'] ?? {}
    return {
      name: text(row['name']),
      type: text(row['type']),
      state: text(row['state']),
      analyzer: (properties(config)['fulltext.analyzer'] ?? null) as string | null,
    }
  },
)

export const prepareMeta = define<{ format: number }, { version: string; format: number }>(
  'schema/meta',
  { format: 'integer' },
  ['version', 'format'],
  (row) => ({ version: text(row['version']), format: number(row['format']) }),
)
