import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalMeasure } from '../../server/domain/canonical-measure.ts'
import { goalName } from '../../server/domain/goal-name.ts'

const facts = {
  subjectText: '电子信息',
  metric: '产业总产值',
  comparator: 'EQ',
  value: 200,
  valueMax: null,
  unit: '亿元',
  targetYear: 2025,
  modality: '力争',
  raw: '到2025年,力争产业总产值达到200亿元',
} as const

test('a measured goal is named by subject, metric, figure as written and year', () => {
  expect(goalName(facts)).toBe('电子信息 产业总产值 达到200亿元(2025)')
})

test.each([
  [
    { comparator: 'GTE', value: 300, modality: '达到', raw: '经济总量达到300亿元以上' },
    '达到300亿元以上',
  ],
  [
    {
      comparator: 'GTE',
      value: 73,
      unit: '万亩',
      modality: '确保',
      raw: '粮食播种面积稳定在73万亩以上',
    },
    '稳定在73万亩以上',
  ],
  [{ value: 50, unit: '个', modality: '建成', raw: '生态循环养殖基地50个' }, '建成50个'],
  [{ value: 10, unit: '家', modality: '力争', raw: '力争每年新增龙头企业10家' }, '10家'],
  [{ value: 10, unit: '家', modality: '力争', raw: '力争新增发展前景好的龙头企业10家' }, '10家'],
  [
    { value: 2, unit: '个', modality: '争创', raw: '争创1个国家级、2个省级现代农业园区' },
    '争创2个',
  ],
  [{ comparator: 'GTE', value: 70, unit: '%', raw: '占比不低于70%' }, '不低于70%'],
  [{ comparator: 'APPROX', value: 5, unit: '%', raw: '年均增长5%左右' }, '5%左右'],
  [{ comparator: 'RANGE', value: 5, valueMax: 6, unit: '家', raw: '培育5—6家' }, '培育5—6家'],
] as const)('%o reads %s', (more, phrase) => {
  expect(goalName({ ...facts, subjectText: null, metric: '', targetYear: null, ...more })).toBe(
    phrase,
  )
})

test.each([
  [200, '亿元', 20_000_000_000, '元'],
  [17.5, '万亩', 175_000, '亩'],
  [70, '%', 0.7, '1'],
  [7, '％', 0.07, '1'],
  [45, '万吨', 450_000, '吨'],
  [2, '千亿元', 2e11, '元'],
  [3, '公顷', 45, '亩'],
])('%d %s is %d %s', (value, unit, canonicalValue, canonicalUnit) => {
  expect(canonicalMeasure(value, unit)).toEqual({ canonicalValue, canonicalUnit })
})

test('a unit that is none of ours gives no canonical figure', () => {
  for (const unit of ['个百分点', '千瓦', '人次', null])
    expect(canonicalMeasure(1, unit)).toEqual({ canonicalValue: null, canonicalUnit: null })
})

test('moving the decimal point loses no digit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.integer({ min: 0, max: 4 }),
      (n, places) => {
        const value = Number(`${n}e-${places}`)
        expect(canonicalMeasure(value, '万元').canonicalValue).toBe(Number(`${n}e${4 - places}`))
      },
    ),
  )
})
