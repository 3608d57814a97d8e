import { attachmentsOf } from './attach.ts'
import type { Attached, Attachments } from './attach.ts'
import { cardText, heightOf } from './card-text.ts'
import type { CardText } from './card-text.ts'
import type { Drawn } from './drawn.ts'
import { laneMiddle, planLanes } from './lane-geometry.ts'
import type { LaneOptions, LanePlan } from './lane-geometry.ts'
import type { Spine, SpineRow } from './spine.ts'
import type { GapShape } from './trace-input.ts'

/** Widths of the cards at the left, in the column of tasks and in lanes. */
export interface CardWidths {
  readonly left: number
  readonly task: number
  readonly lane: number
}

const WIDTHS = { left: 168, task: 138 }
/** Where one row has nothing but hatched places, names stand on fewer lines. */
const WIDE = { left: 200, task: 200 }

export function cardWidths(
  drawn: Drawn,
  { rows, members }: Spine,
  { columns, lane }: LaneOptions,
): CardWidths {
  const [row] = rows
  const bare = rows.length === 1 && attachmentsOf(row!, drawn, members).size === 0
  return { ...(bare && columns > 1 ? WIDE : WIDTHS), lane }
}

const BAND_GAP = 28
const LINK_GAP = 42

export interface LeftCard extends Attached {
  readonly card: CardText
  readonly h: number
}

/** One row of the column with all that hangs off it; heights run from the band's own top. */
export interface Band {
  readonly row: SpineRow
  readonly card: CardText
  readonly h: number
  readonly lanes: readonly LanePlan[]
  readonly left: readonly LeftCard[]
  /** Top of the band in the picture. */
  readonly top: number
  /** Centre line of its task, from the band's top. */
  readonly middle: number
  readonly height: number
}

/** Rows that the start is tied to by a line, from first to last. */
export function touchedRows({ relations, start }: Drawn, spine: Spine): number[] {
  if (spine.members.has(start.id)) return []
  const near = new Set(
    relations.flatMap(({ relation: { from, to } }) =>
      from.id === start.id ? [to.id] : to.id === start.id ? [from.id] : [],
    ),
  )
  return spine.rows.flatMap((row, nth) => (near.has(row.entity) && !row.repeated ? [nth] : []))
}

/** Stacks the rows of a trace. `blanks` are the gaps of the start: they stand in its first band. */
export function stackBands(
  drawn: Drawn,
  spine: Spine,
  blanks: readonly GapShape[],
  options: LaneOptions,
  widths: CardWidths,
): readonly Band[] {
  const touched = touchedRows(drawn, spine)
  const home = touched[0] ?? spine.rows.findIndex(({ entity }) => entity === drawn.start.id)
  const startHeight = heightOf(cardText(drawn.start, widths.left, options.dictionary))
  const bands: Band[] = []
  let top = 0
  for (const [nth, row] of spine.rows.entries()) {
    const free = row.indent === 0 && (nth < (touched[0] ?? 0) || nth > (touched.at(-1) ?? -1))
    const [left, attachments] = takeLeft(
      attachmentsOf(row, drawn, spine.members),
      free,
      options,
      widths,
    )
    const keys = nth === home ? blanks.map(({ kind }) => kind) : []
    const columns = attachments.size === 0 ? 1 : options.columns
    const { lanes, height } = planLanes(row.key, attachments, keys, { ...options, columns })
    const card = cardText(drawn.entities.get(row.entity)!, widths.task, options.dictionary)
    const h = heightOf(card) + (card.text.length > 1 ? 2 : 0)
    const leftHeight = nth === touched[0] ? startHeight : stackHeight(left)
    const reach = Math.max(h, leftHeight) / 2
    const drop = Math.max(0, reach - laneMiddle(lanes))
    const middle = laneMiddle(lanes) + drop
    const shifted = lanes.map((lane) => shift(lane, drop))
    const size = Math.max(height + drop, middle + reach)
    bands.push({ row, card, h, lanes: shifted, left, top, middle, height: size })
    top = nextTop(bands.at(-1)!, lanes.length > 0)
  }
  return bands
}

/** Strategies stand at the left of their task where no line of the start passes. */
function takeLeft(
  attachments: Attachments,
  free: boolean,
  { dictionary }: LaneOptions,
  widths: CardWidths,
): [readonly LeftCard[], Attachments] {
  const strategies = attachments.get('strategies') ?? []
  if (!free || strategies.length === 0 || strategies.length > 3) return [[], attachments]
  const left = strategies.map((item): LeftCard => {
    const card = cardText(item.entity, widths.left, dictionary)
    return { ...item, card, h: heightOf(card) }
  })
  return [left, new Map([...attachments].filter(([role]) => role !== 'strategies'))]
}

export const stackHeight = (cards: readonly { readonly h: number }[]): number =>
  cards.reduce((sum, { h }) => sum + h + 8, -8)

function nextTop({ top, height, middle, h }: Band, hasLanes: boolean): number {
  return Math.max(top + height + (hasLanes ? BAND_GAP : 0), top + middle + h / 2 + LINK_GAP)
}

function shift(lane: LanePlan, by: number): LanePlan {
  if (by === 0) return lane
  const items = lane.items.map((item) => ({ ...item, y: item.y + by }))
  const more = lane.more && { ...lane.more, y: lane.more.y + by }
  const channel = lane.channel === null ? null : lane.channel + by
  return { ...lane, y: lane.y + by, items, more, channel }
}
