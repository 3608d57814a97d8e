import { cardText, heightOf } from './card-text.ts'
import { trunkSteps } from './chain-bus.ts'
import type { ChainColumns } from './chain-columns.ts'
import type { ChainFlow, FlowItem } from './chain-flow-plan.ts'
import { PAD, TITLE } from './chain-stack.ts'
import type { StackOptions } from './chain-stack.ts'
import type { ChainWords } from './chain-words.ts'
import { tidy } from './lines.ts'
import { emWidth, wrapCjk } from './wrap-cjk.ts'
import type { Card, Lane, Line, Picture } from './picture.ts'
import type { EntityShape } from './trace-input.ts'

const GAP = 8
const SHOWN = 7
/** Between columns: room to turn, and more for each trunk. */
const ROOM = 40
const STEP = 7

interface Column {
  readonly lane: Lane
  readonly cards: readonly Card[]
  /** What each card hangs off; nothing in the middle column. */
  readonly items: readonly FlowItem[]
}

type Parts = Pick<Picture, 'cards' | 'lanes' | 'lines'>

/** Upstream at the left, the chain's own industries in the middle, downstream at the right. */
export function chainFlow(
  { middle, upstream, downstream }: ChainFlow,
  top: number,
  options: StackOptions,
  words: ChainWords,
): Parts {
  const own = column('own', 0, middle.map(asOwn), top, options, words)
  const ups = side('upstream', upstream, own, top, options, words)
  const downs = side('downstream', downstream, own, top, options, words)
  const place = placed(own, ups, downs, options.columns)
  const all = [...ups, own, ...downs]
  return {
    cards: all.flatMap((one) => one.cards.map((card) => ({ ...card, x: place.x(one) }))),
    lanes: all.map((one) => laneAt(one.lane, place.x(one))),
    lines: [...wires(own, ups, -1, place), ...wires(own, downs, 1, place)],
  }
}

const asOwn = (entity: EntityShape): FlowItem => ({
  entity,
  relation: '',
  parent: '',
  tone: 'STATED',
  weight: null,
  mutual: false,
  firms: 0,
})

/** The columns of one side, nearest first; what hangs off a card that is not shown is not shown. */
function side(
  role: 'upstream' | 'downstream',
  levels: readonly (readonly FlowItem[])[],
  own: Column,
  top: number,
  options: StackOptions,
  words: ChainWords,
): Column[] {
  const columns: Column[] = []
  for (const [nth, level] of levels.entries()) {
    const near = (columns.at(-1) ?? own).cards.map(({ entity }) => entity)
    const tied = level.filter(({ parent }) => near.includes(parent))
    const loose = level.filter(({ parent }) => !near.includes(parent))
    columns.push(column(role, nth + 1, tied, top, options, words, loose))
  }
  return columns
}

function column(
  role: 'own' | 'upstream' | 'downstream',
  level: number,
  all: readonly FlowItem[],
  top: number,
  { columns, dictionary, expanded, again, above }: StackOptions,
  words: ChainWords,
  loose: readonly FlowItem[] = [],
): Column {
  const key = `flow/${role}/${level}`
  const whole = expanded.has(key) || all.length + loose.length <= SHOWN + 1
  const items = whole ? all : all.slice(0, SHOWN)
  const w = columns.flow
  let y = top + TITLE + PAD
  const cards = items.map((item): Card => {
    const own = role === 'own'
    const repeated = own && above.has(item.entity.id)
    const { text } = cardText(item.entity, w, dictionary, repeated ? again : 0)
    const remark = own ? [] : remarkLines(words.link(item), w)
    const lines = [...text, ...remark]
    const h = heightOf({ text: lines, strong: null }) + (lines.length > 1 ? 2 : 0)
    const card = {
      key: `${key}/${item.entity.id}`,
      entity: item.entity.id,
      kind: item.entity.kind,
      text: lines,
      strong: null,
      muted: remark.length > 0 ? text.length : null,
      tone: item.tone,
      start: false,
      principal: false,
      repeated,
      x: 0,
      y,
      w,
      h,
    }
    y += h + GAP
    return card
  })
  const rest = [...all.slice(items.length), ...loose].map(({ entity }) => entity.id)
  const more = rest.length > 0 ? { x: 0, y, w, h: 34, entities: rest } : null
  if (more) y += 34 + GAP
  const count = all.length + loose.length
  const lane = {
    key,
    role,
    level,
    count,
    tone: null,
    more,
    x: 0,
    y: top,
    w,
    h: y - GAP + PAD - top,
  }
  return { lane, cards, items }
}

