import { wordsBefore } from './cut-words.ts'
import type { ReaderBlock, Reading } from './reading.ts'
import type { Span } from './spans.ts'

export interface Cut {
  /** The last words before the text breaks off. */
  readonly words: string
  readonly span: Span
  /** The block that breaks off. */
  readonly block: ReaderBlock
}

/** Where the stored text of a document breaks off; null where it is whole. */
export function cutOf({ document, blocks }: Reading): Cut | null {
  const { truncatedAt, text, start } = document
  if (truncatedAt === null || truncatedAt <= start || truncatedAt > document.end) return null
  const block = blocks.filter((one) => one.start < truncatedAt).at(-1)
  if (!block) return null
  const words = wordsBefore(text, truncatedAt - start)
  const end = start + text.slice(0, truncatedAt - start).trimEnd().length
  return { words, span: { start: end - words.length, end }, block }
}
