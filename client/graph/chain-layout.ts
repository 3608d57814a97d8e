import { cardText } from './card-text.ts'
import { chainBands } from './chain-band.ts'
import type { ChainBand } from './chain-band.ts'
import { bandCards, blanksOf, laneBox, moreBeside } from './chain-cards.ts'
import { chainColumns } from './chain-columns.ts'
import type { ChainColumns } from './chain-columns.ts'
import { chainFlow } from './chain-flow.ts'
import { bandWires } from './chain-lines.ts'
import type { ChainPlan, ChainRow } from './chain-plan.ts'
import type { StackOptions } from './chain-stack.ts'
import type { ChainWords } from './chain-words.ts'
import type { Card, Note, Picture } from './picture.ts'
import { wrapCjk } from './wrap-cjk.ts'
import { keptWords } from './kept-words.ts'

export interface ChainLayoutOptions {
  /** Width that the picture may fill, in CSS pixels. */
  readonly width?: number
  /** Room for the tags 首位 and 见上, in pixels. */
  readonly tag?: number
  readonly again?: number
  readonly expanded?: ReadonlySet<string>
  readonly words?: ChainWords
}

const MARGIN = 34
const FLOW_GAP = 48
const SILENT: ChainWords = { root: null, head: () => null, link: () => '', note: () => null }

/**
 * The picture of a chain: the industry, its tasks, what hangs off them; below, what relations say is
 * up- and downstream. Equal chains give equal pictures.
 */
export function layoutChain(plan: ChainPlan, options: ChainLayoutOptions = {}): Picture {
  const columns = chainColumns(options.width ?? 1392)
  const words = options.words ?? SILENT
  const drawn = [plan.root.id, ...plan.rows.flatMap((row) => drawnOf(row))]
  const stack: StackOptions = {
    columns,
    dictionary: namesOf(plan),
    expanded: options.expanded ?? new Set<string>(),
    tag: options.tag ?? 40,
    again: options.again ?? 40,
    above: new Set(drawn),
  }
  const bands = chainBands(plan.rows, MARGIN, stack, words)
  const root = rootCard(plan, bands, columns, words, stack.dictionary)
  const bottom = Math.max(root.y + root.h, ...bands.map((band) => band.bottom))
  const flow = plan.flow
    ? chainFlow(plan.flow, bottom + FLOW_GAP, stack, words)
    : { cards: [], lanes: [], lines: [] }
  const lanes = bands.flatMap(({ lanes: all }) => all)
  const wires = bands.map((band) => bandWires(band, root, columns))
  const boxes = [
    ...bands.flatMap(({ goals, leads }) =>
      [goals, leads].flatMap((lane) => (lane ? [laneBox(lane, columns.middle)] : [])),
    ),
    ...lanes.map((lane) => laneBox(lane, columns.lane)),
    ...lanes.flatMap((lane) => moreBeside(lane, columns)),
    ...flow.lanes,
  ]
  const cards = [root, ...bands.flatMap((band) => bandCards(band, columns)), ...flow.cards]
  const all = [...cards, ...boxes]
  return {
    width: Math.max(columns.width, ...all.map(({ x, w }) => x + w + columns.root.x)),
    height: Math.max(...all.map(({ y, h }) => y + h)) + MARGIN / 2,
    cards,
    lanes: boxes,
    blanks: lanes.flatMap((lane) => blanksOf(lane, columns)),
    lines: [...wires.flatMap(({ lines }) => lines), ...flow.lines],
    notes: bands.flatMap((band) => noteOf(band, columns, words)),
    verbs: wires.flatMap(({ verbs }) => verbs),
  }
}

const drawnOf = (row: ChainRow): string[] => [
  ...(row.head ? [row.head.entity.id] : []),
  ...row.parts.segments.map(({ entity }) => entity.id),
]

function namesOf({ root, rows, flow }: ChainPlan): string[] {
  const items = rows.flatMap(({ goals, leads, sides, parts }) => [
    ...goals,
    ...leads,
    ...Object.values(sides).flat(),
    ...Object.values(parts).flat(),
  ])
  const levels = flow ? [...flow.upstream, ...flow.downstream].flat() : []
  const names = [root, ...[...items, ...levels].map(({ entity }) => entity)].map(({ name }) => name)
  return [...names, ...names.flatMap(keptWords)]
}

function rootCard(
  { root }: ChainPlan,
  bands: readonly ChainBand[],
  { root: { x, w } }: ChainColumns,
  words: ChainWords,
  dictionary: readonly string[],
): Card {
  const { text } = cardText(root, w - 24, dictionary)
  const lines = words.root === null ? text : [...text, words.root]
  const h = 26 + 17 * lines.length
  return {
    key: root.id,
    entity: root.id,
    kind: root.kind,
    text: lines,
    strong: 0,
    muted: words.root === null ? null : text.length,
    tone: 'STATED',
    start: true,
    principal: false,
    repeated: false,
    x,
    y: (bands[0]?.level ?? MARGIN + h / 2) - h / 2,
    w,
    h,
  }
}

/** Beside the firms of a row, on the height of their lane. */
function noteOf(band: ChainBand, { part }: ChainColumns, words: ChainWords): Note[] {
  const lane = band.lanes.find(({ role }) => role === 'enterprises')
  const note = lane && words.note(band.row)
  if (!lane || !note) return []
  const quote = wrapCjk(note.quote, { maxEm: (part.w - 18) / 15, maxLines: 3 })
  const remark = wrapCjk(note.remark, { maxEm: (part.w - 18) / 13, maxLines: 4 })
  const h = 16 + 25 * quote.length + 20 * remark.length
  const y = lane.y + Math.max(0, lane.h - h) / 2
  return [{ key: lane.key, quote, remark, x: part.x - 38, y, w: part.w, h }]
}
