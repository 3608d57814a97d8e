import type { Span } from './spans.ts'

/**
 * The range of the source that is selected within the blocks of `text`, as UTF-16 offsets; null
 * where nothing of them is. Elements with `data-words` hold exactly the words from that offset on.
 */
export function selectedSpan(text: HTMLElement, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(text)) return null
  let start: number | null = null
  let end: number | null = null
  for (const block of text.querySelectorAll<HTMLElement>('[data-words]')) {
    if (!range.intersectsNode(block)) continue
    const offset = Number(block.dataset['words'])
    const whole = document.createRange()
    whole.selectNodeContents(block)
    const from = startsIn(range, whole)
      ? lengthTo(whole, range.startContainer, range.startOffset)
      : 0
    const to = endsIn(range, whole)
      ? lengthTo(whole, range.endContainer, range.endOffset)
      : whole.toString().length
    if (from >= to) continue
    start ??= offset + from
    end = offset + to
  }
  return start === null || end === null ? null : { start, end }
}

const startsIn = (range: Range, block: Range) =>
  range.compareBoundaryPoints(Range.START_TO_START, block) > 0

const endsIn = (range: Range, block: Range) =>
  range.compareBoundaryPoints(Range.END_TO_END, block) < 0

function lengthTo(block: Range, node: Node, offset: number): number {
  const before = block.cloneRange()
  before.setEnd(node, offset)
  return before.toString().length
}
