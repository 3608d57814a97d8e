import { LRUCache } from 'lru-cache'
import type { Params, Statement } from './store/port.ts'
import { anchorChains } from './store/statements/read.ts'

/** Rows of one statement with one set of parameters, as they stood at one version of the data. */
interface Kept {
  readonly version: string
  readonly rows: readonly unknown[]
}

/** What reads have given, kept from one request to the next for as long as the data stays as it is. */
export interface Remembered {
  /** Whatever the version; whoever uses it must know that it is the one in force. */
  readonly recall: (key: string) => Kept | undefined
  readonly keep: (key: string, kept: Kept) => void
}

/** Entities, claims and other items that are kept at a time, some hundred bytes each. */
const ITEMS = 200_000

/** Figures that are computed after loading come at a version that stands already. */
const APART: ReadonlySet<string> = new Set([anchorChains.name])

/** An empty memory; what was used longest ago is forgotten first. Without `keep` it stays empty. */
export function createRemembered(keep = true): Remembered {
  if (!keep) return { recall: () => undefined, keep: () => {} }
  const cache = new LRUCache<string, Kept>({
    maxSize: ITEMS,
    sizeCalculation: ({ rows }) => 1 + rows.reduce((sum: number, row) => sum + sizeOf(row), 0),
  })
  return {
    recall: (key) => cache.get(key),
    keep: (key, kept) => void cache.set(key, kept),
  }
}

/** Under which a read is kept; null where its rows don't hang on the version alone. */
export const memoryKey = ({ name }: Statement<never, unknown>, params: Params): string | null =>
  APART.has(name) ? null : `${name} ${JSON.stringify(params)}`

function sizeOf(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0
  const inner = value instanceof Map ? value.values() : Object.values(value)
  let size = 1
  for (const item of inner) size += sizeOf(item)
  return size
}
