import type { ElementDefinition } from 'cytoscape'
import { forks } from './forks.ts'
import type { Blank, Box, Card, Lane, Line, Note, Picture, Point } from './picture.ts'
import type { PictureWords } from './picture-words.ts'
import { tagWidth, TEXT_SIZE } from './card-text.ts'
import { emWidth } from './wrap-cjk.ts'

const STRIP = 24
const LINE_HEIGHT = 17
const RADIUS = 8

/** The elements by which Cytoscape shows a picture, lowest first. */
export function elementsOf(picture: Picture, words: PictureWords): ElementDefinition[] {
  return [
    ...picture.lanes.flatMap((lane) => laneElements(lane, words)),
    ...picture.blanks.flatMap((blank) => blankElements(blank, words)),
    ...picture.cards.flatMap((card) => cardElements(card, words)),
    // Those with a verb last: no other line may run over the word.
    ...picture.lines
      .toSorted((a, b) => Number(a.verb) - Number(b.verb))
      .map((line) => lineElement(line, picture, words)),
    ...picture.blanks.flatMap((blank) => leaderElements(blank, picture)),
    ...(picture.notes ?? []).flatMap(noteElements),
    ...(picture.unlinked ? [text('unlinked', 'muted', picture.unlinked, words.noLine)] : []),
    ...(picture.verbs ?? []).map(({ key, type, ...place }) =>
      text(`verb:${key}`, 'verb', place, words.verb(type)),
    ),
  ]
}

const box = (
  id: string,
  classes: string,
  { x, y, w, h }: Box,
  data: object = {},
): ElementDefinition => ({
  group: 'nodes',
  classes,
  data: { id, w, h, ...data },
  position: { x: x + w / 2, y: y + h / 2 },
})

/** Words that start at a point, level with it; a canvas node carries one label in one weight. */
const text = (id: string, classes: string, { x, y }: Point, label: string, data: object = {}) =>
  ({
    group: 'nodes',
    classes: `text ${classes}`,
    data: { id, label, ...data },
    position: { x, y },
  }) satisfies ElementDefinition

/** Of Latin letters the narrow ones count where words stand right behind. */
const titleWidth = (name: string) =>
  (emWidth(name) - 0.2 * (name.match(/[It]/g)?.length ?? 0)) * TEXT_SIZE

/** The name of a lane, and beside it in plain type how many it holds and how sure they are. */
function titleElements({ key, x, y }: Lane, label: string): ElementDefinition[] {
  const [name = '', ...rest] = label.split(/ (?=\d)/)
  const place = { x: x + 8, y: y + 16 }
  const beside = { ...place, x: place.x + titleWidth(name) + 6 }
  const count = text(`lane-count:${key}`, 'muted', beside, rest.join(' '))
  return [text(`lane-title:${key}`, 'title', place, name), ...(rest.length > 0 ? [count] : [])]
}

function laneElements(lane: Lane, words: PictureWords): ElementDefinition[] {
  const { key, tone, more } = lane
  // What stands beside a card has neither box nor title, only 还有 n 个.
  const bare = lane.role === 'firms'
  return [
    ...(bare ? [] : [box(`lane:${key}`, 'lane', lane, { tone: tone ?? 'STATED' })]),
    ...(bare ? [] : titleElements(lane, words.laneTitle(lane))),
    ...(more
      ? [box(`more:${key}`, 'more', more, { lane: key, label: words.more(more.entities.length) })]
      : []),
  ]
}

function blankElements(blank: Blank, words: PictureWords): ElementDefinition[] {
  const [title, reason] = words.blank(blank)
  const { key, x, y, h } = blank
  return [
    box(`blank:${key}`, 'blank', blank),
    text(`blank-title:${key}`, 'title', { x: x + 12, y: y + h / 2 - 11 }, title),
    text(`blank-reason:${key}`, 'muted', { x: x + 12, y: y + h / 2 + 11 }, reason),
  ]
}

/** Dots from a card to the place for what it lacks: no relation. */
function leaderElements({ key, leader, ...blank }: Blank, picture: Picture): ElementDefinition[] {
  const from = picture.cards.find((card) => card.key === leader?.from)
  const [a, b] = leader?.points ?? []
  if (!from || !a || !b) return []
  return [
    {
      group: 'edges',
      classes: 'leader',
      data: {
        id: `leader:${key}`,
        source: from.key,
        target: `blank:${key}`,
        label: '',
        sourceEnd: fromMiddle(a, from),
        targetEnd: fromMiddle(b, blank),
      },
    },
  ]
}

