/**
 * Orders strings by Unicode code point, as both stores do. JavaScript's own `<` compares UTF-16
 * units and puts characters beyond the basic plane before U+E000–U+FFFF.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)]
    if (x !== y) return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1
  }
  return a.length - b.length
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff

/** Compares by the first key that differs; keys are strings or numbers. */
export function compareKeys(
  a: readonly (string | number)[],
  b: readonly (string | number)[],
): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i]!, b[i]!]
    const order =
      typeof x === 'string' && typeof y === 'string'
        ? compareCodePoints(x, y)
        : Number(x) - Number(y)
    if (order !== 0) return order
  }
  return a.length - b.length
}
