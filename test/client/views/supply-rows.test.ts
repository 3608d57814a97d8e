import { expect, test } from 'vitest'
import type { SupplyGap } from '../../../client/api/supply-queries.ts'
import { supplyRows } from '../../../client/views/trace/standing/supply-rows.ts'

const named = (name: string) => ({ id: name, kind: 'INDUSTRY' as const, name })

const gap = (segment: string, ...firms: string[]): SupplyGap => ({
  industry: named('灯具'),
  segment: named(segment),
  downstream: named('建筑'),
  enterprises: firms.map(named),
  relation: {
    ...{ id: `${segment}~UPSTREAM_OF~建筑`, type: 'UPSTREAM_OF', weight: 3, evidence: [] },
    ...{ from: named(segment), to: named('建筑') },
  },
})

const GAPS = [gap('电源', '甲厂'), gap('光源', '乙厂', '丙厂'), gap('玻璃', '甲厂', '丙厂')]
const told = (firm: string | null) =>
  supplyRows(GAPS, firm).map((row) => [row.gap.segment.name, row.own])

test('gaps that a company has itself come first, all else in the order of the answer', () => {
  expect(told('丙厂')).toEqual([
    ['光源', true],
    ['玻璃', true],
    ['电源', false],
  ])
})

test('on the page of a unit or industry no gap is its own', () => {
  expect(told(null)).toEqual([
    ['电源', false],
    ['光源', false],
    ['玻璃', false],
  ])
})

test('a segment of two chains has a row to each', () => {
  const other = { ...GAPS[0]!, industry: named('建材') }
  const keys = supplyRows([...GAPS, other], null).map(({ key }) => key)
  expect(new Set(keys).size).toBe(4)
})
