import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cjkWords, emWidth, wrapCjk } from '../../../client/graph/wrap-cjk.ts'

const dictionary = ['电子信息']

describe('lines of a card', () => {
  it.each([
    ['打造新型建材产业集群', ['打造新型', '建材产业集群']],
    ['打造电子信息产业集群', ['打造电子信息', '产业集群']],
    ['着力促进工业集聚发展', ['着力促进', '工业集聚发展']],
    ['软件和信息技术服务业', ['软件和信息', '技术服务业']],
    ['现代农业园区“123”工程', ['现代农业园区', '“123”工程']],
    ['电子信息 产业总产值 达到200亿元(2025)', ['电子信息 产业总产值', '达到200亿元(2025)']],
  ])('%s breaks by meaning', (text, lines) => {
    expect(wrapCjk(text, { maxEm: 9.6, maxLines: 2, dictionary }).join('')).toBe(lines.join(''))
    expect(
      wrapCjk(text, { maxEm: text.includes('(') ? 9.6 : 7.6, maxLines: 2, dictionary }),
    ).toEqual(lines)
  })

  it('keep a figure with its unit, and closing marks off the beginning of a line', () => {
    for (const maxEm of [6, 7, 8, 9, 10])
      for (const text of [
        '到2025年,力争产业总产值达到200亿元以上。',
        '“工业强区”战略，“六大战略”',
      ]) {
        const lines = wrapCjk(text, { maxEm, maxLines: 6 })
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。”、,元亿年]/)
        for (const line of lines) expect(line).not.toMatch(/[“（(]$/)
      }
  })
})

it('a row of closing marks does not hang over the edge as a whole', () => {
  for (const line of wrapCjk('着着，。。着', { maxEm: 3, maxLines: 3 }))
    expect(emWidth(line)).toBeLessThanOrEqual(4)
})

const chinese = fc
  .array(fc.constantFrom(...'着力促进工业集聚发展，。“”（）200亿元2025年 ABc电子信息产'), {
    maxLength: 40,
  })
  .map((signs) => signs.join(''))

describe('any text', () => {
  it('loses no sign where it fits, and never gets wider or longer than allowed', () => {
    fc.assert(
      fc.property(
        chinese,
        fc.integer({ min: 3, max: 12 }),
        fc.integer({ min: 1, max: 4 }),
        (text, maxEm, maxLines) => {
          const lines = wrapCjk(text, { maxEm, maxLines, dictionary })
          expect(lines.length).toBeLessThanOrEqual(maxLines)
          for (const line of lines) expect(emWidth(line)).toBeLessThanOrEqual(maxEm + 1)
          const kept = lines.join('').replace(/\s/g, '')
          const whole = text.replace(/\s/g, '')
          if (!lines.at(-1)!.endsWith('…')) expect(kept).toBe(whole)
          else expect(whole.startsWith(kept.slice(0, -1))).toBe(true)
        },
      ),
    )
  })

  it('is its words joined', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(cjkWords(text, dictionary).join('')).toBe(text)
      }),
    )
    fc.assert(
      fc.property(chinese, (text) => {
        expect(cjkWords(text, dictionary).join('')).toBe(text)
      }),
    )
  })
})
