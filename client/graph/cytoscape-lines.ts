import type { ElementDefinition } from 'cytoscape'
import { forks } from './forks.ts'
import type { Box, Card, Line, Picture, Point } from './picture.ts'
import type { PictureWords } from './picture-words.ts'

const RADIUS = 8

/** A line of which only its own way is drawn, and the whole where it is lit. */
export function lineElement(
  line: Line,
  own: readonly Point[],
  picture: Picture,
  words: PictureWords,
): ElementDefinition {
  const { cards, lines } = picture
  const { key, from, to, points, relation, type, tone, verb } = line
  const ends = [from, to].map((end) => cards.find((card) => card.key === end)!)
  const radii = forks(line, lines).map((fork) => (fork ? 0.5 : RADIUS))
  const level = points.every(({ y }) => y === points[0]!.y)
  const classes = [
    'line',
    ...(own.length > 2 ? ['bent'] : level ? ['level'] : []),
    ...(own === points ? [] : [points.length > 2 ? 'branch bent-branch' : 'branch']),
  ]
  return {
    group: 'edges',
    classes: classes.join(' '),
    data: {
      id: `line:${key}`,
      source: from,
      target: to,
      relation,
      type,
      tone,
      label: verb ? words.verb(type) : '',
      ...wayData(own, ends, radii),
      ...(own !== points && { whole: wayData(points, ends, radii) }),
    },
  }
}

/**
 * A right-angled way as Cytoscape takes it: ends as offsets from the middles of the cards, corners
 * by their share of the straight way between the ends and their distance from it. Of the radii it
 * takes the last.
 */
function wayData(way: readonly Point[], ends: readonly Card[], radii: readonly number[]) {
  const [a, b] = [way[0]!, way.at(-1)!]
  const corners = way.slice(1, -1)
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const unit = { x: (b.x - a.x) / length, y: (b.y - a.y) / length }
  return {
    sourceEnd: fromMiddle(a, ends[0]!),
    targetEnd: fromMiddle(b, ends[1]!),
    ...(corners.length > 0 && {
      weights: corners.map(({ x, y }) => ((x - a.x) * unit.x + (y - a.y) * unit.y) / length),
      distances: corners.map(({ x, y }) => (y - a.y) * unit.x - (x - a.x) * unit.y),
      radii: radii.slice(-corners.length),
    }),
  }
}

/** A place as Cytoscape takes the end of a line: its way from the middle of the box. */
export const fromMiddle = (point: Point, { x, y, w, h }: Box): string =>
  `${point.x - x - w / 2}px ${point.y - y - h / 2}px`
