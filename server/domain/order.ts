/**
 * Orders strings by Unicode code point, as both stores do. JavaScript's own `<` compares UTF-16
 * units and puts characters beyond the basic plane before U+E000–U+FFFF.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1
  }
  return a.length - b.length
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff

/** In the order of their keys, each of which is made once. */
export function sortedByKey<T>(
  items: readonly T[],
  keyOf: (item: T) => readonly (string | number)[],
): T[] {
  if (items.length < 2) return [...items]
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ item }) => item)
}

/** Compares by the first key that differs; keys are strings or numbers. */
export function compareKeys(
  a: readonly (string | number)[],
  b: readonly (string | number)[],
): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a[i]!
    const y = b[i]!
    const order =
      typeof x === 'string' && typeof y === 'string'
        ? compareCodePoints(x, y)
        : Number(x) - Number(y)
    if (order !== 0) return order
  }
  return a.length - b.length
}
