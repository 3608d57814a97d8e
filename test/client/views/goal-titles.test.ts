import { describe, expect, it } from 'vitest'
import { goalParts } from '../../../client/graph/card-text.ts'
import { keptWords } from '../../../client/graph/kept-words.ts'
import { goalTitle, goalTitleInEnglish } from '../../../client/views/parts/figures.ts'

describe('the title of a goal', () => {
  it('writes value and year behind what is measured', () => {
    expect(goalTitle('电子信息 产业总产值 达到200亿元(2025)')).toBe(
      '电子信息 产业总产值达到200亿元（2025）',
    )
    expect(goalTitleInEnglish('龙头企业 每年新增数量 10家以上')).toBe(
      '龙头企业 每年新增数量10家以上',
    )
  })

  it('leaves out 数量, which no text says, where what is counted stands before it', () => {
    const name = '国家级现代农业园区 数量 争创1个(2025)'
    expect(goalTitle(name)).toBe('国家级现代农业园区 争创1个（2025）')
    const measure = { subjectText: '国家级现代农业园区', metric: '数量' }
    expect(goalParts(name, measure)).toEqual({ head: '国家级现代农业园区', value: '争创1个(2025)' })
    expect(goalTitle('数量 达到20个')).toBe('数量达到20个')
  })

  it('keeps the words whole that it ends in after 的', () => {
    expect(keptWords('食品医药等为主导的现代产业体系')).toContain('现代产业体系')
  })
})
