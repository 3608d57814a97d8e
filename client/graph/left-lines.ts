import type { Band } from './bands.ts'
import type { Columns } from './columns.ts'
import type { Drawn } from './drawn.ts'
import { lineOf, tidy } from './lines.ts'
import type { Card, Line, Point } from './picture.ts'
import type { Spine } from './spine.ts'

const level = ({ top, middle }: Band) => top + middle

/** Lines of the start, off one trunk in the gap before the tasks. */
export function startLines(
  drawn: Drawn,
  bands: readonly Band[],
  start: Card,
  columns: Columns,
): Line[] {
  const from = { x: start.x + start.w, y: start.y + start.h / 2 }
  const labelled = new Set<string>()
  return drawn.relations.flatMap((tie) => {
    const { relation } = tie
    const ends = [relation.from.id, relation.to.id]
    if (!ends.includes(drawn.start.id)) return []
    const band = bands.find(({ row }) => ends.includes(row.entity) && !row.repeated)
    if (!band) return []
    const y = level(band) + (band.row.indent > 0 ? 10 : 0)
    const points = tidy([
      from,
      { x: columns.startTrunk, y: from.y },
      { x: columns.startTrunk, y },
      { x: columns.task(band.row.indent), y },
    ])
    const verb = points.length === 2 && !labelled.has(relation.type)
    labelled.add(relation.type)
    const to = band.row.key
    return [lineOf(tie, { from: start.key, to, at: to }, points, verb)]
  })
}

/** Lines of the strategies at the left of a task. */
export function strategyLines(
  bands: readonly Band[],
  cards: readonly Card[],
  columns: Columns,
): Line[] {
  return bands.flatMap((band) =>
    band.left.flatMap(({ ties, entity }) => {
      const key = leftCardKey(band, entity.id)
      const card = cards.find((one) => one.key === key)!
      const y = card.y + card.h / 2
      const points = tidy([
        { x: card.x + card.w, y },
        { x: columns.startTrunk, y },
        { x: columns.startTrunk, y: level(band) },
        { x: columns.task(band.row.indent), y: level(band) },
      ])
      const ends = { from: key, to: band.row.key, at: key }
      return ties.map((tie) => lineOf(tie, ends, points, points.length === 2))
    }),
  )
}

export const leftCardKey = (band: Band, entity: string): string => `${band.row.key}/left/${entity}`

/** What the column's order can't show, each round the left side on a line of its own. */
export function looseLines(spine: Spine, bands: readonly Band[], columns: Columns): Line[] {
  const of = (entity: string) => bands.find(({ row }) => row.entity === entity && !row.repeated)
  return spine.loose.flatMap((tie, nth): Line[] => {
    const { relation } = tie
    const [a, b] = [of(relation.from.id), of(relation.to.id)]
    if (!a || !b) return []
    const x = columns.startTrunk - 4 * (nth % 6)
    const end = (band: Band): Point => ({
      x: columns.task(band.row.indent),
      y: level(band) - 8 - (nth % 3) * 3,
    })
    const points = tidy([end(a), { x, y: end(a).y }, { x, y: end(b).y }, end(b)])
    return [lineOf(tie, { from: a.row.key, to: b.row.key, at: 'loose' }, points, false)]
  })
}
