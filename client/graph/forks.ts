import type { Line, Point } from './picture.ts'
import { samePoint, sameWay } from './points.ts'

const between = (point: Point, a: Point, b: Point) =>
  (point.x - a.x) * (b.y - a.y) === (point.y - a.y) * (b.x - a.x) &&
  Math.min(a.x, b.x) <= point.x &&
  point.x <= Math.max(a.x, b.x) &&
  Math.min(a.y, b.y) <= point.y &&
  point.y <= Math.max(a.y, b.y)

/**
 * For each corner of a line, whether another line of the same trunk goes another way there. Such
 * corners stay sharp: rounded ones would draw an arrowhead where dashes meet.
 */
export function forks(line: Line, lines: readonly Line[]): readonly boolean[] {
  const trunk = lines.filter((other) => other !== line && other.from === line.from)
  return line.points.slice(1, -1).map((corner, nth) =>
    trunk.some(({ points }) => {
      const shared = line.points
        .slice(0, nth + 1)
        .every((point, at) => samePoint(point, points[at]))
      const [before, after, next] = [points[nth], points[nth + 1], points[nth + 2]]
      if (!shared || !before || !after) return false
      if (!samePoint(after, corner)) return between(corner, before, after)
      return next !== undefined && !sameWay(corner, line.points[nth + 2]!, next)
    }),
  )
}
