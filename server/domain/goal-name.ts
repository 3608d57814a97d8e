import type { Comparator } from './measure.ts'

export interface GoalNameFacts {
  readonly subjectText: string | null
  readonly metric: string
  readonly comparator: Comparator
  readonly value: number
  readonly valueMax: number | null
  readonly unit: string | null
  readonly targetYear: number | null
  readonly modality: string | null
  /** The words of the text that set the goal. */
  readonly raw: string
}

/**
 * Verbs that govern a figure. Words of firmness (力争, 确保) don't: they say how binding it is. Nor
 * does 发展 in 发展前景好, which tells of the thing and not of the figure.
 */
const VERBS =
  /达到|稳定在|保持在|控制在|维持在|提高到|提升到|增长到|增加到|降低到|降至|增至|建成|争创|创建|突破|完成|培育|建设|发展(?!前景)/g

const FIRMNESS = /^(确保|力争|争取|必须|力求|努力)$/

/**
 * The name of a goal with a measure: subject, metric, then word, value and unit, and the year in
 * brackets: 电子信息 产业总产值 达到200亿元(2025).
 */
export function goalName(facts: GoalNameFacts): string {
  const year = facts.targetYear === null ? '' : `(${facts.targetYear})`
  return [facts.subjectText, facts.metric, targetPhrase(facts) + year].filter(Boolean).join(' ')
}

/** Word, value and unit as the text puts them: 达到300亿元以上, 不低于70%, 建成100个. */
export function targetPhrase(
  facts: Omit<GoalNameFacts, 'subjectText' | 'metric' | 'targetYear'>,
): string {
  const { raw, comparator } = facts
  const figure = `${facts.value}${comparator === 'RANGE' && facts.valueMax !== null ? `—${facts.valueMax}` : ''}${facts.unit ?? ''}`
  const verb = verbOf(facts)
  switch (comparator) {
    case 'GTE':
      return raw.includes('不低于') ? `不低于${figure}` : `${verb}${figure}以上`
    case 'GT':
      return `${verb === '突破' ? verb : '超过'}${figure}`
    case 'APPROX':
      return `${verb}${figure}左右`
    case 'LTE':
      return raw.includes('以内') ? `${verb}${figure}以内` : `不超过${figure}`
    case 'LT':
      return `低于${figure}`
    case 'EQ':
    case 'RANGE':
      return verb + figure
  }
}

/** The last governing verb before the figure; else the modality, where it is a verb. */
function verbOf({
  raw,
  value,
  modality,
}: Pick<GoalNameFacts, 'raw' | 'value' | 'modality'>): string {
  const figureAt = raw.indexOf(String(value))
  const before = figureAt < 0 ? raw : raw.slice(0, figureAt)
  const verb = [...before.matchAll(VERBS)].at(-1)?.[0]
  if (
    modality !== null &&
    !FIRMNESS.test(modality) &&
    (verb === undefined || raw.includes(modality))
  )
    return modality
  return verb ?? (modality !== null && !FIRMNESS.test(modality) ? modality : '')
}
