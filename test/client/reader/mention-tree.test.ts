import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mentionTree } from '../../../client/views/reader/mention-tree.ts'
import type { Piece } from '../../../client/views/reader/mention-tree.ts'

interface Mention {
  readonly id: number
  readonly start: number
  readonly end: number
}

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }))
const mentions = fc
  .array(span, { maxLength: 12 })
  .map((spans) => spans.map((one, id): Mention => ({ ...one, id })))

/** The leaves of a tree, each with the mentions that it lies in, outermost first. */
function leaves(pieces: readonly Piece<Mention>[], above: readonly number[] = []) {
  const found: { start: number; end: number; within: readonly number[] }[] = []
  for (const piece of pieces) {
    if (piece.mention === null) found.push({ start: piece.start, end: piece.end, within: above })
    else found.push(...leaves(piece.pieces, [...above, piece.mention.id]))
  }
  return found
}

it('keeps every sign of the span once and in order', () => {
  fc.assert(
    fc.property(span, mentions, (of, all) => {
      let at = of.start
      for (const leaf of leaves(mentionTree(of, all))) {
        expect(leaf.start).toBe(at)
        expect(leaf.end).toBeGreaterThan(leaf.start)
        at = leaf.end
      }
      expect(at).toBe(of.end)
    }),
  )
})

it('underlines exactly the words of each mention, however they overlap', () => {
  fc.assert(
    fc.property(span, mentions, (of, all) => {
      for (const leaf of leaves(mentionTree(of, all)))
        for (let at = leaf.start; at < leaf.end; at += 1)
          expect([...leaf.within].sort((a, b) => a - b)).toEqual(
            all.filter(({ start, end }) => start <= at && at < end).map(({ id }) => id),
          )
    }),
  )
})

it('nests what is named inside of a longer name', () => {
  const task = { id: 1, start: 2, end: 12 }
  const industry = { id: 2, start: 4, end: 8 }
  expect(mentionTree({ start: 0, end: 14 }, [industry, task])).toEqual([
    { start: 0, end: 2, mention: null },
    {
      start: 2,
      end: 12,
      mention: task,
      pieces: [
        { start: 2, end: 4, mention: null },
        { start: 4, end: 8, mention: industry, pieces: [{ start: 4, end: 8, mention: null }] },
        { start: 8, end: 12, mention: null },
      ],
    },
    { start: 12, end: 14, mention: null },
  ])
})
