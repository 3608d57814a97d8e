import { cardText } from './card-text.ts'
import type { CardText } from './card-text.ts'
import type { ChainColumns, Column } from './chain-columns.ts'
import type { ChainItem, ChainPart, ChainRow } from './chain-plan.ts'
import type { LaneRole } from './picture.ts'

export const TITLE = 24
export const PAD = 8
const GAP = 8
const PART_GAP = 12
const LANE_GAP = 64
const SHOWN = 7
const FIRMS_SHOWN = 3
export const BLANK_HEIGHT = 50

const HEIGHTS = [34, 34, 50, 66, 82] as const

/** Height of a card with so many lines. */
export const chainHeight = (lines: number): number => HEIGHTS[lines] ?? 82

export interface StackOptions {
  readonly columns: ChainColumns
  readonly dictionary: readonly string[]
  readonly expanded: ReadonlySet<string>
  /** Room for the tag of the principal lead, in pixels. */
  readonly tag: number
  /** The same for what is drawn a second time. */
  readonly again: number
  /** What the rows above the flow have drawn already. */
  readonly above: ReadonlySet<string>
}

export interface StackItem<T extends ChainItem = ChainItem> {
  readonly item: T
  readonly card: CardText
  /** From the top of the row. */
  readonly y: number
  readonly h: number
  /** What stands at its right: firms, or the place for them. */
  readonly beside: readonly StackItem[]
  readonly moreBeside: { readonly y: number; readonly entities: readonly string[] } | null
}

export interface StackLane {
  readonly key: string
  readonly role: LaneRole
  readonly y: number
  readonly h: number
  readonly count: number
  readonly items: readonly StackItem<ChainItem | ChainPart>[]
  readonly more: { readonly y: number; readonly entities: readonly string[] } | null
}

export const isPart = (item: ChainItem | ChainPart): item is ChainPart => 'firms' in item

/** The lanes of a row one under the other, those that are empty left out. */
export function stackLanes(row: ChainRow, options: StackOptions): readonly StackLane[] {
  const { sides, parts } = row
  const wanted: [LaneRole, readonly (ChainItem | ChainPart)[]][] = [
    ['enterprises', sides.enterprises],
    ['parks', sides.parks],
    ['segments', parts.segments],
    ['products', parts.products],
  ]
  const lanes: StackLane[] = []
  let top = 0
  for (const [role, items] of wanted)
    if (items.length > 0) {
      const lane = stackLane(`${row.key}/${role}`, role, items, top, options.columns.lane, options)
      lanes.push(lane)
      top = lane.y + lane.h + LANE_GAP
    }
  return lanes
}

/** A lane of cards in a column; the first seven of many, unless it is opened. */
export function stackLane(
  key: string,
  role: LaneRole,
  all: readonly (ChainItem | ChainPart)[],
  top: number,
  column: Column,
  options: StackOptions,
): StackLane {
  const { dictionary, expanded, tag } = options
  const shown = all.length <= SHOWN + 1 || expanded.has(key) ? all : all.slice(0, SHOWN)
  let y = top + TITLE + PAD
  const items = shown.map((item): StackItem<ChainItem | ChainPart> => {
    const card = cardText(item.entity, column.w, dictionary, item.principal ? tag : 0)
    const h = chainHeight(card.text.length)
    const side = isPart(item) ? besides(key, item, y, h, options) : null
    const slot = Math.max(h, side?.height ?? 0)
    const placed = {
      item,
      card,
      y: y + (slot - h) / 2,
      h,
      beside: side?.items ?? [],
      moreBeside: side?.more ?? null,
    }
    y += slot + (isPart(item) ? PART_GAP : GAP)
    return placed
  })
  const rest = all.slice(shown.length).map(({ entity }) => entity.id)
  const more = rest.length > 0 ? { y, entities: rest } : null
  if (more) y += 34 + GAP
  const gap = !more && shown.some(isPart) ? PART_GAP : GAP
  return { key, role, y: top, h: y - gap + PAD - top, count: all.length, items, more }
}

/** The firms of a segment, the first three of many. */
function besides(laneKey: string, part: ChainPart, top: number, h: number, options: StackOptions) {
  const { columns, dictionary, expanded } = options
  const key = `${laneKey}/${part.entity.id}`
  if (part.firms.length === 0)
    return { items: [], more: null, height: part.empty ? Math.max(h, BLANK_HEIGHT) : h }
  const all = part.firms.length <= FIRMS_SHOWN + 1 || expanded.has(key)
  const shown = all ? part.firms : part.firms.slice(0, FIRMS_SHOWN)
  const cards = shown.map((item) => ({
    item,
    card: cardText(item.entity, columns.lane.w, dictionary),
  }))
  const rest = part.firms.slice(shown.length).map(({ entity }) => entity.id)
  const heights = cards.map(({ card }) => chainHeight(card.text.length))
  const total = heights.reduce((sum, one) => sum + one + GAP, rest.length > 0 ? 34 : -GAP)
  let y = top + Math.max(0, h - total) / 2
  const items = cards.map(({ item, card }, nth): StackItem => {
    const placed = { item, card, y, h: heights[nth]!, beside: [], moreBeside: null }
    y += heights[nth]! + GAP
    return placed
  })
  return { items, more: rest.length > 0 ? { y, entities: rest } : null, height: Math.max(total, h) }
}
