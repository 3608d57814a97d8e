import type { Box, Line, Picture, Point } from '../../client/graph/picture.ts'

interface Segment {
  readonly a: Point
  readonly b: Point
  readonly line: Line
}

const segmentsOf = (line: Line): Segment[] =>
  line.points.slice(1).map((b, nth) => ({ a: line.points[nth]!, b, line }))

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

/** Pairs of cards, or of a card and a hatched place, that cover one another. */
export function overlaps({ cards, blanks, lanes }: Picture): string[] {
  const boxes = [
    ...cards,
    ...blanks,
    ...lanes.flatMap(({ key, more }) => (more ? [{ key: `${key}/more`, ...more }] : [])),
  ]
  const faults = boxes.flatMap((a, nth) =>
    boxes.slice(nth + 1).flatMap((b) => (overlap(a, b) ? [`${a.key} over ${b.key}`] : [])),
  )
  const boxed = lanes.flatMap((a, nth) =>
    lanes.slice(nth + 1).flatMap((b) => (overlap(a, b) ? [`lane ${a.key} over ${b.key}`] : [])),
  )
  return [...faults, ...boxed]
}

/** Lines that run under a card or a hatched place. */
export function linesUnderCards({ cards, blanks, lines }: Picture): string[] {
  return lines.flatMap((line) =>
    segmentsOf(line).flatMap(({ a, b }) =>
      [...cards, ...blanks].flatMap((card) => {
        const inside =
          Math.max(a.x, b.x) > card.x + 0.5 &&
          Math.min(a.x, b.x) < card.x + card.w - 0.5 &&
          Math.max(a.y, b.y) > card.y + 0.5 &&
          Math.min(a.y, b.y) < card.y + card.h - 0.5
        return inside ? [`${line.key} under ${card.key}`] : []
      }),
    ),
  )
}

/** Lines that cross. Lines of one trunk run together and part; that is no crossing. */
export function crossings({ lines }: Picture): string[] {
  const segments = lines.flatMap(segmentsOf)
  const faults = new Set<string>()
  for (const [nth, one] of segments.entries())
    for (const other of segments.slice(nth + 1))
      if (one.line !== other.line && crosses(one, other))
        faults.add(`${one.line.key} × ${other.line.key}`)
  return [...faults]
}

function crosses(one: Segment, other: Segment): boolean {
  const flat = one.a.y === one.b.y ? one : other
  const steep = flat === one ? other : one
  if (flat.a.y !== flat.b.y || steep.a.x !== steep.b.x) return false
  const { a, b } = flat
  const y = a.y
  const x = steep.a.x
  const within = (value: number, from: number, to: number) =>
    value > Math.min(from, to) + 0.5 && value < Math.max(from, to) - 0.5
  return within(x, a.x, b.x) && within(y, steep.a.y, steep.b.y)
}

/** Lines that are not at right angles, or do not end at the borders of their cards. */
export function looseEnds({ lines, cards }: Picture): string[] {
  const byKey = new Map(cards.map((card) => [card.key, card]))
  const onBorder = ({ x, y }: Point, box: Box | undefined) =>
    box !== undefined &&
    x >= box.x - 0.01 &&
    x <= box.x + box.w + 0.01 &&
    y >= box.y - 0.01 &&
    y <= box.y + box.h + 0.01
  return lines.flatMap((line) => {
    const square = segmentsOf(line).every(({ a, b }) => a.x === b.x || a.y === b.y)
    const ends =
      onBorder(line.points[0]!, byKey.get(line.from)) &&
      onBorder(line.points.at(-1)!, byKey.get(line.to))
    return square && ends ? [] : [line.key]
  })
}

/** Lines of different cards that run along the same stretch, where nobody could tell them apart. */
export function sharedStretches({ lines }: Picture): string[] {
  const segments = lines.flatMap(segmentsOf)
  const apart = (a0: number, a1: number, b0: number, b1: number) =>
    Math.min(Math.max(a0, a1), Math.max(b0, b1)) - Math.max(Math.min(a0, a1), Math.min(b0, b1)) <= 1
  return segments.flatMap(({ a, b, line }, nth) =>
    segments.slice(nth + 1).flatMap((other) => {
      if (other.line.from === line.from || other.line.to === line.to) return []
      const upright = a.x === b.x && other.a.x === other.b.x && a.x === other.a.x
      const level = a.y === b.y && other.a.y === other.b.y && a.y === other.a.y
      const shares =
        (upright && !apart(a.y, b.y, other.a.y, other.b.y)) ||
        (level && !apart(a.x, b.x, other.a.x, other.b.x))
      return shares ? [`${line.key} along ${other.line.key}`] : []
    }),
  )
}
