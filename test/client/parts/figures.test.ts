import { describe, expect, it } from 'vitest'
import { englishTarget } from '../../../client/views/parts/figures.ts'

describe('the figure of a goal in English', () => {
  const billions = (comparator: Parameters<typeof englishTarget>[0]['comparator']) =>
    englishTarget({
      comparator,
      value: 300,
      valueMax: comparator === 'RANGE' ? 500 : null,
      canonicalValue: 3e10,
      canonicalUnit: '元',
    })

  it('keeps what the words around the number say: 以上, 以内, 超过, 低于, 左右', () => {
    expect(billions('EQ')).toBe('CNY 30 billion')
    expect(billions('GTE')).toBe('CNY 30 billion or more')
    expect(billions('LTE')).toBe('CNY 30 billion or less')
    expect(billions('GT')).toBe('more than CNY 30 billion')
    expect(billions('LT')).toBe('less than CNY 30 billion')
    expect(billions('APPROX')).toBe('about CNY 30 billion')
    expect(billions('RANGE')).toBe('CNY 30 billion to CNY 50 billion')
  })

  it('has a number without a unit of its own stand beside 以上 as well', () => {
    const firms = { comparator: 'GTE', value: 10, canonicalValue: 10, canonicalUnit: '家' } as const
    expect(englishTarget(firms)).toBe('10 or more')
  })

  it('says nothing where the unit cannot be converted', () => {
    const odd = { comparator: 'GTE', value: 10, canonicalValue: null, canonicalUnit: null } as const
    expect(englishTarget(odd)).toBeNull()
  })
})
