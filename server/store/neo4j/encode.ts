import neo4j from 'neo4j-driver'
import type { Params } from '../port.ts'

/**
 * Whole numbers as the integers that they are: the driver sends every number as a float, which
 * LIMIT refuses and which offsets and years are not.
 */
export const encode = (params: Params): Record<string, unknown> =>
  encoded(params) as Record<string, unknown>

function encoded(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(encoded)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encoded(item)]))
}
