import { expect, test } from 'vitest'
import type { Entity } from '../../server/domain/entity.ts'
import { searchKeys } from '../../server/domain/search-keys.ts'
import { parseSearch } from '../../server/domain/search-query.ts'
import { rankHits } from '../../server/domain/search-rank.ts'
import { goal, thing } from '../support/entities.ts'

const entities: Entity[] = [
  thing('ENTERPRISE', '华天电子集团'),
  thing('ENTERPRISE', '二一三电器'),
  thing('ENTERPRISE', '西电合金公司', { aliases: ['西电合金'] }),
  thing('ENTERPRISE', '天水供电'),
  thing('STRATEGY', '“工业强区”战略'),
  thing('AGENCY', '区工信局'),
  thing('AGENCY', '各工信局', { generic: true }),
  thing('INDUSTRY', '航空材料'),
  goal('电子信息 产业总产值 达到200亿元(2025)', {
    measure: {
      metric: '产业总产值',
      subjectText: '电子信息',
      comparator: 'EQ',
      value: 200,
      valueMax: null,
      unit: '亿元',
      canonicalValue: 2e10,
      canonicalUnit: '元',
    },
  }),
]

const found = (text: string) =>
  rankHits(
    parseSearch(text),
    entities.map((entity) => ({ entity, ...searchKeys(entity.name, entity.aliases) })),
  ).map((hit) => hit.entity.name)

test.each([
  ['ht', '华天电子集团'],
  ['huatian', '华天电子集团'],
  ['华天', '华天电子集团'],
  ['213', '二一三电器'],
  ['二一三', '二一三电器'],
  ['西电合金', '西电合金公司'],
  ['工业强区', '“工业强区”战略'],
  ['gongxinju', '区工信局'],
  ['企业:天', '天水供电'],
  ['企业：天', '天水供电'],
  ['电子 集团', '华天电子集团'],
  ['200亿元', '电子信息 产业总产值 达到200亿元(2025)'],
  ['产值>100亿', '电子信息 产业总产值 达到200亿元(2025)'],
])('%s finds first %s', (text, name) => {
  expect(found(text)[0]).toBe(name)
})

test('a kind prefix keeps other kinds out, and a blank means and', () => {
  for (const kind of ['企业', 'firm', 'company', 'enterprise'])
    expect(found(`${kind}:天`), kind).toEqual(['天水供电', '华天电子集团'])
  expect(found('电子 公司')).toEqual([])
})

test('pinyin is found at the start of a syllable only', () => {
  expect(found('ian')).toEqual([])
  expect(found('tian')).toContain('华天电子集团')
})

test('a unit with a name comes before one that is nobody in particular', () => {
  expect(found('工信局')).toEqual(['区工信局', '各工信局'])
})

test('what a text names comes before what only a table knows, however short', () => {
  const row = { kind: 'row', dataset: 'listed', file: 'firms.csv', row: 2 }
  const firms = [thing('ENTERPRISE', '华泰', { row }), thing('ENTERPRISE', '华天电子集团')]
  const ranked = (text: string) =>
    rankHits(
      parseSearch(text),
      firms.map((entity) => ({ entity, ...searchKeys(entity.name, entity.aliases) })),
    ).map(({ entity }) => entity.name)
  expect(ranked('ht')).toEqual(['华天电子集团', '华泰'])
  expect(ranked('华')).toEqual(['华天电子集团', '华泰'])
  expect(ranked('华泰')).toEqual(['华泰'])
})

test('a figure that is out of reach finds nothing, an empty query neither', () => {
  expect(found('产值>300亿')).toEqual([])
  expect(found('200万亩')).toEqual([])
  expect(found('  ')).toEqual([])
})
