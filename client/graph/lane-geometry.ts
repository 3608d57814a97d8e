import type { Attached, Attachments } from './attach.ts'
import { cardText, heightOf } from './card-text.ts'
import type { CardText } from './card-text.ts'
import type { LaneRole } from './picture.ts'
import type { Tone } from './drawn.ts'

export interface LaneOptions {
  readonly columns: number
  /** Width of the cards in a lane. */
  readonly lane: number
  readonly expanded: ReadonlySet<string>
  readonly dictionary: readonly string[]
  /** Room on the card of the principal lead for its tag, in pixels. */
  readonly tag: number
}

export interface LaneItem extends Attached {
  readonly card: CardText
  /** From the top of the band. */
  readonly y: number
  readonly h: number
}

/** A lane with its place in the band: heights from the band's top, column from 0. */
export interface LanePlan {
  readonly key: string
  readonly role: LaneRole | 'blank'
  readonly column: number
  readonly y: number
  readonly h: number
  readonly items: readonly LaneItem[]
  readonly count: number
  readonly tone: Tone | null
  readonly more: {
    readonly y: number
    readonly h: number
    readonly entities: readonly string[]
  } | null
  /** Height of the channel under the boxes before it; null in the first column. */
  readonly channel: number | null
}

const TITLE = 24
const PAD = 8
const GAP = 8
const CHANNEL = 12
/** Between hatched places that stand alone. */
const BLANK_GAP = 24
const SHOWN = 7
const BLANK_HEIGHT = 62

/** Lanes of a band, row by row in the columns there are; blanks take their turn at the end. */
export function planLanes(
  rowKey: string,
  attachments: Attachments,
  blanks: readonly string[],
  options: LaneOptions,
): { lanes: readonly LanePlan[]; height: number } {
  const wanted: { role: LaneRole | 'blank'; key: string; items: readonly Attached[] }[] = [
    ...[...attachments].map(([role, items]) => ({ role, key: `${rowKey}/${role}`, items })),
    ...blanks.map((key) => ({ role: 'blank' as const, key, items: [] })),
  ]
  const lanes: LanePlan[] = []
  const gap = attachments.size === 0 ? BLANK_GAP : CHANNEL
  let top = 0
  for (let at = 0; at < wanted.length; at += options.columns) {
    let bottom = top
    for (const [column, lane] of wanted.slice(at, at + options.columns).entries()) {
      const channel = column === 0 || lane.role === 'blank' ? null : bottom + CHANNEL
      const plan = planLane(lane, column, top, channel, options)
      lanes.push(plan)
      bottom = Math.max(bottom, plan.y + plan.h, channel ?? 0)
    }
    top = bottom + gap
  }
  return { lanes, height: Math.max(0, top - gap) }
}

function planLane(
  lane: { role: LaneRole | 'blank'; key: string; items: readonly Attached[] },
  column: number,
  top: number,
  channel: number | null,
  { expanded, dictionary, tag, lane: width }: LaneOptions,
): LanePlan {
  const base = { key: lane.key, role: lane.role, column, y: top, channel, count: lane.items.length }
  if (lane.role === 'blank') return { ...base, h: BLANK_HEIGHT, items: [], tone: null, more: null }
  const all = lane.items.length <= SHOWN + 1 || expanded.has(lane.key)
  const shown = all ? lane.items : lane.items.slice(0, SHOWN)
  let y = top + TITLE + PAD
  const items = shown.map((item): LaneItem => {
    const card = cardText(item.entity, width, dictionary, item.principal ? tag : 0)
    const placed = { ...item, card, y, h: heightOf(card) }
    y += placed.h + GAP
    return placed
  })
  const rest = lane.items.slice(shown.length).map(({ entity }) => entity.id)
  const more = rest.length > 0 ? { y, h: 32, entities: rest } : null
  if (more) y += more.h + GAP
  const [first, ...others] = lane.items.map(({ tone }) => tone)
  const tone = first && others.every((other) => other === first) ? first : null
  return { ...base, h: y - GAP + PAD - top, items, tone, more }
}

/** Where a task stands so that it is level with the middle of its first lane, or of all blanks. */
export function laneMiddle(lanes: readonly LanePlan[]): number {
  const first = lanes[0]
  if (!first) return 0
  const last = lanes.at(-1)!
  if (first.role === 'blank') return (first.y + last.y + last.h) / 2
  return first.y + (TITLE + PAD + first.h - PAD) / 2
}
