import { join } from 'node:path'
import type { GraphStore } from '../../server/store/port.ts'
import { loadPack, storedPacks, withdrawPack } from './load-pack.ts'
import type { PackFolder } from './pack-folder.ts'
import { packRecords } from './read-pack.ts'

/**
 * Brings an embedded store up to the packs in its data folder; gives the keys that were loaded and
 * withdrawn. What stands already is told by the hash of its files, without reading a row.
 */
export async function syncPacks(
  store: GraphStore,
  folder: PackFolder,
  say: (line: string) => void = () => {},
): Promise<{ loaded: string[]; withdrawn: string[] }> {
  const stored = await storedPacks({ run: (statement, params) => store.read(statement, params) })
  const keys = folder.keys()
  const withdrawn = [...stored.keys()].filter((key) => !keys.includes(key))
  for (const key of withdrawn) await withdrawPack(store, key, say)
  const loaded: string[] = []
  for (const key of keys) {
    const files = folder.read(key)
    const was = stored.get(key)
    if (was?.files === files.hash && !was.loading) continue
    await loadPack(store, packRecords(files, join('packs', key, 'manifest.json')), say)
    loaded.push(key)
  }
  return { loaded, withdrawn }
}
