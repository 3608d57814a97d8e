import type { Params } from '../../../server/store/port.ts'
import type { CatalogueStatement } from '../../../server/store/statements/define.ts'

/** A statement with parameters and the rows that every store gives for them. */
export interface Golden {
  readonly name: string
  readonly statement: CatalogueStatement<Params, unknown>
  readonly params: Params
  readonly rows: readonly unknown[]
}

/** `about` tells the cases of one statement apart. */
export const golden = <P extends Params, R>(
  statement: CatalogueStatement<P, R>,
  params: P,
  rows: readonly R[],
  about = '',
): Golden => ({
  name: about === '' ? statement.name : `${statement.name}: ${about}`,
  statement: statement as unknown as Golden['statement'],
  params,
  rows,
})

/**
 * A result without the orders that no statement promises: maps and lists of entities or claims that
 * stand beside each other. Pages keep theirs.
 */
export function comparable(value: unknown): unknown {
  if (value instanceof Map) return sorted([...value].map(comparable))
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    UNORDERED.has(key) && Array.isArray(item) ? sorted(item.map(comparable)) : comparable(item),
  ])
  return Object.fromEntries(entries)
}

const UNORDERED = new Set(['claims', 'mentions', 'kinds', 'types', 'labels', 'passages'])

export const sorted = (list: readonly unknown[]): unknown[] =>
  list.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))

/** JSON with sorted keys: stores give properties in different orders. */
const keyOf = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
