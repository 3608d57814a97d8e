import { createApp } from '../../server/app.ts'
import { seedInMemory } from './server.ts'
import { emptyEmbedded } from './stores.ts'

export interface PageServer {
  /** `http://127.0.0.1:PORT` */
  readonly site: string
  close(): Promise<void>
}

/** The whole product on a port of its own, on the day 2026-11-24. */
export async function servePage(data: 'seed' | 'empty', pageFolder: string): Promise<PageServer> {
  const store = data === 'seed' ? await seedInMemory() : await emptyEmbedded()
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
