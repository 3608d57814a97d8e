import type { ChainBand } from './chain-band.ts'
import { besideKey, headKey, laneItemKey } from './chain-cards.ts'
import type { ChainColumns } from './chain-columns.ts'
import type { ChainItem } from './chain-plan.ts'
import type { StackLane } from './chain-stack.ts'
import { tidy } from './lines.ts'
import type { Card, Line, Point, Verb } from './picture.ts'

/** Half of a verb's height, and a little more. */
const CLEAR = 14
/** How far into a task the line to what stands above and below it begins. */
const INSET = 60
const TURN = 26
/** By how much the second of two trunks turns later, begins further in, and stands further in. */
const NESTED = { turn: 16, inset: 12, trunk: 6 } as const

const line = (item: ChainItem, from: string, to: string, points: readonly Point[]): Line => ({
  key: `${item.relation}@${to}`,
  relation: item.relation,
  type: item.type,
  from,
  to,
  points: tidy(points),
  tone: item.tone,
  verb: false,
})

export interface Wires {
  readonly lines: readonly Line[]
  readonly verbs: readonly Verb[]
}

/** All lines of a row: from the industry to its head, and from there to what hangs off it. */
export function bandWires(band: ChainBand, root: Card, columns: ChainColumns): Wires {
  const { row, level } = band
  const rootEnd = { x: root.x + root.w, y: root.y + root.h / 2 }
  const way = [rootEnd, { x: columns.rootTrunk, y: rootEnd.y }, { x: columns.rootTrunk, y: level }]
  const entry = { x: columns.middle.x, y: level }
  const turn = rootEnd.y === level ? rootEnd : way.at(-1)!
  const own = row.head
    ? {
        lines: [line(row.head, root.key, headKey(band), [...way, entry])],
        verbs: [verbOn(row.head, `${root.key}→${headKey(band)}`, turn, entry)],
      }
    : { lines: [], verbs: [] }
  const source = row.head
    ? {
        key: headKey(band),
        way: [{ x: columns.middle.x + columns.middle.w, y: level }],
      }
    : { key: root.key, way }
  const wires = [own, laneWires(band, source, columns), ...sideWires(band, source, columns)]
  return {
    lines: wires.flatMap(({ lines }) => lines),
    verbs: wires.flatMap(({ verbs }) => verbs),
  }
}

interface Source {
  readonly key: string
  /** What all its lines share: from its border on. */
  readonly way: readonly Point[]
}

const verbOn = ({ type }: ChainItem, key: string, a: Point, b: Point): Verb => ({
  key,
  type,
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
})

/** Lines to the lanes at the right, off one trunk; the verb stands where the trunk turns to a lane. */
function laneWires(band: ChainBand, source: Source, columns: ChainColumns): Wires {
  const { lanes, level } = band
  const x = columns.laneTrunk
  const lines = lanes.flatMap((lane) =>
    lane.items.flatMap(({ item, y, h, beside }) => {
      const key = laneItemKey(lane, item)
      const end = { x: columns.lane.x, y: y + h / 2 }
      const points = [...source.way, { x, y: level }, { x, y: end.y }, end]
      return [
        line(item, source.key, key, points),
        ...beside.map((firm) => {
          const right = { x: columns.lane.x + columns.lane.w, y: end.y }
          const trunk = (right.x + columns.part.x) / 2
          const to = { x: columns.part.x, y: firm.y + firm.h / 2 }
          const bend = [right, { x: trunk, y: right.y }, { x: trunk, y: to.y }, to]
          return line(firm.item, key, besideKey(lane, item, firm.item), bend)
        }),
      ]
    }),
  )
  const start = source.way.at(-1)!
  return { lines, verbs: lanes.flatMap((lane) => laneVerb(lane, level, start, x)) }
}

function laneVerb(lane: StackLane, level: number, start: Point, x: number): Verb[] {
  const levels = lane.items.map(({ y, h }) => y + h / 2)
  const [first, ...others] = lane.items.map(({ item }) => item)
  if (!first || others.some(({ type }) => type !== first.type)) return []
  const verb = { key: lane.key, type: first.type, x }
  const [top, bottom] = [Math.min(...levels), Math.max(...levels)]
  if (bottom < level - 2 * CLEAR)
    return [{ ...verb, y: Math.min(lane.y + lane.h + 20, level - CLEAR) }]
  if (top > level + 2 * CLEAR) return [{ ...verb, y: Math.max(lane.y - 20, level + CLEAR) }]
  return [{ ...verb, x: (Math.max(start.x, x - 90) + x) / 2, y: level }]
}

/** Lines to goals above and leads below: straight to a single goal, else by a trunk at the left. */
function sideWires(band: ChainBand, source: Source, columns: ChainColumns): Wires[] {
  const { goals, leads } = band
  return [goals, leads].flatMap((lane): Wires[] => {
    if (!lane) return []
    const above = lane === goals
    const [only, ...others] = lane.items
    const straight = above && band.head && only && others.length === 0 && !lane.more
    const inner = nestedItems(lane, above)
    const lines = lane.items.map((one) => {
      const key = laneItemKey(lane, one.item)
      const points = straight
        ? straightUp(band, one.y + one.h, columns)
        : bentTo(band, above, one.y + one.h / 2, source, columns, inner.includes(one))
      return line(one.item, source.key, key, points)
    })
    const verb = above && only ? upVerb(lane, band, Boolean(straight), only.item, columns) : []
    return [{ lines, verbs: verb }]
  })
}

/**
 * Of a lane with first some of one certainty, then some of another, those that stand next to the
 * task: they get a trunk of their own, or dashes would lie on a solid line.
 */
function nestedItems({ items }: StackLane, above: boolean): StackLane['items'] {
  const changes = items.flatMap(({ item }, nth) =>
    nth > 0 && item.tone !== items[nth - 1]!.item.tone ? [nth] : [],
  )
  const [at, ...others] = changes
  if (at === undefined || others.length > 0) return []
  return above ? items.slice(at) : items.slice(0, at)
}

function straightUp({ head }: ChainBand, bottom: number, { middle }: ChainColumns): Point[] {
  const x = middle.x + middle.w / 2
  return [
    { x, y: head!.y },
    { x, y: bottom },
  ]
}

function bentTo(
  { head, level }: ChainBand,
  above: boolean,
  y: number,
  source: Source,
  { middle, headTrunk }: ChainColumns,
  nested: boolean,
): Point[] {
  const end = { x: middle.x, y }
  if (!head) return [...source.way, { x: headTrunk, y: level }, { x: headTrunk, y }, end]
  const more = nested ? NESTED : { turn: 0, inset: 0, trunk: 0 }
  const x = middle.x + INSET + more.inset
  const trunk = headTrunk + more.trunk
  const start = above ? head.y : head.y + head.h
  const turn = above ? start - TURN - more.turn : start + TURN + more.turn
  return [{ x, y: start }, { x, y: turn }, { x: trunk, y: turn }, { x: trunk, y }, end]
}

function upVerb(
  lane: StackLane,
  { head }: ChainBand,
  straight: boolean,
  { type }: ChainItem,
  { middle }: ChainColumns,
): Verb[] {
  if (!head) return []
  const bottom = lane.y + lane.h
  if (!straight) return [{ key: lane.key, type, x: middle.x + INSET / 2, y: head.y - TURN }]
  return [{ key: lane.key, type, x: middle.x + middle.w / 2, y: (bottom + head.y) / 2 }]
}
