import type { TFunction } from 'i18next'
import type { Ledger } from '../../../api/standing-queries.ts'
import { amount } from '../../parts/figures.ts'

type Figures = Pick<Ledger, 'parts' | 'sum' | 'rest' | 'unit' | 'reason'>

/** What a ledger comes to: the goals below, what of them adds up, and what is left. */
export function ledgerInWords(
  { parts, sum, rest, unit, reason }: Figures,
  t: TFunction,
  language: 'zh' | 'en',
): string {
  if (parts.length === 0) return t('standing.noneBelow')
  if (sum == null || rest == null) {
    const why = t(`standing.because.${reason ?? 'NO_PARTS'}`)
    return t('standing.notAdded', { count: parts.length, why })
  }
  const figure = (value: number) => amount(value, unit, language) ?? ''
  const counted = parts.filter((part) => part.counted).length
  const left = rest === 0 ? 'equal' : rest > 0 ? 'less' : 'more'
  return [
    t('standing.added', { count: counted, sum: figure(sum) }),
    ...(counted < parts.length ? [t('standing.leftOut', { count: parts.length - counted })] : []),
    t(`standing.left.${left}`, { value: figure(Math.abs(rest)) }),
  ].join(language === 'zh' ? '；' : '; ')
}
