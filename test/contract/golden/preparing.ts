import type { GraphStore } from '../../../server/store/port.ts'
import {
  awaitIndexes,
  searchIndexes,
  prepareMeta,
  SCHEMA_STATEMENTS,
  type IndexState,
} from '../../../server/store/statements/schema.ts'
import { golden, type Golden } from './case.ts'

type StoreGolden = Golden & { readonly stores: readonly GraphStore['kind'][] }

const on = (one: Golden, ...stores: StoreGolden['stores']): StoreGolden => ({ ...one, stores })

const index = (name: string, type: string, analyzer: string | null = null): IndexState => ({
  name,
  type,
  state: 'ONLINE',
  analyzer,
})

/** What a prepared store says of its schema. On the embedded one an index shows in nothing but speed. */
export const STATES: readonly StoreGolden[] = [
  on(golden(prepareMeta, { format: 1 }, [{ version: '', format: 1 }]), 'neo4j', 'embedded'),
  on(
    golden(prepareMeta, { format: 2 }, [{ version: '', format: 1 }], 'by another version'),
    'neo4j',
    'embedded',
  ),
  on(golden(awaitIndexes, { seconds: 60 }, []), 'neo4j'),
  on(
    golden(searchIndexes, {}, [
      index('entity_search', 'FULLTEXT', 'cjk'),
      index('entity_search_substring', 'TEXT'),
    ]),
    'neo4j',
  ),
]

/** Statements of the schema give no rows, and change nothing the second time. */
export const SCHEMA: readonly StoreGolden[] = SCHEMA_STATEMENTS.map((statement) => ({
  ...golden(statement, {}, []),
  stores: statement.stores,
}))
