import type { Band } from './bands.ts'
import type { Columns } from './columns.ts'
import type { DrawnRelation } from './drawn.ts'
import type { LaneItem, LanePlan } from './lane-geometry.ts'
import type { Line, Point } from './picture.ts'

const TREE_INSET = 14

/** Lines from a task to the cards of its lanes: one trunk a lane, nested so that none cross. */
export function laneLines(band: Band, columns: Columns): Line[] {
  const right = columns.task(band.row.indent) + columns.widths.task
  const wired = band.lanes.filter(({ items }) => items.length > 0)
  const step = Math.min(11, (band.h / 2 - 6) / Math.max(1, wired.length - 1))
  return wired.flatMap((lane, nth) => {
    const port = { x: right, y: band.top + band.middle + step * nth }
    return lane.items.flatMap((item) =>
      toCard(
        band,
        lane,
        item,
        wayTo(port, lane, nth, item.y + item.h / 2 + band.top, band, columns),
      ),
    )
  })
}

function wayTo(port: Point, lane: LanePlan, nth: number, y: number, band: Band, columns: Columns) {
  const end = { x: columns.lane(lane.column), y }
  const first = columns.trunk(0, nth)
  if (lane.channel === null) return tidy([port, { x: first, y: port.y }, { x: first, y }, end])
  const channel = band.top + lane.channel
  const trunk = columns.trunk(lane.column, nth)
  return tidy([
    port,
    { x: first, y: port.y },
    { x: first, y: channel },
    { x: trunk, y: channel },
    { x: trunk, y },
    end,
  ])
}

function toCard(band: Band, lane: LanePlan, item: LaneItem, points: Point[]): Line[] {
  const to = laneCardKey(lane, item)
  const ends = { from: band.row.key, to, at: to }
  return item.ties.map((tie) => lineOf(tie, ends, points, false))
}

/** `at` tells apart the lines of one relation, where an entity is drawn twice. */
export function lineOf(
  { relation, tone }: DrawnRelation,
  { from, to, at }: { readonly from: string; readonly to: string; readonly at: string },
  points: readonly Point[],
  verb: boolean,
): Line {
  const { id, type } = relation
  return { key: `${id}@${at}`, relation: id, type, from, to, points, tone, verb }
}

export const laneCardKey = (lane: LanePlan, item: LaneItem): string =>
  `${lane.key}/${item.entity.id}`

/** Lines between the rows: straight down to an only child, off one trunk to several. */
export function treeLines(bands: readonly Band[], columns: Columns): Line[] {
  const byKey = new Map(bands.map((band) => [band.row.key, band]))
  const labelled = new Set<string>()
  return bands.flatMap((band) => {
    const { hangsOn } = band.row
    const over = hangsOn && byKey.get(hangsOn.key)
    if (!hangsOn || !over) return []
    const points =
      hangsOn.how === 'trunk' ? branch(over, band, columns) : straight(over, band, columns)
    const verb = !labelled.has(over.row.key) || hangsOn.how === 'below'
    labelled.add(over.row.key)
    const ends = { from: over.row.key, to: band.row.key, at: band.row.key }
    return [lineOf(hangsOn.relation, ends, points, verb)]
  })
}

function straight(over: Band, band: Band, columns: Columns): Point[] {
  const x = columns.task(band.row.indent) + columns.widths.task / 2
  const way = over.top < band.top ? 1 : -1
  return [
    { x, y: over.top + over.middle + (way * over.h) / 2 },
    { x, y: band.top + band.middle - (way * band.h) / 2 },
  ]
}

function branch(over: Band, band: Band, columns: Columns): Point[] {
  const x = columns.task(over.row.indent) + TREE_INSET
  const y = band.top + band.middle
  return [
    { x, y: over.top + over.middle + over.h / 2 },
    { x, y },
    { x: columns.task(band.row.indent), y },
  ]
}

/** Drops points that a line runs straight through. */
export function tidy(points: readonly Point[]): Point[] {
  return points.filter((point, nth) => {
    const before = points[nth - 1]
    const after = points[nth + 1]
    if (!before || !after) return true
    const level = before.y === point.y && point.y === after.y
    const upright = before.x === point.x && point.x === after.x
    return !level && !upright
  })
}
