import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedRange } from '../../../client/views/reader/asked-range.ts'
import { headingEnd, slicesOf } from '../../../client/views/reader/slices.ts'

const document = { start: 334, end: 3134 }

describe('a link to a range', () => {
  it('is taken as it is where the document holds it', () => {
    expect(askedRange([2455, 2472], '#s=2455-2472', document)).toEqual({
      range: { start: 2455, end: 2472 },
      fault: null,
    })
  })

  it('is cut to the document, and says so', () => {
    expect(askedRange([10, 400], '#s=10-400', document)).toEqual({
      range: { start: 334, end: 400 },
      fault: 'clamped',
    })
  })

  it('marks nothing where it lies outside or cannot be read, and says which', () => {
    expect(askedRange([0, 334], '#s=0-334', document)).toEqual({ range: null, fault: 'outside' })
    expect(askedRange(null, '#s=9-3', document)).toEqual({ range: null, fault: 'unreadable' })
    expect(askedRange(null, '#s=abc', document)).toEqual({ range: null, fault: 'unreadable' })
  })

  it('is no fault where there is none', () => {
    expect(askedRange(null, '', document)).toEqual({ range: null, fault: null })
    expect(askedRange(null, '#main', document)).toEqual({ range: null, fault: null })
  })

  it('never leaves the document, whatever is asked', () => {
    const range = fc.tuple(fc.nat(9_999_999), fc.integer({ min: 1, max: 9_999_999 }))
    fc.assert(
      fc.property(range, ([start, length]) => {
        const { range, fault } = askedRange([start, start + length], '#s=', document)
        expect(range === null).toBe(fault === 'outside')
        if (range === null) return
        expect(range.start).toBeGreaterThanOrEqual(document.start)
        expect(range.end).toBeLessThanOrEqual(document.end)
        expect(range.start).toBeLessThan(range.end)
      }),
    )
  })
})

describe('a block cut into slices', () => {
  const span = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 60 }))
    .map(([start, length]) => ({ start, end: start + length }))

  it('keeps every sign, and marks exactly what is quoted', () => {
    fc.assert(
      fc.property(span, fc.nat(60), fc.option(span), (block, heading, quoted) => {
        const end = Math.min(block.end, block.start + heading)
        let at = block.start
        for (const slice of slicesOf(block, end, quoted)) {
          expect(slice.start).toBe(at)
          for (at = slice.start; at < slice.end; at += 1) {
            expect(slice.quoted).toBe(quoted !== null && quoted.start <= at && at < quoted.end)
            expect(slice.heading).toBe(at < end)
          }
        }
        expect(at).toBe(block.end)
      }),
    )
  })

  it('ends the heading after its words, its number before them', () => {
    const block = { start: 100, end: 130 }
    const words = '2.着力促进工业集聚发展。坚定不移实施'
    expect(headingEnd(block, words, '着力促进工业集聚发展')).toBe(112)
    expect(headingEnd(block, words, null)).toBe(100)
    expect(headingEnd(block, words, '另一个标题')).toBe(100)
  })
})
