import { describe, expect, it } from 'vitest'
import { textPlaces } from '../../../client/api/text-places.ts'
import { cjkWords } from '../../../client/graph/wrap-cjk.ts'

const TEXTS = [
  { id: 'notice', start: 0, text: '关于印发方案的通知\n请认真抓好落实。' },
  {
    id: 'plan',
    start: 20,
    text: '县域经济是国民经济的基本单元,也是Y园区的主要抓手。\n主要抓手\n以y园区为依托,抓好龙头企业的培育、引进和壮大以及产业链的延伸。',
  },
]

describe('places of a text that hold what was searched for', () => {
  it('are given in the order of the texts, where they stand in the source, amid their line', () => {
    const [first, second] = textPlaces(TEXTS, '主要抓手')
    expect(first).toMatchObject({
      document: 'plan',
      before: '…元,也是Y园区的',
      words: '主要抓手',
      after: '。',
    })
    expect(second).toMatchObject({ before: '', after: '' })
    const { text, start } = TEXTS[1]!
    const [from, to] = second!.range
    expect(text.slice(from - start, to - start)).toBe('主要抓手')
  })

  it('are found whichever case is typed, and a long line is cut with a sign for it', () => {
    const places = textPlaces(TEXTS, 'Y园区')
    expect(places.map(({ words }) => words)).toEqual(['Y园区', 'y园区'])
    expect(places[1]!.after).toBe('为依托,抓好龙头企业的培育、引进和壮大以及产业链…')
  })

  it('keep the sign that they are cut on the line of their last word', () => {
    const [, place] = textPlaces(TEXTS, 'Y园区')
    expect(cjkWords(place!.after).at(-1)).toMatch(/^\p{Script=Han}+…$/u)
  })

  it('stand at their own signs, also after one that is longer without its capital', () => {
    const [place] = textPlaces([{ id: 'notice', start: 5, text: 'İzmir与天水' }], '天水')
    expect([place!.range, place!.before]).toEqual([[11, 13], 'İzmir与'])
  })

  it('are none for no words, and for words that no text holds', () => {
    expect(textPlaces(TEXTS, '')).toEqual([])
    expect(textPlaces(TEXTS, '没有这样的词')).toEqual([])
  })
})
