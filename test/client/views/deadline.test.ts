import { describe, expect, it } from 'vitest'
import { yearWords } from '../../../client/views/trace/deadline.ts'

describe('the words that give a year', () => {
  const text = '到“十四五”末,全面提升。到2023年,先行;到2025年底,产值达到200亿元'

  it('are the last that give the very year, in figures or by the plan', () => {
    expect(yearWords(text, 2025)).toEqual({ words: '到2025年底', at: text.indexOf('到2025') })
    expect(yearWords(text.slice(0, 20), 2025)).toEqual({ words: '到“十四五”末', at: 0 })
    expect(yearWords('力争“十四五”期间', 2025)!.words).toBe('“十四五”期间')
    expect(yearWords('到“十五五”末', 2030)!.words).toBe('到“十五五”末')
  })

  it('are none where the text gives another year', () => {
    expect(yearWords(text, 2024)).toBeNull()
    expect(yearWords('完善“十四五”规划', 2030)).toBeNull()
  })
})
