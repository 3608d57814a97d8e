import { library } from '../../seed/library.ts'
import { createApp } from '../../server/app.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { seedInMemory } from './server.ts'
import { smallAlignment, smallPack, smallPlaces } from './small-pack.ts'
import { emptyEmbedded } from './stores.ts'

export interface PageServer {
  /** `http://127.0.0.1:PORT` */
  readonly site: string
  close(): Promise<void>
}

/** The example, a small made-up chain of tables, what relates the two and where it lies; or nothing. */
export type SiteData = 'seed' | 'chain' | 'empty'

/** The whole product on a port of its own, on the day 2026-11-24. */
export async function servePage(data: SiteData, pageFolder: string): Promise<PageServer> {
  const store = await storeOf(data)
  const today = () => new Date('2026-11-24T12:00:00')
  const app = await createApp({ store, today, pageFolder })
  const site = await app.http.listen({ host: '127.0.0.1', port: 0 })
  return {
    site,
    close: async () => {
      await app.close()
      await store.close()
    },
  }
}

async function storeOf(data: SiteData): Promise<GraphStore> {
  if (data === 'empty') return emptyEmbedded()
  const store = await seedInMemory()
  if (data === 'chain') {
    const packs = library(store, null)
    for (const pack of [smallPack(), smallAlignment(), smallPlaces()])
      await packs.loadPack(pack, () => {})
  }
  return store
}
