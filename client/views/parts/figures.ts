import { COUNT } from '../../graph/card-text.ts'

/** Figures as the reader's language writes them. */
export const figure = (value: number, language: 'zh' | 'en'): string =>
  new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 6 }).format(
    value,
  )

const YUAN: readonly [number, string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]

/** 20,000,000,000 元 → CNY 20 billion; other units stay as they are. Null where there is no figure. */
export function englishFigure(
  value: number | null | undefined,
  unit: string | null | undefined,
): string | null {
  if (value == null || unit == null) return null
  if (unit === '1') return `${figure(value * 100, 'en')} %`
  if (unit !== '元') return `${figure(value, 'en')} ${EN_UNITS[unit] ?? unit}`
  const [size, word] = YUAN.find(([least]) => value >= least) ?? [1, '']
  return `CNY ${figure(value / size, 'en')} ${word}`.trim()
}

/** A goal's figure with how it is meant, which stands around the number: CNY 30 billion or more. */
export function englishTarget({
  comparator,
  value,
  valueMax,
  canonicalValue,
  canonicalUnit,
}: EnglishMeasure): string | null {
  const least = englishFigure(canonicalValue, canonicalUnit)
  if (least === null || canonicalValue == null) return null
  if (comparator === 'RANGE') {
    const most =
      valueMax == null || value === 0
        ? null
        : englishFigure((canonicalValue * valueMax) / value, canonicalUnit)
    return most === null ? null : `${least} to ${most}`
  }
  const [before, after] = AROUND[comparator]
  return before + least.trim() + after
}

interface EnglishMeasure {
  readonly comparator: keyof typeof AROUND | 'RANGE'
  readonly value: number
  readonly valueMax?: number | null
  readonly canonicalValue?: number | null
  readonly canonicalUnit?: string | null
}

const AROUND = {
  GTE: ['', ' or more'],
  GT: ['more than ', ''],
  LTE: ['', ' or less'],
  LT: ['less than ', ''],
  APPROX: ['about ', ''],
  EQ: ['', ''],
} as const

const EN_UNITS: Readonly<Record<string, string>> = { 亩: 'mu', 吨: 'tonnes', 个: '', 家: '' }

/** The name of a goal in a Chinese sentence: value and year follow what is measured without a blank. */
export const goalTitle = (name: string): string => fullWidth(joined(name))

/** The same in an English sentence: a blank stands before the year. */
export const goalTitleInEnglish = (name: string): string =>
  joined(name).replace(/(?<! )\((\d{4})\)$/, ' ($1)')

/** The name of a goal as a sentence of the reader's language writes it. */
export const goalTitleIn = (language: 'zh' | 'en', name: string): string =>
  language === 'zh' ? goalTitle(name) : goalTitleInEnglish(name)

/** A goal by what is to be reached, where its year stands elsewhere or would be what is cut. */
export const nameWithoutYear = (name: string): string => name.replace(/\(\d{4}\)$/, '')

/** The name of a measure that only counts is left out: what is counted stands before it. */
const COUNTED = new RegExp(`(?<=.) ${COUNT} (?=[^ ]*\\d[^ ]*$)`)

const joined = (name: string): string =>
  COUNTED.test(name) ? name.replace(COUNTED, ' ') : name.replace(/ (?=[^ ]*\d[^ ]*$)/, '')

/** In Chinese text brackets are full-width: 达到200亿元(2025) → 达到200亿元（2025）. */
export const fullWidth = (text: string): string => text.replace(/\(/g, '（').replace(/\)/g, '）')

/** A figure in its canonical unit as a reader writes it: 20000000000 元 → 200亿元, 0.7 → 70%. */
export function amount(
  value: number | null | undefined,
  unit: string | null | undefined,
  language: 'zh' | 'en',
): string | null {
  if (value == null || unit == null) return null
  const size = Math.abs(value)
  const sign = value < 0 ? '−' : ''
  if (language === 'en') return sign + englishFigure(size, unit)
  if (unit === '1') return `${sign}${figure(size * 100, language)}%`
  const [least, word] = [
    [1e8, '亿'],
    [1e4, '万'],
  ].find(([one]) => size >= (one as number)) ?? [1, '']
  return sign + figure(size / (least as number), language) + word + unit
}
