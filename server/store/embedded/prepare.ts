import { GRAPH_FORMAT, otherFormat } from '../format.ts'
import type { WriteTransaction } from '../port.ts'
import { prepareMeta, SCHEMA_STATEMENTS } from '../statements/schema.ts'

/**
 * Creates indexes and the node that bears the version, where they are missing.
 * @throws StoreError FORMAT when the graph stands in another form.
 */
export async function prepareEmbedded({ run }: WriteTransaction): Promise<void> {
  for (const statement of SCHEMA_STATEMENTS)
    if (statement.stores.includes('embedded')) await run(statement, {})
  const [meta] = await run(prepareMeta, { format: GRAPH_FORMAT })
  if (meta?.format !== GRAPH_FORMAT) throw otherFormat()
}
