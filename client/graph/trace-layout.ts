import { cardWidths, stackBands, stackHeight, touchedRows } from './bands.ts'
import type { Band } from './bands.ts'
import { cardText, heightOf } from './card-text.ts'
import { columnsOf, MARGIN } from './columns.ts'
import type { Columns } from './columns.ts'
import { drawnPart } from './drawn.ts'
import type { Drawn } from './drawn.ts'
import type { LanePlan } from './lane-geometry.ts'
import { leftCardKey, looseLines, startLines, strategyLines } from './left-lines.ts'
import { laneCardKey, laneLines, treeLines } from './lines.ts'
import type { Blank, Card, Lane, Picture } from './picture.ts'
import { spineOf } from './spine.ts'
import type { GapShape, TraceShape } from './trace-input.ts'

export interface LayoutOptions {
  /** Lanes beside each other: two in three panes, more where there is room. */
  readonly columns?: number
  /** Width of the cards in a lane. */
  readonly lane?: number
  /** Room for the tag of the principal lead, in pixels. */
  readonly tag?: number
  /** Lanes that show more than their first seven. */
  readonly expanded?: ReadonlySet<string>
}

const LANE_WIDTH = 156
const BLANK_WIDTH = 240
/** Room over the first hatched place for the remark that no line leads to it. */
const REMARK = 26
const LANE_PAD = 8
/** With it two lanes fill the pane of a 1440 px window at their own size. */
const RIGHT_MARGIN = 10

/**
 * The two-lane picture of a trace: the start at the left, tasks in a column with parents on top,
 * and at the right of each task what hangs off it. Equal traces give equal pictures.
 */
export function layoutTrace(trace: TraceShape, options: LayoutOptions = {}): Picture {
  const drawn = drawnPart(trace)
  const spine = spineOf(drawn)
  const dictionary = [...drawn.entities.values()].map(({ name }) => name)
  const laneOptions = {
    columns: options.columns ?? 2,
    lane: options.lane ?? LANE_WIDTH,
    expanded: options.expanded ?? new Set<string>(),
    dictionary,
    tag: options.tag ?? 40,
  }
  const widths = cardWidths(drawn, spine, laneOptions)
  const bands = stackBands(drawn, spine, blanksOf(trace), laneOptions, widths)
  const beside = !spine.members.has(trace.from.id)
  const columns = columnsOf(bands, beside || bands.some(({ left }) => left.length > 0), widths)
  const tasks = bands.map((band) => taskCard(band, drawn, columns))
  const left = bands.flatMap((band) => leftCards(band, columns))
  const firstTouched = bands[touchedRows(drawn, spine)[0] ?? 0]
  const start = beside ? startCard(drawn, firstTouched, dictionary, widths.left) : null
  const cards = [
    ...(start ? [start] : []),
    ...tasks,
    ...left,
    ...bands.flatMap((band) => band.lanes.flatMap((lane) => laneCards(band, lane, columns))),
  ]
  const lines = [
    ...(start ? startLines(drawn, bands, start, columns) : []),
    ...strategyLines(bands, left, columns),
    ...treeLines(bands, columns),
    ...looseLines(spine, bands, columns),
    ...bands.flatMap((band) => laneLines(band, columns)),
  ]
  const lanes = bands.flatMap((band) => laneBoxes(band, columns))
  const blanks = blankBoxes(trace, bands, columns)
  const [first] = lanes.length === 0 ? blanks : []
  const unlinked = first && { x: first.x, y: first.y - REMARK / 2 - 2 }
  return sized({ cards, lanes, blanks, lines, ...(unlinked && { unlinked }) })
}

const blanksOf = ({ gaps, from }: TraceShape): GapShape[] =>
  gaps.filter(
    ({ kind, subject }) =>
      subject.id === from.id && (kind === 'NO_UNIT' || kind === 'NO_ENTERPRISE'),
  )

function taskCard(band: Band, { entities, tones, start }: Drawn, columns: Columns): Card {
  const { row, card, h } = band
  const { id, kind } = entities.get(row.entity)!
  return {
    key: row.key,
    entity: id,
    kind,
    ...card,
    h,
    w: columns.widths.task,
    x: columns.task(row.indent),
    y: band.top + band.middle - h / 2,
    tone: tones.get(id) ?? 'STATED',
    start: id === start.id,
    principal: false,
    repeated: row.repeated,
  }
}

