import { GRAPH_FORMAT, otherFormat } from '../format.ts'
import { StoreError, type WriteTransaction } from '../port.ts'
import {
  awaitIndexes,
  searchIndexes,
  prepareMeta,
  SCHEMA_STATEMENTS,
} from '../statements/schema.ts'

const PATIENCE_SECONDS = 300

/**
 * Creates constraints, indexes and the node that bears the version, where they are missing, and
 * waits until they answer.
 *
 * @throws StoreError FORMAT when the graph stands in another form; FAILED when an index of another
 * make stands where ours belongs, which Neo4j passes over in silence.
 */
export async function prepareNeo4j({ run }: WriteTransaction): Promise<void> {
  for (const statement of SCHEMA_STATEMENTS)
    if (statement.stores.includes('neo4j')) await run(statement, {})
  await run(awaitIndexes, { seconds: PATIENCE_SECONDS })
  const indexes = await run(searchIndexes, {})
  const search = indexes.find(({ name }) => name === 'entity_search')
  if (search?.analyzer !== 'cjk')
    throw new StoreError(
      'FAILED',
      'Neo4j 中已有另一个 Entity.searchText 全文索引:请先删除它。 ' +
        'Neo4j has another full-text index on Entity.searchText: drop it first.',
    )
  const [meta] = await run(prepareMeta, { format: GRAPH_FORMAT })
  if (meta?.format !== GRAPH_FORMAT) throw otherFormat()
}
