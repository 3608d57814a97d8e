import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../client/views/trace/excerpt.ts'

const TEXT =
  '一是打造电子信息产业集群。紧盯国内外先进技术前沿。以华天电子集团和天光半导体公司为主,加强关键核心技术攻关,引进培育集成电路设计和芯片制造产业。'
const at = (words: string) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length] as const
const shown = (ranges: (readonly [number, number])[]) =>
  excerpt(TEXT, ranges)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('')

describe('the words around a quotation', () => {
  it('are its own clause, with what is quoted marked', () => {
    expect(shown([at('以华天电子集团和天光半导体公司为主')])).toBe(
      '[以华天电子集团和天光半导体公司为主],加强关键核心技术攻关',
    )
  })

  it('tell by …… that something lies between two of them', () => {
    expect(shown([at('打造电子信息产业集群'), at('集成电路设计和芯片制造产业')])).toBe(
      '一是[打造电子信息产业集群]。……引进培育[集成电路设计和芯片制造产业]。',
    )
  })

  it('are words of the text, in its order, and all that is quoted is marked', () => {
    const range = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const)
    fc.assert(
      fc.property(fc.array(range, { maxLength: 4 }), (ranges) => {
        const pieces = excerpt(TEXT, ranges)
        let from = 0
        for (const { text } of pieces.filter((piece) => piece.text !== '……')) {
          const found = TEXT.indexOf(text, from)
          expect(found).toBeGreaterThanOrEqual(0)
          from = found + text.length
        }
        const marked = pieces.filter((piece) => piece.marked).map(({ text }) => text)
        for (const [start, end] of ranges)
          if (end <= TEXT.length)
            expect(marked.some((text) => text.includes(TEXT.slice(start, end)))).toBe(true)
      }),
    )
  })
})
