import type { Span } from './spans.ts'

/** clamped: a part lay outside; outside: all of it did; unreadable: the link names no range. */
export type RangeFault = 'clamped' | 'outside' | 'unreadable'

export interface AskedRange {
  readonly range: Span | null
  readonly fault: RangeFault | null
}

/** The range of a link as far as the document holds it, and what was amiss with it. */
export function askedRange(
  asked: readonly [start: number, end: number] | null,
  hash: string,
  document: Span,
): AskedRange {
  if (asked === null) {
    const named = /^#s=/.test(hash)
    return { range: null, fault: named ? 'unreadable' : null }
  }
  const start = Math.max(asked[0], document.start)
  const end = Math.min(asked[1], document.end)
  if (start >= end) return { range: null, fault: 'outside' }
  const whole = start === asked[0] && end === asked[1]
  return { range: { start, end }, fault: whole ? null : 'clamped' }
}