function startCard(
  { start }: Drawn,
  band: Band | undefined,
  dictionary: readonly string[],
  w: number,
): Card {
  const card = cardText(start, w, dictionary)
  const h = heightOf(card) + (card.text.length > 1 ? 4 : 0)
  const y = band ? band.top + band.middle - h / 2 : 0
  return {
    key: start.id,
    entity: start.id,
    kind: start.kind,
    ...card,
    x: MARGIN,
    y,
    w,
    h,
    tone: 'STATED',
    start: true,
    principal: false,
    repeated: false,
  }
}

function leftCards(band: Band, columns: Columns): Card[] {
  let y = band.top + band.middle - stackHeight(band.left) / 2
  return band.left.map(({ entity, card, h, tone }) => {
    const placed = {
      key: leftCardKey(band, entity.id),
      entity: entity.id,
      kind: entity.kind,
      ...card,
      x: columns.left,
      y,
      w: columns.widths.left,
      h,
      tone,
      start: false,
      principal: false,
      repeated: false,
    }
    y += h + 8
    return placed
  })
}

function laneCards(band: Band, lane: LanePlan, columns: Columns): Card[] {
  return lane.items.map((item) => ({
    key: laneCardKey(lane, item),
    entity: item.entity.id,
    kind: item.entity.kind,
    ...item.card,
    x: columns.lane(lane.column),
    y: band.top + item.y,
    w: columns.widths.lane,
    h: item.h,
    tone: item.tone,
    start: false,
    principal: item.principal,
    repeated: false,
  }))
}

function laneBoxes(band: Band, columns: Columns): Lane[] {
  return band.lanes.flatMap(({ role, key, column, y, h, count, tone, more }): Lane[] => {
    if (role === 'blank') return []
    const x = columns.lane(column)
    const rest = more && {
      x,
      y: band.top + more.y,
      w: columns.widths.lane,
      h: more.h,
      entities: more.entities,
    }
    return [
      {
        key,
        role,
        count,
        tone,
        more: rest,
        x: x - LANE_PAD,
        y: band.top + y,
        w: columns.widths.lane + 2 * LANE_PAD,
        h,
      },
    ]
  })
}

function blankBoxes(trace: TraceShape, bands: readonly Band[], columns: Columns): Blank[] {
  const gaps = blanksOf(trace)
  const wide = bands.every(({ lanes }) => lanes.every(({ role }) => role === 'blank'))
  return bands.flatMap((band) =>
    band.lanes.flatMap(({ role, key, column, y, h }): Blank[] => {
      const gap = gaps.find(({ kind }) => kind === key)
      if (role !== 'blank' || !gap) return []
      const place = { x: columns.lane(column) - LANE_PAD, y: band.top + y, h }
      const w = wide ? BLANK_WIDTH : columns.widths.lane + 2 * LANE_PAD
      return [
        {
          key,
          role: gap.kind === 'NO_UNIT' ? 'units' : 'enterprises',
          reason: gap.reason,
          ...place,
          w,
        },
      ]
    }),
  )
}

/** Moves everything to a margin of the picture's own. */
function sized(parts: Omit<Picture, 'width' | 'height'>): Picture {
  const boxes = [...parts.cards, ...parts.lanes, ...parts.blanks]
  const { unlinked } = parts
  const tops = [...boxes.map(({ y }) => y), ...(unlinked ? [unlinked.y - REMARK / 2 + 4] : [])]
  const down = MARGIN - Math.min(...tops)
  const move = <T extends { readonly y: number }>(one: T): T => ({ ...one, y: one.y + down })
  return {
    width: Math.max(...boxes.map(({ x, w }) => x + w)) + RIGHT_MARGIN,
    height: Math.max(...boxes.map(({ y, h }) => y + h)) + down + MARGIN,
    cards: parts.cards.map(move),
    lanes: parts.lanes.map((lane) => ({ ...move(lane), more: lane.more && move(lane.more) })),
    blanks: parts.blanks.map(move),
    ...(unlinked && { unlinked: move(unlinked) }),
    lines: parts.lines.map((line) => ({ ...line, points: line.points.map(move) })),
  }
}
