import { BRACKET } from './drawn.ts'
import type { Line, Point } from './picture.ts'
import { samePoint, sameWay } from './points.ts'

/** Lines that look alike where they lie over each other; those of brackets have widths of their own. */
const lookOf = ({ from, type, tone }: Line): string =>
  [from, tone, BRACKET.has(type) ? type : ''].join(' ')

/**
 * For each line the part of its way that none before it has drawn: of lines that share a trunk, the
 * first draws it, others begin where they leave it. Drawn once by each, a trunk would look heavier
 * than its branches. An own way has the last corners of its line, and no others.
 */
export function ownWays(lines: readonly Line[]): ReadonlyMap<Line, readonly Point[]> {
  const drawn = new Map<string, Line[]>()
  // A verb stands on the whole of its line.
  const verbsFirst = lines.toSorted((a, b) => Number(b.verb) - Number(a.verb))
  return new Map(
    verbsFirst.map((line) => {
      const look = lookOf(line)
      const before = drawn.get(look) ?? []
      drawn.set(look, [...before, line])
      if (line.verb) return [line, line.points]
      const ways = before.map(({ points }) => without(line.points, points))
      const shortest = (a: readonly Point[], b: readonly Point[]) =>
        lengthOf(b) < lengthOf(a) ? b : a
      return [line, ways.reduce(shortest, line.points)]
    }),
  )
}

/** A way from where it leaves another that begins as it does; the whole of it where none of it is shared. */
function without(way: readonly Point[], other: readonly Point[]): readonly Point[] {
  let nth = 0
  while (nth < way.length && samePoint(way[nth], other[nth])) nth += 1
  const [fork, next, their] = [way[nth - 1], way[nth], other[nth]]
  if (!fork) return way
  // Two relations of the same two cards.
  if (!next) return way.slice(-2)
  if (!their || !sameWay(fork, next, their)) return nth === 1 ? way : way.slice(nth - 1)
  const own = way.slice(nth)
  if (distance(fork, their) < distance(fork, next)) return [their, ...own]
  return own.length > 1 ? own : way
}

const distance = (a: Point, b: Point) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)

const lengthOf = (way: readonly Point[]): number =>
  way.slice(1).reduce((sum, point, nth) => sum + distance(way[nth]!, point), 0)
