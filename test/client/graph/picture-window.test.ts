import { describe, expect, it } from 'vitest'
import { DRAWN_WHOLE, partOf } from '../../../client/graph/picture-window.ts'
import type { Card, Line, Picture } from '../../../client/graph/picture.ts'

const CARD = 50

const cardAt = (nth: number): Card => ({
  ...{ key: `card ${nth}`, entity: `entity ${nth}`, kind: 'TASK', text: ['打造产业集群'] },
  ...{ x: 0, y: nth * CARD, w: 138, h: 32, tone: 'STATED' },
  ...{ strong: null, start: nth === 0, principal: false, repeated: false },
})

const lineFromStart = (nth: number): Line => ({
  ...{ key: `line ${nth}`, relation: `relation ${nth}`, type: 'SUBTASK_OF', tone: 'STATED' },
  ...{ from: 'card 0', to: `card ${nth}`, verb: false },
  points: [
    { x: 0, y: 32 },
    { x: 0, y: nth * CARD },
  ],
})

/** A column of cards, each tied to the first one. */
function column(length: number): Picture {
  const nths = Array.from({ length }, (_, nth) => nth)
  const [width, height] = [138, length * CARD]
  const lines = nths.slice(1).map(lineFromStart)
  return { width, height, cards: nths.map(cardAt), lanes: [], blanks: [], lines }
}

describe('a picture too high to be held as a whole', () => {
  const high = column(200)
  const bands = Array.from({ length: 10 }, (_, nth) => ({
    top: nth * 1000,
    bottom: nth * 1000 + 1000,
  }))

  it('loses nothing to one who scrolls through it', () => {
    const parts = bands.map((band) => partOf(high, band))
    const keys = (list: 'cards' | 'lines') =>
      new Set(parts.flatMap((part) => part[list].map(({ key }) => key)))
    expect(keys('cards')).toEqual(new Set(high.cards.map(({ key }) => key)))
    expect(keys('lines')).toEqual(new Set(high.lines.map(({ key }) => key)))
  })

  it('has no line without the cards that it ties, however far off they stand', () => {
    for (const band of bands) {
      const { cards, lines } = partOf(high, band)
      const drawn = new Set(cards.map(({ key }) => key))
      expect(lines.filter(({ from, to }) => !drawn.has(from) || !drawn.has(to))).toEqual([])
    }
  })

  it('holds of cards without lines only those in sight', () => {
    const { cards } = partOf({ ...high, lines: [] }, { top: 0, bottom: 100 })
    expect(cards.map(({ key }) => key)).toEqual(['card 0', 'card 1'])
  })
})

it('a picture of the usual height is held as a whole', () => {
  const usual = column(DRAWN_WHOLE / CARD)
  expect(partOf(usual, { top: 0, bottom: 100 })).toBe(usual)
})
