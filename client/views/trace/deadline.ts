import type { Quotation } from '../../api/types.ts'
import type { TraceIndex } from './trace-index.ts'

/** Words that give a year: 到2025年, 到“十四五”末, “十四五”期间. */
const YEAR_WORDS = /到?\s*(?:(\d{4})年(?:底|末)?|“十([一二三四五六七])五”(?:末|期末|期间|时期)?)/g
const PLAN_ENDS = { 一: 2010, 二: 2015, 三: 2020, 四: 2025, 五: 2030, 六: 2035, 七: 2040 } as const

export interface Deadline {
  readonly words: string
  /** The goal's own quotation; the words stand in its passage. */
  readonly quotation: Quotation
  /** UTF-16 offsets into the source. */
  readonly range: readonly [start: number, end: number]
  /** Whether the quoted words hold them. */
  readonly quoted: boolean
}

/** The last words of a text that give a year, where in it they stand; null where none do. */
export function yearWords(text: string, year: number): { words: string; at: number } | null {
  const found = [...text.matchAll(YEAR_WORDS)].filter(
    ([, digits, plan]) =>
      (digits ? Number(digits) : PLAN_ENDS[plan as keyof typeof PLAN_ENDS]) === year,
  )
  const last = found.at(-1)
  return last ? { words: last[0], at: last.index } : null
}

/**
 * The words that give the year of the goal a trace starts at: those of its own sentence, else the
 * nearest before it in the same passage. Only words of the very year that is recorded are taken;
 * null where there are none.
 */
export function deadlineOf({ trace, relations }: TraceIndex): Deadline | null {
  const { from } = trace
  if (from.__typename !== 'Goal' || from.targetYear == null) return null
  const quotations = [...trace.tasks, ...trace.documents, ...trace.strategies].flatMap(
    ({ paths }) => {
      const step = paths[0]?.steps[0]
      const relation = step && relations.get(step.relation.id)
      const sets = relation?.type === 'HAS_GOAL' || relation?.type === 'HAS_TARGET'
      return sets ? relation.evidence.filter((one) => one.__typename === 'Quotation') : []
    },
  )
  for (const quotation of quotations) {
    const { passage, start, end } = quotation
    const before = passage.text.slice(0, end - passage.start)
    const found = yearWords(before, from.targetYear)
    if (!found) continue
    const at = passage.start + found.at
    const range = [at, at + found.words.length] as const
    return { words: found.words, quotation, range, quoted: at >= start }
  }
  return null
}
