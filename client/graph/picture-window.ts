import type { Box, Card, Line, Picture } from './picture.ts'

/** Up to this height a picture is drawn as a whole; Cytoscape needs time for each thing it holds. */
export const DRAWN_WHOLE = 4_000

export interface Band {
  readonly top: number
  readonly bottom: number
}

export const EVERYTHING: Band = { top: -Infinity, bottom: Infinity }

/** Whether all that stands between two heights lies within a band. */
export const covers = (band: Band | null, { top, bottom }: Band): boolean =>
  band !== null && band.top <= top && bottom <= band.bottom

/**
 * The part of a picture in a band of heights, with the lines that pass it; cards outside that such
 * a line ties come without their words.
 */
export function partOf(picture: Picture, band: Band): Picture {
  if (picture.height <= DRAWN_WHOLE) return picture
  const inside = ({ y, h }: Box) => y < band.bottom && y + h > band.top
  const lines = picture.lines.filter((line) => passes(line, band))
  const blanks = picture.blanks.filter(inside)
  const tied = new Set([
    ...lines.flatMap(({ from, to }) => [from, to]),
    ...blanks.flatMap(({ leader }) => (leader ? [leader.from] : [])),
  ])
  return {
    ...picture,
    cards: picture.cards.flatMap((card) =>
      inside(card) ? [card] : tied.has(card.key) ? [bare(card)] : [],
    ),
    lanes: picture.lanes.filter(inside),
    blanks,
    lines,
    notes: (picture.notes ?? []).filter(inside),
    verbs: (picture.verbs ?? []).filter(({ y }) => y > band.top && y < band.bottom),
  }
}

const bare = (card: Card): Card => ({ ...card, text: [], principal: false, repeated: false })

function passes({ points }: Line, { top, bottom }: Band): boolean {
  const heights = points.map(({ y }) => y)
  return Math.min(...heights) < bottom && Math.max(...heights) > top
}
