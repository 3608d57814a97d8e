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

  it('begin, of a goal, where its sentence says how firm it is', () => {
    const of = (text: string, words: string) => {
      const start = text.indexOf(words)
      return excerpt(text, [[start, start + words.length]], true)
        .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
        .join('')
    }
    const aims =
      '竞争力明显增强,确保“两个高于”,达到“两个翻番”,经济总量达到300亿元以上。水平提高,收入增长。'
    expect(of(aims, '经济总量达到300亿元以上')).toBe(
      '确保“两个高于”,达到“两个翻番”,[经济总量达到300亿元以上]。',
    )
    expect(of(aims, '收入增长')).toBe('[收入增长]。')
    const grain = '确保粮食稳定在73万亩以上;果园达到10万亩;到2025年,力争总产值达到200亿元。'
    expect(of(grain, '果园达到10万亩')).toBe('确保粮食稳定在73万亩以上;[果园达到10万亩];')
    expect(of(grain, '到2025年,力争总产值达到200亿元')).toBe('[到2025年,力争总产值达到200亿元]。')
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
