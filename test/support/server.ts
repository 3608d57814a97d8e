import { fileURLToPath } from 'node:url'
import { library } from '../../seed/library.ts'
import { checkFiles, loadAll } from '../../seed/load.ts'
import { createApp, type App, type AppOptions } from '../../server/app.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { emptyEmbedded } from './stores.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  /** Whatever shape the question gives it. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any
  readonly errors: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string }
  }[]
  readonly extensions: { readonly dataVersion: string | null }
}

export interface TestServer {
  readonly app: App
  readonly store: GraphStore
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>
  close(): Promise<void>
}

/** The whole server on a store that holds the example, asked through HTTP without a listener. */
export async function openServer(
  store: GraphStore,
  options: Partial<AppOptions> = {},
): Promise<TestServer> {
  const app = await createApp({
    store,
    today: () => new Date('2026-11-24T12:00:00'),
    // A Neo4j just started on a busy machine plans its first statements for seconds.
    deadlineMs: 60_000,
    ...options,
  })
  return {
    app,
    store,
    ask: async (query, variables = {}) => {
      const response = await app.http.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query, variables },
      })
      return { status: response.statusCode, headers: response.headers, ...response.json() }
    },
    close: async () => {
      await app.close()
      await store.close()
    },
  }
}

const seedFolder = fileURLToPath(new URL('../../seed/qinzhou-2021', import.meta.url))

/** Loads the example into a store that is ready for use. */
export async function loadSeed(store: GraphStore): Promise<GraphStore> {
  for await (const _ of loadAll(library(store, null), checkFiles([seedFolder])));
  return store
}

/** The example in memory. */
export const seedInMemory = async (): Promise<GraphStore> => loadSeed(await emptyEmbedded())
