import { describe, expect, it } from 'vitest'
import { cardText } from '../../../client/graph/card-text.ts'
import { elided } from '../../../client/graph/elided.ts'

const SYSTEM = '全力构建电子信息、电工电器、装备制造、新型建材、食品医药等为主导的现代产业体系'

describe('a name too long for its place', () => {
  it('keeps how it begins and what it ends in', () => {
    expect(elided(SYSTEM)).toBe('全力构建…现代产业体系')
  })

  it('keeps its figure and year', () => {
    const long = `${'秦州区民生领域投入'.repeat(3)} 达到300亿元以上（2025）`
    expect(elided(long)).toMatch(/^秦州区.*…达到300亿元以上（2025）$/)
  })

  it('is left as it is where it is short enough', () => {
    for (const name of ['区工信局', '电子信息 产业总产值达到200亿元（2025）'])
      expect(elided(name)).toBe(name)
  })

  it('on a card of a picture ends in what it names, not in its middle', () => {
    const { text } = cardText({ id: 'g', kind: 'GOAL', name: SYSTEM, measure: null }, 156, [])
    expect(text.join('')).toBe('全力构建…现代产业体系')
  })
})
