import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkFiles, loadAll } from '../../seed/load.ts'
import { openLibrary } from '../../seed/open-library.ts'
import { readPack } from '../../seed/pack/read-pack.ts'
import { packageRoot } from '../../server/package-root.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { emptyNeo4j, NEO4J_TEST_URI } from '../../test/support/neo4j.ts'
import { SHARED_DIR } from '../../test/support/shared.ts'

export interface Loaded {
  readonly store: GraphStore
  close(): Promise<void>
}

const inSeed = (...path: string[]) => join(packageRoot(), 'seed', ...path)
const TABLES = join(SHARED_DIR, 'data', 'chain')

/** The packs of the example, each with the folder of its tables. */
const PACKS = [
  [inSeed('packs', 'national-chain', 'manifest.json'), TABLES],
  [inSeed('packs', 'alignment', 'manifest.json'), inSeed('packs', 'alignment')],
] as const

/**
 * A store that holds the example, the national chain and what joins them, loaded as anybody loads
 * them. The embedded one lies in a temporary folder; the Neo4j is the one for tests, which is wiped.
 */
export async function loadChain(kind: GraphStore['kind']): Promise<Loaded> {
  if (!existsSync(TABLES)) throw new Error(`no tables in ${TABLES}: set SHARED_DIR`)
  const folder = mkdtempSync(join(tmpdir(), 'policy-graph-chain-'))
  if (kind === 'neo4j') await (await emptyNeo4j()).close()
  const config = {
    DATA_DIR: folder,
    NEO4J_URI: kind === 'neo4j' ? NEO4J_TEST_URI : null,
    ...{ NEO4J_USER: 'neo4j', NEO4J_PASSWORD: null, NEO4J_DATABASE: null },
  }
  const say = (line: string) => process.stderr.write(`${kind}: ${line}\n`)
  const open = () => openLibrary(config, say)
  const first = await open()
  for await (const { key } of loadAll(first.library, checkFiles([inSeed('qinzhou-2021')]))) say(key)
  for (const [manifest, from] of PACKS) await first.library.loadPack(readPack(manifest, from), say)
  await first.store.close()
  // Opened as the server opens it: figures that are computed when loading are computed now.
  const { store } = await open()
  return {
    store,
    close: async () => {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
