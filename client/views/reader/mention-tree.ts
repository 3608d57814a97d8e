import type { Span } from './spans.ts'

export interface Words extends Span {
  readonly mention: null
}

export interface Mentioned<M> extends Span {
  readonly mention: M
  /** What lies within, in the order of the text. */
  readonly pieces: readonly Piece<M>[]
}

export type Piece<M> = Words | Mentioned<M>

/**
 * The words of a span with its mentions nested: what begins first or reaches further is outside. A
 * mention that crosses the end of another continues behind it; what lies outside the span is cut.
 */
export function mentionTree<M extends Span>(
  { start, end }: Span,
  mentions: readonly M[],
): readonly Piece<M>[] {
  const clipped = mentions
    .map((mention) => ({
      start: Math.max(start, mention.start),
      end: Math.min(end, mention.end),
      mention,
    }))
    .filter((one) => one.start < one.end)
  return nest({ start, end }, clipped)
}

interface Clipped<M> extends Span {
  readonly mention: M
}

function nest<M>({ start, end }: Span, mentions: readonly Clipped<M>[]): Piece<M>[] {
  const pieces: Piece<M>[] = []
  const waiting = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  let at = start
  while (waiting.length > 0) {
    const outer = waiting.shift()!
    if (at < outer.start) pieces.push({ start: at, end: outer.start, mention: null })
    const inner: Clipped<M>[] = []
    while (waiting.length > 0 && waiting[0]!.start < outer.end) {
      const next = waiting.shift()!
      inner.push({ ...next, end: Math.min(next.end, outer.end) })
      if (next.end > outer.end) insert(waiting, { ...next, start: outer.end })
    }
    pieces.push({
      start: outer.start,
      end: outer.end,
      mention: outer.mention,
      pieces: nest(outer, inner),
    })
    at = outer.end
  }
  if (at < end) pieces.push({ start: at, end, mention: null })
  return pieces
}

function insert<M>(waiting: Clipped<M>[], rest: Clipped<M>): void {
  const place = waiting.findIndex(
    (other) => other.start > rest.start || (other.start === rest.start && other.end < rest.end),
  )
  waiting.splice(place < 0 ? waiting.length : place, 0, rest)
}
