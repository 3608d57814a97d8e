import { describe } from 'vitest'
import { openEmbedded } from '../../server/store/embedded/store.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { emptyNeo4j, isNeo4jMissing } from './neo4j.ts'

/** Opens an empty store, ready for use. */
export type OpenStore = () => Promise<GraphStore>

export const emptyEmbedded: OpenStore = async () => {
  const store = openEmbedded(null)
  await store.prepare()
  return store
}

/** Tests that every store must pass. */
export function onEveryStore(tests: (open: OpenStore, kind: GraphStore['kind']) => void): void {
  describe('embedded', () => tests(emptyEmbedded, 'embedded'))
  describe.skipIf(isNeo4jMissing)('Neo4j', () => tests(emptyNeo4j, 'neo4j'))
}
