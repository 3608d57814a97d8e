import { overlaps } from './spans.ts'
import type { Span } from './spans.ts'

/** A stretch of a block: inside its heading or after it, inside the quoted range or not. */
export interface Slice extends Span {
  readonly heading: boolean
  readonly quoted: boolean
}

/** A block cut where its heading ends and where the quoted range begins and ends. */
export function slicesOf(block: Span, headingEnd: number, quoted: Span | null): readonly Slice[] {
  const cuts = [block.start, block.end, headingEnd, ...(quoted ? [quoted.start, quoted.end] : [])]
  const inside = [...new Set(cuts)]
    .filter((at) => block.start <= at && at <= block.end)
    .sort((a, b) => a - b)
  return inside.slice(1).map((end, nth) => {
    const span = { start: inside[nth]!, end }
    return {
      ...span,
      heading: end <= headingEnd,
      quoted: quoted !== null && overlaps(span, quoted),
    }
  })
}

/** Where the heading ends that a block begins with, number and all; its start where it has none. */
export function headingEnd(block: Span, words: string, heading: string | null): number {
  if (!heading) return block.start
  const at = words.indexOf(heading)
  return at < 0 || at > LONGEST_NUMBER ? block.start : block.start + at + heading.length
}

/** 十二、 or （十二） or 12. or 十二是. */
const LONGEST_NUMBER = 8
