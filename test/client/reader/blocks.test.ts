import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blocksOf } from '../../../client/views/reader/blocks.ts'
import { trimmed } from '../../../client/views/reader/spans.ts'

interface Made {
  readonly document: { readonly start: number; readonly end: number; readonly text: string }
  readonly passages: readonly { readonly start: number; readonly end: number }[]
}

/** A document somewhere in a source, with passages that don't overlap and may reach out of it. */
const made: fc.Arbitrary<Made> = fc
  .record({
    text: fc.string({
      unit: fc.constantFrom('县', '域', '。', ' ', '\n', '2', '𠀀'),
      maxLength: 60,
    }),
    start: fc.nat(200),
    cuts: fc.array(fc.integer({ min: -10, max: 80 }), { maxLength: 12 }),
    kept: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  })
  .map(({ text, start, cuts, kept }) => {
    const ends = [...new Set(cuts)].sort((a, b) => a - b).map((cut) => Math.max(0, cut + start))
    return {
      document: { start, end: start + text.length, text },
      passages: ends
        .slice(1)
        .map((end, nth) => ({ start: ends[nth]!, end }))
        .filter(({ start, end }, nth) => kept[nth] && start < end),
    }
  })

const wordsOf = ({ document }: Made, span: { start: number; end: number }) =>
  document.text.slice(span.start - document.start, span.end - document.start)

it('shows every sign of a document once, in order; only white space between blocks is left out', () => {
  fc.assert(
    fc.property(made, (one) => {
      const blocks = blocksOf(one.document, one.passages)
      let at = one.document.start
      for (const block of blocks) {
        expect(wordsOf(one, { start: at, end: block.start }).trim()).toBe('')
        expect(block.start).toBeLessThan(block.end)
        at = block.end
      }
      expect(wordsOf(one, { start: at, end: one.document.end }).trim()).toBe('')
    }),
  )
})

it('gives every passage its block, with the words of the passage', () => {
  fc.assert(
    fc.property(made, (one) => {
      const { document, passages } = one
      const blocks = blocksOf(document, passages)
      for (const passage of passages) {
        const inside = {
          start: Math.max(passage.start, document.start),
          end: Math.min(passage.end, document.end),
        }
        const words = inside.start < inside.end ? wordsOf(one, inside).trim() : ''
        const own = blocks.filter((block) => block.passage === passage)
        expect(own.map((block) => wordsOf(one, block))).toEqual(words === '' ? [] : [words])
      }
    }),
  )
})

it('has no block of white space alone', () => {
  expect(trimmed({ start: 10, end: 14 }, ' \n\t ', 10)).toBeNull()
  expect(trimmed({ start: 10, end: 16 }, ' \n县域\n ', 10)).toEqual({ start: 12, end: 14 })
})
