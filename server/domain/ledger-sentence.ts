import type { Goal } from './entity.ts'
import type { Ledger } from './ledger.ts'
import type { LedgerReason } from './ledger-comparison.ts'
import { quoted } from './sentence.ts'

const BECAUSE: Readonly<Record<LedgerReason, string>> = {
  NO_MEASURE: '该目标没有数值',
  NO_PARTS: '所属任务未设带数值的目标',
  NOT_ADDITIVE: '指标不可相加,或数值写作上限、区间',
  DIFFERENT_METRIC: '指标不同',
  DIFFERENT_UNIT: '单位不同或不能折算',
  DIFFERENT_YEAR: '年份不同或未写',
  DIFFERENT_SUBJECT: '所计对象不同',
  SAME_SUBJECT: '对象相同,是另一数值而不是其中一部分',
}

/** The ledger of a goal in a Chinese sentence, with figures in the goal's own unit. */
export function ledgerSentence(ledger: Ledger, goal: Goal): string {
  const { measure } = goal
  const { parts, sum, rest, target, reason } = ledger
  if (reason !== null || sum === null || rest === null || target === null || measure === null) {
    const found = parts.length === 0 ? '' : `下有带数值的目标${parts.length}项,`
    return `${quoted(goal)}${found}不能相加:${BECAUSE[reason ?? 'NO_PARTS']}。`
  }
  const factor = target / measure.value
  const inWords = (figure: number) =>
    `${Number((figure / factor).toPrecision(12))}${measure.unit ?? ''}`
  const added = parts.filter(({ counted }) => counted).length
  const uncounted = parts.length - added
  const beside = uncounted === 0 ? '' : `;另有${uncounted}项未计入`
  return `${quoted(goal)}的分项计入${added}项,合计${inWords(sum)}${beside};${restInWords(rest, inWords)}。`
}

function restInWords(rest: number, inWords: (figure: number) => string): string {
  if (rest === 0) return '与目标相等'
  return rest > 0 ? `比目标少${inWords(rest)},这部分未载明由谁承担` : `比目标多${inWords(-rest)}`
}
