import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chainsBehind } from '../../../server/domain/chain/chains-behind.ts'
import { DEFAULT_CHAIN_OPTIONS, industryChain } from '../../../server/domain/chain/chain.ts'
import { supplyGaps } from '../../../server/domain/chain/supply.ts'
import type { EntityId } from '../../../server/domain/entity.ts'
import { UntraceableError } from '../../../server/domain/trace/trace.ts'
import { expectSupply, wholePiece } from '../../support/chain-comparison.ts'
import { LAMP_SUPPLY } from '../../support/lamp-supply.ts'
import { supplyWorld } from '../../support/supply-arbitrary.ts'

test('the gaps of several chains are those that each chain shows by itself', () => {
  let found = 0
  fc.assert(
    fc.property(supplyWorld, fc.constantFrom(1, 2, 3), (graph, minWeight) => {
      const options = { ...DEFAULT_CHAIN_OPTIONS, minWeight }
      const industries = [...graph.entities.values()]
        .filter(({ kind }) => kind === 'INDUSTRY')
        .map(({ id }) => id)
      const whole = wholePiece(industries[0]!, graph, options)
      found += expectSupply({ ...whole, industries }, graph, options)
    }),
    { numRuns: 300 },
  )

  expect(found).toBeGreaterThan(0)
})

test('lamps lack who makes 电源 for 建筑, and 铝材 for 铝壳', () => {
  const whole = wholePiece('灯具' as EntityId, LAMP_SUPPLY, DEFAULT_CHAIN_OPTIONS)
  const { gaps, relationCount } = supplyGaps({ ...whole, industries: ['灯具' as EntityId] })
  expect(
    gaps.map(({ segment, downstream, enterprises }) => [segment, downstream, ...enterprises]),
  ).toEqual([
    ['电源', '建筑', '丙厂'],
    ['铝材', '铝壳', '甲厂'],
  ])
  // 光源 stands upstream of 建筑 too; 电源 of 灯具 by a weight that is too small.
  expect(relationCount).toBe(3)
  expect(industryChain(whole).supplyGaps).toEqual(gaps)
})

const behind = (id: string) => chainsBehind(id as EntityId, LAMP_SUPPLY)

test.each([
  ['灯具', ['灯具']],
  ['电源', ['电源']],
  ['甲厂', ['灯具']],
  ['丙厂', []],
  ['建设局', ['建筑']],
  ['气象局', []],
  ['灯具产值', ['灯具']],
  ['做强灯具', ['灯具']],
])('the chains of %s are those that headings of its tasks develop', (id, chains) => {
  expect(behind(id)).toEqual(chains)
})

test('what no trace starts at has no chains', () => {
  expect(() => behind('灯罩')).toThrow(UntraceableError)
})
