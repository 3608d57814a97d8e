import { trimmed } from './spans.ts'
import type { Span } from './spans.ts'

export interface Block<P> extends Span {
  /** Null for words that no passage holds. */
  readonly passage: P | null
}

interface Text extends Span {
  /** The words from `start` to `end`. */
  readonly text: string
}

/**
 * A document as the blocks that it is read in: one for each passage, one for what lies between
 * them, in the order of the text and without the white space around each. No other sign is lost.
 * Passages don't overlap; what of them lies outside the document is left out.
 */
export function blocksOf<P extends Span>(
  document: Text,
  passages: readonly P[],
): readonly Block<P>[] {
  const blocks: Block<P>[] = []
  const add = (start: number, end: number, passage: P | null) => {
    const span = trimmed({ start, end }, document.text, document.start)
    if (span) blocks.push({ ...span, passage })
  }
  let at = document.start
  for (const passage of [...passages].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, passage.start)
    const end = Math.min(document.end, passage.end)
    if (start >= end) continue
    if (at < start) add(at, start, null)
    add(start, end, passage)
    at = end
  }
  if (at < document.end) add(at, document.end, null)
  return blocks
}
