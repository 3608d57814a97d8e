export const COMPARATORS = ['GTE', 'GT', 'EQ', 'APPROX', 'LTE', 'LT', 'RANGE'] as const
export type Comparator = (typeof COMPARATORS)[number]

/** POINT by a date; ANNUAL each year; CUMULATIVE over a span of years; MAINTAIN held at a level. */
export const PERIODS = ['POINT', 'ANNUAL', 'CUMULATIVE', 'MAINTAIN'] as const
export type Period = (typeof PERIODS)[number]

/** HARD: 确保, 不低于, 必须. SOFT: 力争, 争取, 争创, 探索. */
export const BINDINGS = ['HARD', 'SOFT'] as const
export type Binding = (typeof BINDINGS)[number]

export interface Measure {
  /** Verbatim: 产业总产值. */
  readonly metric: string
  /** Whose figure it is, in words, also where the text elides it. */
  readonly subjectText: string | null
  readonly comparator: Comparator
  readonly value: number
  /** Upper end of a RANGE. */
  readonly valueMax: number | null
  /** As written: 亿元, 万亩, %. */
  readonly unit: string | null
  /** In 元, 亩, 吨, 个, 家 or 1; null where the unit is none that is known. */
  readonly canonicalValue: number | null
  readonly canonicalUnit: string | null
}
