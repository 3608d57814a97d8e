import type { ElementDefinition } from 'cytoscape'
import { forks } from './forks.ts'
import type { Blank, Box, Card, Lane, Line, Picture, Point } from './picture.ts'
import type { PictureWords } from './picture-words.ts'
import { tagWidth } from './card-text.ts'

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

function laneElements(lane: Lane, words: PictureWords): ElementDefinition[] {
  const { key, x, y, tone, more } = lane
  const title = { x: x + 8, y: y + 18 }
  return [
    box(`lane:${key}`, 'lane', lane, { tone: tone ?? 'STATED' }),
    text(`lane-title:${key}`, 'title', title, words.laneTitle(lane)),
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

function cardElements(card: Card, words: PictureWords): ElementDefinition[] {
  const { key, entity, kind, x, y, w, h, tone, start, strong } = card
  const lines = card.text.length
  const level = (nth: number) => y + h / 2 + (nth - (lines - 1) / 2) * LINE_HEIGHT
  const labels = card.text.map((label, nth) =>
    text(
      `text:${key}:${nth}`,
      strong !== null && nth >= strong ? 'strong' : 'plain',
      { x: x + STRIP + 9, y: level(nth) },
      label,
    ),
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
  const offset = (point: Point, cardKey: string) => {
    const card = cards.find((one) => one.key === cardKey)!
    return `${point.x - card.x - card.w / 2}px ${point.y - card.y - card.h / 2}px`
  }
  return {
    group: 'edges',
    classes: corners.length > 0 ? 'line bent' : 'line',
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
