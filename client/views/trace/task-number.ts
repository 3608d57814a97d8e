const NUMERALS = '零一二三四五六七八九'

/** Number of a task as it is shown: 二(一)2.一是 → 二(一)2 · 一是. */
export const numberShown = (number: string): string =>
  number.replace(/\.(?=.)/g, ' · ').replace(/\.$/, '')

/** Orders number paths as they stand in a text: 二(一)2.二是 before 二(一)2.十是 and 二(二). */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)]
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? -1) - (right[at] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

const parts = (number: string): number[] =>
  [...number.matchAll(/\d+|[零一二三四五六七八九十]+/g)].map(([part]) =>
    /\d/.test(part) ? Number(part) : chinese(part),
  )

/** 一 … 九十九. */
function chinese(numeral: string): number {
  const ten = numeral.indexOf('十')
  if (ten < 0) return NUMERALS.indexOf(numeral.at(-1)!)
  const tens = ten === 0 ? 1 : NUMERALS.indexOf(numeral[ten - 1]!)
  const ones = numeral.slice(ten + 1)
  return tens * 10 + (ones === '' ? 0 : NUMERALS.indexOf(ones[0]!))
}
