import { discardEmbedded, openStore, type StoreConfig } from '../server/store/open.ts'
import { type GraphStore, StoreError } from '../server/store/port.ts'
import { refreshAnchorParts } from './anchor-parts.ts'
import { dataDir } from './data-dir.ts'
import { library, type Library } from './library.ts'

export interface OpenLibrary {
  readonly store: GraphStore
  readonly library: Library
}

/**
 * Opens the store that the environment asks for, makes it ready for use, and brings an embedded
 * one up to the bundles and decisions in DATA_DIR; one that can't be read is made anew from them.
 * @param say takes a line for whoever waits
 * @throws StoreError, LOCKED naming the process that holds the embedded store
 */
export async function openLibrary(
  config: StoreConfig,
  say: (line: string) => void,
): Promise<OpenLibrary> {
  try {
    return await open(config, say)
  } catch (error) {
    if (config.NEO4J_URI !== null || !(error instanceof StoreError) || error.fault !== 'FORMAT')
      throw error
    say(`${error.message} 正在重建。 Rebuilding it.`)
    discardEmbedded(config.DATA_DIR)
    return open(config, say)
  }
}

async function open(config: StoreConfig, say: (line: string) => void): Promise<OpenLibrary> {
  const store = await openStore(config)
  try {
    await store.prepare()
    const folder = config.NEO4J_URI === null ? dataDir(config.DATA_DIR) : null
    const opened = library(store, folder)
    const { loaded, withdrawn } = await opened.sync(say)
    for (const key of loaded) say(`${key}: 已按文件包载入 loaded from its bundle`)
    for (const key of withdrawn) say(`${key}: 没有文件包,已撤回 withdrawn: it has no bundle`)
    await refreshAnchorParts(store, () => new Date(), say)
    return { store, library: opened }
  } catch (error) {
    await store.close()
    throw error
  }
}
