import type { ElementDefinition } from 'cytoscape'
import type { Blank, Box, Card, Lane, Note, Picture, Point } from './picture.ts'
import { fromMiddle, lineElement } from './cytoscape-lines.ts'
import { ownWays } from './own-ways.ts'
import type { PictureWords } from './picture-words.ts'
import { tagWidth, TEXT_SIZE } from './card-text.ts'
import { emWidth } from './wrap-cjk.ts'

const STRIP = 24
const LINE_HEIGHT = 17

/** How wide a lane's name is about, where no canvas can measure it. */
const guessed = (name: string): number => emWidth(name) * TEXT_SIZE

/** The elements by which Cytoscape shows a picture, lowest first; `titleWidth` in CSS pixels. */
export function elementsOf(
  picture: Picture,
  words: PictureWords,
  titleWidth: (name: string) => number = guessed,
): ElementDefinition[] {
  const own = ownWays(picture.lines)
  return [
    ...picture.lanes.flatMap((lane) => laneElements(lane, words, titleWidth)),
    ...picture.blanks.flatMap((blank) => blankElements(blank, words)),
    ...picture.cards.flatMap((card) => cardElements(card, words)),
    // Those with a verb last: no other line may run over the word.
    ...picture.lines
      .toSorted((a, b) => Number(a.verb) - Number(b.verb))
      .map((line) => lineElement(line, own.get(line)!, picture, words)),
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

/** Small words, whose height is a whole number of pixels to both sides of their middle. */
const SMALL = new Set(['muted', 'verb'])

/**
 * Words that start at a point, level with it; a canvas node carries one label in one weight. They
 * stand where their strokes fill whole pixels: half a pixel off, all would blur.
 */
const text = (id: string, classes: string, { x, y }: Point, label: string, data: object = {}) =>
  ({
    group: 'nodes',
    classes: `text ${classes}`,
    data: { id, label, ...data },
    position: {
      x: Math.round(x) + 0.5,
      y: SMALL.has(classes) ? Math.round(y) : Math.floor(y) + 0.5,
    },
  }) satisfies ElementDefinition

/** The name of a lane, and beside it in plain type how many it holds and how sure they are. */
function titleElements(
  { key, x, y }: Lane,
  label: string,
  widthOf: (name: string) => number,
): ElementDefinition[] {
  const [name = '', ...rest] = label.split(/ (?=\d)/)
  const place = { x: x + 8, y: y + 16 }
  const beside = { ...place, x: place.x + widthOf(name) + 6 }
  const count = text(`lane-count:${key}`, 'muted', beside, rest.join(' '))
  return [text(`lane-title:${key}`, 'title', place, name), ...(rest.length > 0 ? [count] : [])]
}

function laneElements(
  lane: Lane,
  words: PictureWords,
  titleWidth: (name: string) => number,
): ElementDefinition[] {
  const { key, tone, more } = lane
  // What stands beside a card has neither box nor title, only 还有 n 个.
  const bare = lane.role === 'firms'
  return [
    ...(bare ? [] : [box(`lane:${key}`, 'lane', lane, { tone: tone ?? 'STATED' })]),
    ...(bare ? [] : titleElements(lane, words.laneTitle(lane), titleWidth)),
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
