import type { DocumentText } from '../../api/document-text.ts'
import type { ReaderPassage } from '../../api/types.ts'
import type { Route } from '../../state/url.ts'
import { blocksOf } from './blocks.ts'
import type { Block } from './blocks.ts'
import { outlineOf } from './outline.ts'
import type { OutlineRow } from './outline.ts'
import { overlaps } from './spans.ts'
import type { Span } from './spans.ts'

export type ReaderMention = ReaderPassage['mentions'][number]
export type ReaderRoute = Extract<Route, { page: 'reader' }>
/** How much of the text is underlined. */
export type Marks = ReaderRoute['marks']
export type ReaderBlock = Block<ReaderPassage>

/** A document made ready for reading. */
export interface Reading {
  readonly document: DocumentText
  readonly blocks: readonly ReaderBlock[]
  readonly outline: readonly OutlineRow<ReaderPassage>[]
  /** Every mention of the document, in the order of the text. */
  readonly mentions: readonly ReaderMention[]
}

export function readingOf(document: DocumentText): Reading {
  const { passages } = document
  return {
    document,
    blocks: blocksOf(document, passages),
    outline: outlineOf(passages),
    mentions: passages.flatMap(({ mentions }) => mentions),
  }
}

/** The words of a span. */
export const wordsOf = ({ document }: Reading, { start, end }: Span): string =>
  document.text.slice(start - document.start, end - document.start)

/** What is named within a block, also by a mention that began in the one before. */
export const mentionsIn = ({ mentions }: Reading, block: Span): readonly ReaderMention[] =>
  mentions.filter((mention) => overlaps(mention, block))

/** The block that holds an offset, or the next one where white space lies between blocks. */
export const blockAt = ({ blocks }: Reading, at: number): ReaderBlock | null =>
  blocks.find(({ end }) => at < end) ?? blocks.at(-1) ?? null

/** The task whose heading a passage is. */
export const taskOf = (passage: ReaderPassage): string | null =>
  passage.mentions.find(
    ({ entity }) => entity.__typename === 'Task' && entity.number === passage.number,
  )?.entity.id ?? null

/**
 * What a range quotes of a block: null where it doesn't touch it, and also where it is a whole
 * paragraph, for then it is a place to be at and not a quotation. Headings and brackets are quoted
 * whole.
 */
export function quotationIn(block: ReaderBlock, range: Span | null): Span | null {
  if (!range || !overlaps(range, block)) return null
  const whole = range.start === block.start && range.end === block.end
  return whole && block.passage?.role === 'BODY' ? null : range
}
