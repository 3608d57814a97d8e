export interface Piece {
  readonly text: string
  readonly marked: boolean
}

interface Span {
  start: number
  end: number
}

const STOP = /[。；;!?！？\n]/
const REACH = 28
/** Words that tell how firm a goal is, at the head of the clause that they govern from. */
const GOVERNING = /^(?:确保|力争|争取|争创|必须|探索)/
const REACH_TO_GOVERNING = 80

/**
 * The words of a passage around what is quoted, with the quoted ranges marked: whole clauses,
 * cut short where a sentence is long; …… stands for what lies between. Ranges are UTF-16 offsets
 * into `text`; those outside it are left out. Of a goal, `governed`, the words begin where its sentence
 * says how firm it is: 确保, 力争.
 */
export function excerpt(
  text: string,
  ranges: readonly (readonly [number, number])[],
  governed = false,
): readonly Piece[] {
  const inside = ranges.filter(([start, end]) => start >= 0 && end <= text.length && start < end)
  const marks = merge(
    inside.map(([start, end]) => ({ start, end })),
    0,
  )
  const windows = merge(
    marks.map((mark) => {
      const { start, end } = around(text, mark)
      return { start: (governed ? governedFrom(text, mark) : null) ?? start, end }
    }),
    4,
  )
  return windows.flatMap((window, nth) => [
    ...(nth > 0 ? [{ text: '……', marked: false }] : []),
    ...piecesOf(text, window, marks),
  ])
}

function around(text: string, { start, end }: Span): Span {
  let from = start
  while (
    from > 0 &&
    start - from < 12 &&
    !STOP.test(text[from - 1]!) &&
    !/[，,、]/.test(text[from - 1]!)
  )
    from -= 1
  if (start - from >= 12) from = start
  let to = end
  while (to < text.length && to - end < REACH && !STOP.test(text[to]!)) to += 1
  const stopped = to < text.length && STOP.test(text[to]!)
  if (stopped && text[to] !== '\n') to += 1
  else if (to < text.length && !stopped) {
    const clause = text.slice(end, to).search(/[，,](?!.*[，,])/)
    if (clause >= 0) to = end + clause
  }
  return { start: from, end: to }
}

/** Where the nearest clause before the quoted words begins that governs them; null where none does, or they hold it. */
function governedFrom(text: string, { start, end }: Span): number | null {
  for (let at = end - 1; at >= 0 && start - at <= REACH_TO_GOVERNING; at -= 1) {
    const heads = at === 0 || /[，,；;。\n]/.test(text[at - 1]!)
    if (heads && GOVERNING.test(text.slice(at, at + 2))) return at < start ? at : null
    if (at <= start && /[。\n]/.test(text[at - 1] ?? '')) return null
  }
  return null
}

/** Spans in order, those joined that touch or lie within `gap` of each other. */
function merge(spans: readonly Span[], gap: number): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end + gap) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}

function piecesOf(text: string, { start, end }: Span, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = start
  const push = (to: number, marked: boolean) => {
    if (to > at) pieces.push({ text: text.slice(at, to), marked })
    at = Math.max(at, to)
  }
  for (const mark of marks)
    if (mark.end > start && mark.start < end) {
      push(Math.max(start, mark.start), false)
      push(Math.min(end, mark.end), true)
    }
  push(end, false)
  return pieces
}
