import { setMaxListeners } from 'node:events'
import type { ServerResponse } from 'node:http'
import { createLoaders, type Loaders } from './loaders.ts'
import type { Read } from './read.ts'
import { StoreError, type GraphStore } from './store/port.ts'

/** What the resolvers of one request share. */
export interface Context {
  readonly read: Read
  readonly loaders: Loaders
  /** The day against which goals are due. */
  readonly today: Date
  /** Filled by the first read of a root: the version of the data that it saw. */
  readonly seen: { dataVersion: string | null }
}

interface ContextOptions {
  readonly store: GraphStore
  readonly today: Date
  readonly deadlineMs: number
  /** Where the answer goes: when it closes early, whatever runs is ended. */
  readonly response: ServerResponse
}

export function createContext({ store, today, deadlineMs, response }: ContextOptions): Context {
  const deadline = Date.now() + deadlineMs
  const gone = new AbortController()
  // As many listeners as reads that run at once.
  setMaxListeners(0, gone.signal)
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const seen: Context['seen'] = { dataVersion: null }
  const read: Read = async (statement, params) => {
    const timeoutMs = deadline - Date.now()
    if (timeoutMs <= 0) throw new StoreError('TIMEOUT', 'The deadline of the request has passed')
    const rows = await store.read(statement, params, { signal: gone.signal, timeoutMs })
    seen.dataVersion ??= versionOf(rows[0])
    return rows
  }
  return { read, loaders: createLoaders(read), today, seen }
}

/** Statements of roots give the version of the data beside what they read. */
function versionOf(row: unknown): string | null {
  const version = (row as { version?: unknown } | undefined)?.version
  return typeof version === 'string' ? version : null
}