const REMARK_SIZE = 12
const PART = ' · '

/** A remark in one line, else in two that end between its parts. */
function remarkLines(remark: string, w: number): readonly string[] {
  if (remark === '') return []
  const maxEm = (w - 39) / REMARK_SIZE
  const fits = (line: string) => emWidth(line) <= maxEm
  const parts = remark.split(PART)
  for (let cut = parts.length; cut > 0; cut -= 1) {
    const lines = [parts.slice(0, cut), parts.slice(cut)].map((some) => some.join(PART))
    if (lines.every(fits)) return lines.filter((line) => line !== '')
  }
  return wrapCjk(remark, { maxEm, maxLines: 2 })
}

interface Place {
  readonly x: (column: Column) => number
}

function placed(
  own: Column,
  ups: readonly Column[],
  downs: readonly Column[],
  columns: ChainColumns,
): Place {
  const w = columns.flow
  const gapTo = (near: Column, far: Column) =>
    ROOM + 2 * PAD + STEP * Math.max(0, ...stepsBetween(near, far).values())
  const xs = new Map<Column, number>([[own, 0]])
  for (const [side, way] of [
    [ups, -1],
    [downs, 1],
  ] as const) {
    let near = own
    for (const far of side) {
      xs.set(far, xs.get(near)! + way * (w + gapTo(near, far)))
      near = far
    }
  }
  const left = Math.min(...xs.values()) - PAD
  const right = Math.max(...xs.values()) + w + PAD
  const shift = Math.max(columns.root.x, (columns.width - (right - left)) / 2) - left
  return { x: (column) => xs.get(column)! + shift }
}

/** By the entity that things hang off, how far from it their trunk stands. */
function stepsBetween(near: Column, far: Column): ReadonlyMap<string, number> {
  const middle = ({ y, h }: Card) => y + h / 2
  const bunches = near.cards.flatMap((card) => {
    const to = far.cards.filter((_, nth) => far.items[nth]!.parent === card.entity).map(middle)
    return to.length > 0 ? [{ entity: card.entity, from: middle(card), to }] : []
  })
  const steps = trunkSteps(bunches)
  return new Map(bunches.map(({ entity }, nth) => [entity, steps[nth]!]))
}

function wires(own: Column, side: readonly Column[], way: 1 | -1, place: Place): Line[] {
  return side.flatMap((far, nth) => {
    const near = side[nth - 1] ?? own
    const steps = stepsBetween(near, far)
    return far.cards.flatMap((card, at): Line[] => {
      const item = far.items[at]!
      const from = near.cards.find(({ entity }) => entity === item.parent)
      if (!from) return []
      const a = { x: place.x(near) + (way > 0 ? from.w : 0), y: from.y + from.h / 2 }
      const b = { x: place.x(far) + (way > 0 ? 0 : card.w), y: card.y + card.h / 2 }
      const x = a.x + way * (PAD + ROOM / 2 + STEP * steps.get(item.parent)!)
      const points = tidy([a, { x, y: a.y }, { x, y: b.y }, b])
      const base = { relation: item.relation, type: 'UPSTREAM_OF' as const, tone: item.tone }
      const key = `${item.relation}@${card.key}`
      return [{ ...base, key, from: from.key, to: card.key, points, verb: false }]
    })
  })
}

const laneAt = (lane: Lane, x: number): Lane => ({
  ...lane,
  x: x - PAD,
  w: lane.w + 2 * PAD,
  more: lane.more && { ...lane.more, x },
})