const QUOTE_LINE = 25
const REMARK_LINE = 20

/** Words of a text with a bar at their left, and under them what they leave open. */
function noteElements({ key, x, y, h, quote, remark }: Note): ElementDefinition[] {
  const below = y + 8 + QUOTE_LINE * quote.length
  return [
    box(`note:${key}`, 'note', { x, y, w: 4, h }),
    ...quote.map((label, nth) =>
      text(
        `quote:${key}:${nth}`,
        'quote',
        { x: x + 16, y: y + 6 + QUOTE_LINE * (nth + 0.5) },
        label,
      ),
    ),
    ...remark.map((label, nth) =>
      text(
        `remark:${key}:${nth}`,
        'muted',
        { x: x + 16, y: below + REMARK_LINE * (nth + 0.5) },
        label,
      ),
    ),
  ]
}

function cardElements(card: Card, words: PictureWords): ElementDefinition[] {
  const { key, entity, kind, x, y, w, h, tone, start, strong, muted } = card
  const look = (nth: number) =>
    muted != null && nth >= muted ? 'muted' : strong !== null && nth >= strong ? 'strong' : 'plain'
  const lines = card.text.length
  const level = (nth: number) => y + h / 2 + (nth - (lines - 1) / 2) * LINE_HEIGHT
  const labels = card.text.map((label, nth) =>
    text(`text:${key}:${nth}`, look(nth), { x: x + STRIP + 9, y: level(nth) }, label),
  )
  const data = { entity, kind, tone, start, strip: (100 * STRIP) / w }
  return [
    box(key, start ? 'card start' : 'card', card, data),
    text(`glyph:${key}`, 'glyph', { x: x + STRIP / 2, y: y + h / 2 }, words.glyph(kind)),
    ...labels,
    ...(card.principal ? [tag(`tag:${key}`, card, words.principal)] : []),
    ...(card.repeated ? [tag(`tag:${key}`, card, words.again)] : []),
  ]
}

function tag(id: string, { x, y, w, h, kind }: Card, label: string): ElementDefinition {
  const width = tagWidth(label)
  return box(
    id,
    'tag',
    { x: x + w - width - 5, y: y + h / 2 - 10, w: width, h: 20 },
    { label, kind },
  )
}

/**
 * A right-angled line as Cytoscape takes it: ends as offsets from the middles of the cards, corners
 * by their share of the straight way between the ends and their distance from it.
 */
function lineElement(line: Line, picture: Picture, words: PictureWords): ElementDefinition {
  const { cards, lines } = picture
  const { key, from, to, points, relation, type, tone, verb } = line
  const [a, b] = [points[0]!, points.at(-1)!]
  const corners = points.slice(1, -1)
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const unit = { x: (b.x - a.x) / length, y: (b.y - a.y) / length }
  const weights = corners.map(({ x, y }) => ((x - a.x) * unit.x + (y - a.y) * unit.y) / length)
  const distances = corners.map(({ x, y }) => (y - a.y) * unit.x - (x - a.x) * unit.y)
  const radii = forks(line, lines).map((fork) => (fork ? 0.5 : RADIUS))
  const offset = (point: Point, cardKey: string) =>
    fromMiddle(
      point,
      cards.find((one) => one.key === cardKey)!,
    )
  return {
    group: 'edges',
    classes: corners.length > 0 ? 'line bent' : a.y === b.y ? 'line level' : 'line',
    data: {
      id: `line:${key}`,
      source: from,
      target: to,
      relation,
      type,
      tone,
      label: verb ? words.verb(type) : '',
      sourceEnd: offset(a, from),
      targetEnd: offset(b, to),
      ...(corners.length > 0 && { weights, distances, radii }),
    },
  }
}

/** A place as Cytoscape takes the end of a line: its way from the middle of the box. */
const fromMiddle = (point: Point, { x, y, w, h }: Box): string =>
  `${point.x - x - w / 2}px ${point.y - y - h / 2}px`
