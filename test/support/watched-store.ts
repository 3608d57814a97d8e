import type { GraphStore, ReadOptions } from '../../server/store/port.ts'

export interface WatchedStore extends GraphStore {
  /** Names of the statements read since the last `forget`. */
  readonly reads: string[]
  /** Options of the last read. */
  lastOptions: ReadOptions | undefined
  /** Thrown by every read and by `ready` while it is set. */
  fault: Error | null
  /** What reads wait for before they are run. */
  hold: Promise<void> | null
  forget(): void
}

/** The same store, with its reads noted; it can be made to fail or to wait. */
export function watched(store: GraphStore): WatchedStore {
  const self: WatchedStore = {
    kind: store.kind,
    reads: [],
    lastOptions: undefined,
    fault: null,
    hold: null,
    forget: () => void (self.reads.length = 0),
    read: async (statement, params, options) => {
      self.reads.push(statement.name)
      self.lastOptions = options
      await self.hold
      if (self.fault) throw self.fault
      return store.read(statement, params, options)
    },
    ready: async (options) => {
      if (self.fault) throw self.fault
      return store.ready(options)
    },
    write: (work) => store.write(work),
    prepare: () => store.prepare(),
    close: () => store.close(),
  }
  return self
}
