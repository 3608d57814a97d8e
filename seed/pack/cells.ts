import type { Facet } from '../../server/domain/records.ts'
import { CLAIM_STATUSES } from '../../server/domain/claim.ts'
import type { PropertyType, RelationField } from './header.ts'

type Read<T> = { readonly value: T } | { readonly fault: string }

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
const INT = /^[+-]?\d+$/

/** Joins the items of a list in one cell, as neo4j-admin has it by default. */
const LIST_SEPARATOR = ';'

/** The value of a cell; an empty one is null. */
export function cellValue(cell: string, type: PropertyType): Read<Facet> {
  if (cell === '') return { value: null }
  switch (type) {
    case 'string':
      return { value: cell }
    case 'int': {
      const value = Number(cell)
      return INT.test(cell) && Number.isSafeInteger(value)
        ? { value }
        : { fault: `“${cell}” is no whole number` }
    }
    case 'float':
      return numberOf(cell)
    case 'boolean':
      return cell === 'true' || cell === 'false'
        ? { value: cell === 'true' }
        : { fault: `“${cell}” is neither true nor false` }
    case 'string[]': {
      const items = cell.split(LIST_SEPARATOR).map((item) => item.trim())
      return { value: items.filter(Boolean) }
    }
  }
}

/** The value of a fact of a claim. */
export function fieldValue(cell: string, field: RelationField): Read<Facet> {
  if (cell === '') return { value: null }
  if (field === 'share' || field === 'weight') return numberOf(cell)
  if (field === 'status' && !CLAIM_STATUSES.some((known) => known === cell))
    return { fault: `“${cell}” is no status: ${CLAIM_STATUSES.join(', ')}` }
  return { value: cell }
}

function numberOf(cell: string): Read<number> {
  const value = Number(cell)
  if (!NUMBER.test(cell) || !Number.isFinite(value)) return { fault: `“${cell}” is no number` }
  // −0 is one number on one store and another on the other.
  return { value: value === 0 ? 0 : value }
}
