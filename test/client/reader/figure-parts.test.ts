import { describe, expect, it } from 'vitest'
import { figureParts } from '../../../client/views/reader/figure-parts.ts'

const figures = (text: string) => figureParts(text).filter((_, nth) => nth % 2 === 1)

describe('a figure of the text', () => {
  it('stays on one line with its verb, its unit and with 以上', () => {
    expect(figures('经济总量达到300亿元以上,支出达到70%以上')).toEqual([
      '达到300亿元以上',
      '达到70%以上',
    ])
    expect(figures('到2025年,农场20家左右')).toEqual(['到2025年', '20家左右'])
  })

  it('is cut out of its text without a sign being lost', () => {
    const text = '播种面积稳定在73万亩以上,建成养殖场100个'
    expect(figureParts(text).join('')).toBe(text)
  })
})
