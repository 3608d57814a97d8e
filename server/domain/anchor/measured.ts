import type { Claim } from '../claim.ts'

/** A component's value with the figures that it comes from, or why it is unknown, in Chinese. */
export interface Measured {
  /** From 0 to 1; null where it is unknown. */
  readonly value: number | null
  /** Put into words where it is shown: many are compared, and few of them shown. */
  readonly explain: () => string
  readonly claims: readonly Claim[]
}

export const unknown = (why: string): Measured => ({
  value: null,
  explain: () => `未知:${why}。`,
  claims: [],
})

/** A figure as it is read: four decimals at most. */
export const figure = (value: number): string => String(Math.round(value * 1e4) / 1e4)

/** part÷whole=value */
export const division = (part: number, whole: number): string =>
  `${figure(part)}÷${figure(whole)}=${figure(part / whole)}`

/** The first few names, and how many there are: 甲、乙等5个. */
export function named(names: readonly string[], shown = 5): string {
  if (names.length <= shown) return names.join('、')
  return `${names.slice(0, shown).join('、')}等${names.length}个`
}
