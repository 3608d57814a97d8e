import { join } from 'node:path'
import { discardFile } from './embedded/file.ts'
import { openEmbedded } from './embedded/store.ts'
import { openNeo4j } from './neo4j/store.ts'
import type { GraphStore } from './port.ts'

/** What the environment says of the store; see env.ts. */
export interface StoreConfig {
  readonly DATA_DIR: string
  readonly NEO4J_URI: string | null
  readonly NEO4J_USER: string
  readonly NEO4J_PASSWORD: string | null
  readonly NEO4J_DATABASE: string | null
}

const embeddedFile = (dataDir: string): string => join(dataDir, 'graph.grafeo')

/**
 * Opens the store that the environment asks for: Neo4j where NEO4J_URI is set, otherwise the
 * embedded one. Neo4j isn't reached before the first statement.
 *
 * @throws StoreError LOCKED or FORMAT for the file of the embedded store; a damaged one is to be
 * deleted (`discardEmbedded`) and loaded anew.
 */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, DATA_DIR } = config
  if (NEO4J_URI === null) return openEmbedded(embeddedFile(DATA_DIR))
  return openNeo4j({
    uri: NEO4J_URI,
    user: NEO4J_USER,
    password: NEO4J_PASSWORD,
    database: NEO4J_DATABASE,
  })
}

/** Deletes the embedded store's file below DATA_DIR, which nobody may hold open. */
export const discardEmbedded = (dataDir: string): void => discardFile(embeddedFile(dataDir))
