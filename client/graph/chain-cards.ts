import type { ChainBand } from './chain-band.ts'
import type { ChainColumns, Column } from './chain-columns.ts'
import type { ChainItem } from './chain-plan.ts'
import { BLANK_HEIGHT, isPart, PAD } from './chain-stack.ts'
import type { StackItem, StackLane } from './chain-stack.ts'
import type { Blank, Card, Lane } from './picture.ts'

export const headKey = (band: ChainBand): string => `row/${band.row.key}`
export const laneItemKey = (lane: StackLane, { entity }: ChainItem): string =>
  `${lane.key}/${entity.id}`
export const besideKey = (lane: StackLane, part: ChainItem, { entity }: ChainItem): string =>
  `${laneItemKey(lane, part)}/${entity.id}`

const BOX = { strong: null, muted: null, start: false, principal: false, repeated: false }

/** The cards of a row: its head, what stands above and below, and what hangs off it. */
export function bandCards(band: ChainBand, columns: ChainColumns): Card[] {
  const { head, row } = band
  return [
    ...(head && row.head
      ? [
          {
            ...BOX,
            ...head,
            key: headKey(band),
            entity: row.head.entity.id,
            kind: row.head.entity.kind,
            tone: row.head.tone,
            ...columns.middle,
          },
        ]
      : []),
    ...lanesOf(band).flatMap(([lane, column]) =>
      lane.items.flatMap((item) => [
        card(item, laneItemKey(lane, item.item), column),
        ...item.beside.map((firm) =>
          card(firm, besideKey(lane, item.item, firm.item), {
            x: columns.part.x,
            w: columns.lane.w,
          }),
        ),
      ]),
    ),
  ]

  function lanesOf({ goals, leads, lanes }: ChainBand): [StackLane, Column][] {
    return [
      ...[goals, leads].flatMap((lane): [StackLane, Column][] =>
        lane ? [[lane, columns.middle]] : [],
      ),
      ...lanes.map((lane): [StackLane, Column] => [lane, columns.lane]),
    ]
  }
}

const card = ({ item, card: text, y, h }: StackItem, key: string, { x, w }: Column): Card => ({
  ...BOX,
  ...text,
  key,
  entity: item.entity.id,
  kind: item.entity.kind,
  tone: item.tone,
  principal: item.principal,
  x,
  y,
  w,
  h,
})

/** The box round a lane. */
export function laneBox(lane: StackLane, { x, w }: Column): Lane {
  const { key, role, y, h, count, items, more } = lane
  const [first, ...others] = items.map(({ item }) => item.tone)
  return {
    key,
    role,
    count,
    tone: first && others.every((tone) => tone === first) ? first : null,
    more: more && { x, y: more.y, w, h: 34, entities: more.entities },
    x: x - PAD,
    y,
    w: w + 2 * PAD,
    h,
  }
}

/** Cards 还有 n 个 beside a segment, each as a lane of its own that has no box. */
export function moreBeside(lane: StackLane, columns: ChainColumns): Lane[] {
  return lane.items.flatMap(({ item, moreBeside: more }): Lane[] => {
    if (!more) return []
    const place = { x: columns.part.x, y: more.y, w: columns.lane.w, h: 34 }
    const key = laneItemKey(lane, item)
    const rest = { ...place, entities: more.entities }
    return [{ ...place, key, role: 'firms', count: more.entities.length, tone: null, more: rest }]
  })
}

/** Places for the firms that nobody names, with dots from the segments that lack them. */
export function blanksOf(lane: StackLane, columns: ChainColumns): Blank[] {
  const { lane: cards, part } = columns
  return lane.items.flatMap(({ item, y, h }): Blank[] => {
    if (!isPart(item) || !item.empty || item.firms.length > 0) return []
    const level = y + h / 2
    const from = laneItemKey(lane, item)
    const points = [
      { x: cards.x + cards.w, y: level },
      { x: part.x, y: level },
    ]
    return [
      {
        key: from,
        role: 'investment',
        reason: item.listed ? 'NOT_IN_DOCUMENT' : 'NOT_REVIEWED',
        national: item.national,
        leader: { from, points },
        x: part.x,
        y: level - BLANK_HEIGHT / 2,
        w: part.w,
        h: BLANK_HEIGHT,
      },
    ]
  })
}
