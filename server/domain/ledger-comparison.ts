import type { Goal } from './entity.ts'
import { identifyingName } from './identity.ts'
import type { Comparator, Measure } from './measure.ts'

export const LEDGER_REASONS = [
  'NO_MEASURE',
  'NO_PARTS',
  'NOT_ADDITIVE',
  'DIFFERENT_METRIC',
  'DIFFERENT_UNIT',
  'DIFFERENT_YEAR',
  'DIFFERENT_SUBJECT',
  'SAME_SUBJECT',
] as const
export type LedgerReason = (typeof LEDGER_REASONS)[number]

/** Amounts of which a whole has parts. */
const ADDITIVE =
  /产值|产量|产出|收入|营收|销售额|投资|引资|税收|利润|增加值|总额|总量|面积|数量|规模|吞吐量|就业|户数|人数|个数/
/** Rates, shares and ranks, also those of amounts: 产值增速, 投资占比. */
const RELATIVE = /增速|增长|增幅|占(?!地)|比重|比例|率|排名|位次|指数|人均|平均|密度|强度|倍/

const ADDED: readonly Comparator[] = ['EQ', 'GTE', 'GT', 'APPROX']

/** What is counted one by one: there, things of another sort are no part of the whole. */
const COUNTED: readonly string[] = ['个', '家']

/**
 * Why the figure of a goal can't be a part of the target's, or null where it can: an additive
 * amount of the same metric, unit, year and sort of period, of another subject than the target's.
 */
export function comparability(target: Goal, part: Goal): LedgerReason | null {
  const [whole, piece] = [target.measure, part.measure]
  if (whole === null || piece === null) return 'NO_MEASURE'
  if (!isAdditive(whole)) return 'NOT_ADDITIVE'
  if (identifyingName(whole.metric) !== identifyingName(piece.metric)) return 'DIFFERENT_METRIC'
  if (!isAdditive(piece)) return 'NOT_ADDITIVE'
  if (whole.canonicalUnit === null || whole.canonicalUnit !== piece.canonicalUnit)
    return 'DIFFERENT_UNIT'
  if (!whole.canonicalValue || piece.canonicalValue === null) return 'DIFFERENT_UNIT'
  if (target.targetYear === null || target.targetYear !== part.targetYear) return 'DIFFERENT_YEAR'
  if (spanOf(target) !== spanOf(part)) return 'DIFFERENT_YEAR'
  const [all, one] = [whole.subjectText ?? '', piece.subjectText ?? ''].map(identifyingName)
  if (all === one && all !== '') return 'SAME_SUBJECT'
  if (COUNTED.includes(whole.canonicalUnit) && !one!.includes(all!)) return 'DIFFERENT_SUBJECT'
  return null
}

const isAdditive = ({ metric, comparator, canonicalUnit }: Measure): boolean =>
  ADDITIVE.test(metric) &&
  !RELATIVE.test(metric) &&
  ADDED.includes(comparator) &&
  canonicalUnit !== '1'

/** Figures of a year, of a span of years and of a moment are different things. */
function spanOf({ period, periodStart }: Goal): string {
  if (period === 'ANNUAL') return 'a year'
  return period === 'CUMULATIVE' ? `since ${periodStart}` : 'a moment'
}
