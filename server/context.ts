import { setMaxListeners } from 'node:events'
import type { ServerResponse } from 'node:http'
import { createLoaders, type Loaders } from './loaders.ts'
import type { Memory } from './memory.ts'
import type { Read } from './read.ts'
import { memoryKey, type Remembered } from './remembered.ts'
import { StoreError, type GraphStore } from './store/port.ts'
import { meta } from './store/statements/read.ts'

/** What the resolvers of one request share. */
export interface Context {
  readonly read: Read
  readonly loaders: Loaders
  /** The day against which goals are due. */
  readonly today: Date
  /** Filled by the first read of a root: the version of the data that it saw. */
  readonly seen: { dataVersion: string | null }
  /** What `compute` gives for all that has been read so far; kept from one request to the next. */
  readonly recall: <T>(key: string, compute: () => T) => T
}

interface ContextOptions {
  readonly store: GraphStore
  readonly memory: Memory
  readonly remembered: Remembered
  readonly today: Date
  readonly deadlineMs: number
  /** Where the answer goes: when it closes early, whatever runs is ended. */
  readonly response: ServerResponse
}

export function createContext(options: ContextOptions): Context {
  const { store, memory, remembered, today, deadlineMs, response } = options
  const deadline = Date.now() + deadlineMs
  const gone = new AbortController()
  // As many listeners as reads that run at once.
  setMaxListeners(0, gone.signal)
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const seen: Context['seen'] = { dataVersion: null }
  const versions = new Set<string>()
  const fromStore: Read = async (statement, params) => {
    const timeoutMs = deadline - Date.now()
    if (timeoutMs <= 0) throw new StoreError('TIMEOUT', 'The deadline of the request has passed')
    const rows = await store.read(statement, params, { signal: gone.signal, timeoutMs })
    const version = versionOf(rows[0])
    if (version !== null) versions.add(version)
    seen.dataVersion ??= version
    return rows
  }
  let inForce: Promise<string> | undefined
  const current = () => (inForce ??= fromStore(meta, {}).then(([row]) => row?.version ?? ''))
  // What is kept is asked for by its version alone: the smallest read there is.
  const read: Read = async (statement, params) => {
    const key = memoryKey(statement, params)
    if (key === null) return fromStore(statement, params)
    const kept = remembered.recall(key)
    if (kept && kept.version === (await current())) return kept.rows as never
    const rows = await fromStore(statement, params)
    const version = versionOf(rows[0])
    if (version) remembered.keep(key, { version, rows })
    return rows
  }
  // A graph that was written between two reads is none that an answer could be kept of.
  const recall: Context['recall'] = (key, compute) => {
    const [version] = versions
    return versions.size === 1 && version ? memory.recall(version, key, compute) : compute()
  }
  return { read, loaders: createLoaders(read), today, seen, recall }
}

/** Statements of roots give the version of the data beside what they read. */
function versionOf(row: unknown): string | null {
  const version = (row as { version?: unknown } | undefined)?.version
  return typeof version === 'string' ? version : null
}
