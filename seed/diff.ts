import type { PlacedRows } from './placed.ts'

/** What has to be written and deleted to turn one list of rows into another. */
export interface RowDiff<R> {
  readonly put: readonly R[]
  /** Rows that go, or that hang elsewhere from now on. */
  readonly remove: readonly R[]
  readonly counts: Counts
}

export interface Counts {
  readonly created: number
  readonly updated: number
  readonly withdrawn: number
  readonly unchanged: number
}

export const NO_COUNTS: Counts = { created: 0, updated: 0, withdrawn: 0, unchanged: 0 }

export const addCounts = (a: Counts, b: Counts): Counts => ({
  created: a.created + b.created,
  updated: a.updated + b.updated,
  withdrawn: a.withdrawn + b.withdrawn,
  unchanged: a.unchanged + b.unchanged,
})

export type RowsDiff = { readonly [K in keyof PlacedRows]: RowDiff<PlacedRows[K][number]> }

/** What the store has of one source, what it is to have, and the difference. */
export interface SourceChange {
  readonly before: PlacedRows
  readonly after: PlacedRows
  readonly diff: RowsDiff
}

/** Compares what a store has of a source with what it should have, row by row. */
export function diffRows(before: PlacedRows, after: PlacedRows): RowsDiff {
  const at = (row: { id: string; from?: string; to?: string; passage?: string; node?: string }) =>
    [row.from, row.to, row.passage, row.node].join(' ')
  return {
    sources: diff(before.sources, after.sources, (row) => row.key),
    descriptions: diff(
      before.descriptions,
      after.descriptions,
      (row) => `${row.source} ${row.entity}`,
      (row) => row.node,
    ),
    passages: diff(before.passages, after.passages, (row) => row.id),
    mentions: diff(before.mentions, after.mentions, (row) => row.id, at),
    claims: diff(before.claims, after.claims, (row) => row.id, at),
    decisions: diff(before.decisions, after.decisions, (row) => row.id),
  }
}

/** `hangs` tells where a row hangs: one that moves is deleted there and written here. */
function diff<R>(
  before: readonly R[],
  after: readonly R[],
  key: (row: R) => string,
  hangs: (row: R) => string = () => '',
): RowDiff<R> {
  const old = new Map(before.map((row) => [key(row), row]))
  const put: R[] = []
  const remove: R[] = []
  const counts = { created: 0, updated: 0, withdrawn: 0, unchanged: 0 }
  for (const row of after) {
    const was = old.get(key(row))
    old.delete(key(row))
    if (was !== undefined && same(was, row)) {
      counts.unchanged++
      continue
    }
    put.push(row)
    if (was === undefined) counts.created++
    else counts.updated++
    if (was !== undefined && hangs(was) !== hangs(row)) remove.push(was)
  }
  remove.push(...old.values())
  counts.withdrawn = old.size
  return { put, remove, counts }
}

/** Rows hold plain values with sorted keys (`stored`), so their JSON tells them apart. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
