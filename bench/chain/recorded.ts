import type { GraphStore, Params, Statement, Value } from '../../server/store/port.ts'

/** One read of the store, ready to be asked again. */
interface Recorded {
  readonly statement: Statement<Params, unknown>
  readonly params: Params
}

export interface RecordedStore {
  readonly store: GraphStore
  /** What has been read since this was last asked. */
  take(): readonly Recorded[]
}

/** The same store, with its reads written down. */
export function recorded(store: GraphStore): RecordedStore {
  let reads: Recorded[] = []
  return {
    store: {
      ...store,
      read: (statement, params, options) => {
        reads.push({ statement: statement as unknown as Recorded['statement'], params })
        return store.read(statement, params, options)
      },
    },
    take: () => {
      const taken = reads
      reads = []
      return taken
    },
  }
}

const asItIs = (row: Readonly<Record<string, Value>>) => row

/** The same statements through the same adapter, one after the other, with rows as they come. */
export async function askRaw(store: GraphStore, reads: readonly Recorded[]): Promise<void> {
  for (const { statement, params } of reads) await store.read({ ...statement, row: asItIs }, params)
}
