import { StoreError, type Params, type Statement, type Value } from './port.ts'

/**
 * Refuses parameters that one store would take and another refuse or bend: numbers that are none,
 * keys of rows that are null, and properties that no node can bear, such as maps and mixed lists.
 *
 * @throws StoreError FAILED naming the statement and the parameter.
 */
export function checkParams<P extends Params, R>(statement: Statement<P, R>, params: P): void {
  const refuse = (key: string, why: string): never => {
    throw new StoreError('FAILED', `The parameter ${key} of ${statement.name} ${why}`)
  }
  for (const key of statement.integers)
    if (!Number.isSafeInteger(params[key])) refuse(key, 'must be an integer')
  for (const [key, value] of Object.entries(params)) {
    if (!isFinite(value)) refuse(key, 'holds a number that is none')
    if (!Array.isArray(value)) continue
    for (const row of value as readonly Value[]) {
      if (!isMap(row)) continue
      for (const [name, item] of Object.entries(row)) {
        if (name === 'properties' ? !areProperties(item) : !isScalar(item))
          refuse(
            `${key}.${name}`,
            name === 'properties' ? 'holds no flat values' : 'holds no value',
          )
      }
    }
  }
}

const isMap = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isScalar = (value: Value | undefined): boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

const areProperties = (value: Value): boolean =>
  isMap(value) &&
  Object.values(value).every((item) => item === null || isScalar(item) || isPlainList(item))

/** Values of one type, which a property can hold as a list. */
const isPlainList = (value: Value): boolean =>
  Array.isArray(value) &&
  value.every((item) => isScalar(item) && typeof item === typeof (value as Value[])[0])

function isFinite(value: Value | undefined): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (value === undefined) return false
  if (value === null || typeof value !== 'object') return true
  return Object.values(value).every(isFinite)
}
