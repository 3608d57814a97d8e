/** A range of a source's text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const contains = (outer: Span, at: number): boolean => outer.start <= at && at < outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The span without the white space at its ends; null where nothing else is in it. */
export function trimmed({ start, end }: Span, text: string, offset: number): Span | null {
  const words = text.slice(start - offset, end - offset)
  const from = words.search(/\S/)
  return from < 0 ? null : { start: start + from, end: start + words.trimEnd().length }
}
