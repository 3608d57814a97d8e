import { elided } from './elided.ts'
import type { EntityShape } from './trace-input.ts'
import { cjkWords, emWidth, wrapCjk } from './wrap-cjk.ts'

export interface CardText {
  readonly text: readonly string[]
  readonly strong: number | null
}

export const TEXT_SIZE = 13
/** Width of a tag with a short word: 首位, Principal. */
export const tagWidth = (label: string): number => emWidth(label) * 12 + 8

const HEIGHTS = [32, 32, 44, 60, 76] as const

/** Height of a card with so many lines. */
export const heightOf = ({ text }: CardText): number => HEIGHTS[text.length] ?? 76

/** The lines on a card of a width; a measured goal ends in a line of its own for the value. */
export function cardText(
  entity: EntityShape,
  width: number,
  dictionary: readonly string[],
  badge = 0,
): CardText {
  const maxEm = (width - 24 - 9 - 6) / TEXT_SIZE
  if (entity.kind === 'GOAL' && entity.measure) {
    const { head, value } = goalParts(entity.name, entity.measure)
    const lines = wrapCjk(head, { maxEm, maxLines: 2, dictionary })
    const last = wrapCjk(value, { maxEm, maxLines: 2, dictionary })
    return { text: [...lines, ...last], strong: lines.length }
  }
  const short = badge > 0 && emWidth(entity.name) > maxEm - badge / TEXT_SIZE
  const room = short ? maxEm - badge / TEXT_SIZE : maxEm
  const maxLines = entity.kind === 'TASK' || entity.kind === 'DOCUMENT' ? 4 : 3
  const wrap = (text: string) => wrapCjk(text, { maxEm: room, maxLines, dictionary })
  const whole = wrap(entity.name)
  // Of a name too long for its card the end says more than the middle: 全力构建…现代产业体系.
  const text = whole.at(-1)?.endsWith('…') ? wrap(elided(entity.name)) : whole
  return { text, strong: null }
}

/** Words for more that say nothing in a list of values: 达到200亿元 is 200亿元 there. */
const PLAIN_VERBS = /^(?:达到|稳定在|保持在|维持在)(?=\d)/

/** The value of a goal as a list shows it: 稳定在73万亩以上(2025) → 73万亩以上. */
export const plainValue = (value: string): string =>
  value.replace(/[（(]\d{4}[）)]$/, '').replace(PLAIN_VERBS, '')

/** What is counted says it itself, as the text does: 特色优势品种 数量 发展20个 → 特色优势品种 发展20个. */
export const COUNT = '数量'

interface Measured {
  readonly metric: string
  readonly subjectText?: string | null | undefined
}

/** The name of a measure beside its subject; '' where it only counts that. */
export const metricShown = ({ metric, subjectText }: Measured): string =>
  subjectText && metric === COUNT ? '' : metric

/** 电子信息 产业总产值 达到200亿元(2025) → what is measured, and how much by when. */
export function goalParts(name: string, measure: Measured): { head: string; value: string } {
  const besideSubject = (metric: string) => [measure.subjectText, metric].filter(Boolean).join(' ')
  const head = besideSubject(measure.metric)
  if (name.startsWith(head) && name.length > head.length)
    return { head: besideSubject(metricShown(measure)), value: name.slice(head.length).trim() }
  const words = cjkWords(name)
  return { head: words.slice(0, -1).join('').trim(), value: words.at(-1) ?? '' }
}
