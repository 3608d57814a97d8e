import { cardText } from './card-text.ts'
import type { CardText } from './card-text.ts'
import type { ChainRow } from './chain-plan.ts'
import { chainHeight, stackLane, stackLanes } from './chain-stack.ts'
import type { StackLane, StackOptions } from './chain-stack.ts'
import type { ChainWords } from './chain-words.ts'

/** Between a task and what stands above and below it; room for a verb. */
const ABOVE = 72
const BELOW = 46
const ROW_GAP = 40

export interface HeadCard extends CardText {
  readonly y: number
  readonly h: number
  /** The line from which on the text is a remark. */
  readonly muted: number | null
}

/** One row of the picture; heights run from the picture's top. */
export interface ChainBand {
  readonly row: ChainRow
  readonly head: HeadCard | null
  readonly goals: StackLane | null
  readonly leads: StackLane | null
  readonly lanes: readonly StackLane[]
  /** Height at which the line from the industry comes in. */
  readonly level: number
  readonly bottom: number
}

export function chainBands(
  rows: readonly ChainRow[],
  top: number,
  options: StackOptions,
  words: ChainWords,
): readonly ChainBand[] {
  const bands: ChainBand[] = []
  for (const row of rows)
    bands.push(band(row, bands.length > 0 ? bands.at(-1)!.bottom + ROW_GAP : top, options, words))
  return bands
}

function band(row: ChainRow, top: number, options: StackOptions, words: ChainWords): ChainBand {
  const { middle } = options.columns
  const list = (role: 'goals' | 'leads', y: number) =>
    row[role].length === 0
      ? null
      : stackLane(`${row.key}/${role}`, role, row[role], y, middle, options)
  const text = row.head && headText(row.head.entity, options, words)
  const h = text ? chainHeight(text.text.length) : 0
  const goals = list('goals', 0)
  const headTop = goals ? goals.h + ABOVE : 0
  const leads = list('leads', headTop + h + BELOW)
  const lanes = stackLanes(row, options)
  const right = lanes.length > 0 ? lanes.at(-1)!.y + lanes.at(-1)!.h : 0
  const centre = centreOf(lanes)
  // Without a head the line goes straight to the middle of the lanes.
  const level = text ? headTop + h / 2 : goals || leads ? headTop + 10 : centre
  const left = leads ? leads.y + leads.h : Math.max(headTop + h, goals?.h ?? 0)
  const down = top + Math.max(0, centre - level)
  const rightTop = down + level - centre
  const move = <T extends StackLane | null>(lane: T, by: number): T =>
    lane && { ...lane, ...moved(lane, by) }
  return {
    row,
    head: text && { ...text, y: headTop + down, h },
    goals: move(goals, down),
    leads: move(leads, down),
    lanes: lanes.map((lane) => move(lane, rightTop)),
    level: level + down,
    bottom: Math.max(left + down, right + rightTop),
  }
}

/** Half way between the first and the last card. */
function centreOf(lanes: readonly StackLane[]): number {
  const cards = lanes.flatMap(({ items }) => items)
  const [first, last] = [cards[0], cards.at(-1)]
  return first && last ? (first.y + first.h / 2 + last.y + last.h / 2) / 2 : 0
}

function moved(lane: StackLane, by: number): StackLane {
  const more = <T extends { readonly y: number } | null>(one: T): T =>
    one && { ...one, y: one.y + by }
  return {
    ...lane,
    y: lane.y + by,
    more: more(lane.more),
    items: lane.items.map((item) => ({
      ...item,
      y: item.y + by,
      beside: item.beside.map((one) => ({ ...one, y: one.y + by })),
      moreBeside: more(item.moreBeside),
    })),
  }
}

function headText(
  entity: ChainRow['goals'][number]['entity'],
  { columns, dictionary }: StackOptions,
  words: ChainWords,
): CardText & { readonly muted: number | null } {
  const { text } = cardText(entity, columns.middle.w, dictionary)
  const remark = words.head(entity)
  if (remark === null) return { text, strong: null, muted: null }
  return { text: [...text, remark], strong: null, muted: text.length }
}
