import { canonicalMeasure } from './canonical-measure.ts'
import { KIND_NAMES, KINDS, type Kind } from './kind.ts'
import type { Comparator } from './measure.ts'
import { searchForm } from './search-keys.ts'

/** A figure asked for: 产值>100亿, 200亿元, 70%. */
export interface MeasureQuery {
  /** Words before the figure, in search form; '' for any metric. */
  readonly metric: string
  readonly op: Extract<Comparator, 'GT' | 'GTE' | 'EQ' | 'LT' | 'LTE'>
  readonly canonicalValue: number
  /** Null where the unit is left to any kind of figure: 100亿. */
  readonly canonicalUnit: string | null
}

export interface SearchQuery {
  /** Kinds named by a prefix such as 企业:, firm: or company:; empty for all. */
  readonly kinds: readonly Kind[]
  /** All must be found; in search form. Empty for a query without a word. */
  readonly terms: readonly string[]
  readonly measure: MeasureQuery | null
}

const PREFIX = /^\s*([^:\s]{1,12})\s*:\s*/

const kindWords = new Map<string, Kind>([
  ...KIND_NAMES.flatMap((kind) =>
    [KINDS[kind].zh, KINDS[kind].en.toLowerCase(), kind.toLowerCase()].map(
      (word): [string, Kind] => [word, kind],
    ),
  ),
  ['company', 'ENTERPRISE'],
])

/** What was typed, taken apart: `企业:天`, `电子 产值`, `产值>100亿`. */
export function parseSearch(text: string): SearchQuery {
  const plain = text.normalize('NFKC')
  const named = kindWords.get(PREFIX.exec(plain)?.[1]?.toLowerCase() ?? '')
  const rest = named ? plain.replace(PREFIX, '') : plain
  const terms = rest.split(/\s+/).map(searchForm).filter(Boolean)
  return { kinds: named ? [named] : [], terms, measure: parseMeasure(rest) }
}

const OPERATORS: Readonly<Record<string, MeasureQuery['op']>> = {
  '>': 'GT',
  '>=': 'GTE',
  '≥': 'GTE',
  '=': 'EQ',
  '<': 'LT',
  '<=': 'LTE',
  '≤': 'LTE',
  超过: 'GT',
  大于: 'GT',
  不低于: 'GTE',
  达到: 'EQ',
  小于: 'LT',
  不超过: 'LTE',
}

const FIGURE =
  /^(.*?)(>=|<=|[><=≥≤]|超过|大于|不低于|不超过|达到|小于)?\s*(\d+(?:\.\d+)?)\s*([十百千万亿]*)([元亩吨个家%]?)(以上)?$/

/** Null where the text isn't a figure with a magnitude, a unit or an operator: 213 is a name. */
function parseMeasure(text: string): MeasureQuery | null {
  const match = FIGURE.exec(text.trim().replace(/,(?=\d{3})/g, ''))
  if (!match) return null
  const [, metric = '', operator, digits = '', magnitude = '', unit = '', above] = match
  if (!magnitude && !unit && !operator) return null
  const { canonicalValue } = canonicalMeasure(Number(digits), magnitude + (unit || '元'))
  if (canonicalValue === null) return null
  const op = operator ? OPERATORS[operator]! : above ? 'GTE' : 'EQ'
  return {
    metric: searchForm(metric),
    op,
    canonicalValue,
    canonicalUnit: unit === '' ? null : unit === '%' ? '1' : unit,
  }
}
