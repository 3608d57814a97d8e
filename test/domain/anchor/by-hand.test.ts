import { expect, test } from 'vitest'
import { anchorFirms } from '../../../server/domain/anchor/anchor-firms.ts'
import { weightsOf } from '../../../server/domain/anchor/weights.ts'
import { LAMP_CHAIN, lampPiece } from '../../support/lamp-chain.ts'
import { LAMP_RANKING } from '../../support/lamp-ranking.ts'

const firms = anchorFirms(lampPiece(), weightsOf())
const valuesOf = (firm: (typeof firms)[number]) =>
  Object.fromEntries(firm.components.map(({ name, value }) => [name, value]))

test('the companies stand in the order that was worked out by hand, each with its own rank', () => {
  expect(firms.map(({ enterprise, rank, tied }) => [enterprise, rank, tied])).toEqual(
    LAMP_RANKING.map(({ name }, i) => [name, i + 1, false]),
  )
})

test.each(LAMP_RANKING.map((hand, i) => [hand.name, hand, firms[i]!] as const))(
  'each figure of %s is the one worked out by hand',
  (_, hand, firm) => {
    for (const [name, value] of Object.entries(hand.values))
      if (value === null) expect(valuesOf(firm)[name], name).toBeNull()
      else expect(valuesOf(firm)[name], name).toBeCloseTo(value, 11)
    expect(firm.score).toBeCloseTo(hand.score, 11)
    expect(firm.coverage).toBeCloseTo(hand.coverage, 11)
    expect(firm.scoreRange[0]).toBeCloseTo(hand.range[0], 11)
    expect(firm.scoreRange[1]).toBeCloseTo(hand.range[1], 11)
    expect([firm.designation, firm.wording]).toEqual([hand.designation, hand.wording])
  },
)

test('each component tells its figures in words, and rests on the claims that give them', () => {
  const [first] = firms
  const told = Object.fromEntries(first!.components.map((one) => [one.name, one]))
  expect(told['DESIGNATION']!.explanation).toBe('文件原词“龙头企业”:链主、龙头计1。')
  expect(told['GOAL_COVERAGE']!.explanation).toBe(
    '本产业有3个目标(权重合计4,硬性目标加倍),它支撑其中原文直接写明2个(权重3)、推得1个(权重1,折半):3.5÷4=0.875。',
  )
  expect(told['CRITICALITY']!.explanation).toBe(
    '本产业3个目标中,仅由它一家支撑的有1个(权重1,全部4):1÷4=0.25。',
  )
  expect(told['CHAIN_SPAN']!.explanation).toBe(
    '本产业3个细分领域,它覆盖2个(光源、灯罩):2÷3=0.6667。',
  )
  expect(told['LINKAGE']!.explanation).toBe(
    '链内上下游关系中涉及它的产业或产品的有2条,最多者2条:2÷2=1。',
  )
  expect(told['BROKERAGE']!.explanation).toContain('有10个节点')
  expect(told['SCALE']!.explanation).toBe('营业收入80亿元,链上已知最多者100亿元:0.8。')
  expect(told['PROJECTS']!.explanation).toBe('投资项目1个,链上最多者2个:1÷2=0.5。')
  expect(told['DESIGNATION']!.claims.map(({ from, to }) => [from, to])).toEqual([
    ['做强灯具', '甲厂'],
  ])
  expect(told['CHAIN_SPAN']!.claims.map(({ to }) => to)).toEqual(['光源', '灯罩'])
  expect(told['LINKAGE']!.claims.map(({ from, to }) => [from, to])).toEqual([
    ['驱动', '光源'],
    ['灯罩', '玻璃'],
  ])
  expect(told['PROJECTS']!.claims.map(({ to }) => to)).toEqual(['一期'])
})

test('what no source gives is unknown, and says why', () => {
  const third = firms[2]!
  const unknown = third.components.filter(({ value }) => value === null)
  expect(unknown.map(({ explanation }) => explanation)).toEqual([
    '未知:没有来源载明它的营业收入。',
    '未知:其数据没有创新资质一栏。',
  ])
})

test('only the wording of documents is 文件认定, and rests on what they rely on', () => {
  for (const firm of firms)
    for (const { name, basis } of firm.components)
      expect(basis).toBe(name === 'DESIGNATION' ? 'DOCUMENT' : 'SYSTEM')
  const designated = firms.flatMap(({ components }) => components[0]!.claims)
  expect(new Set(designated.map(({ type }) => type))).toEqual(new Set(['RELIES_ON']))
})

test('the order in which claims come makes no difference', () => {
  const turned = { ...LAMP_CHAIN, claims: LAMP_CHAIN.claims.toReversed() }
  expect(anchorFirms(lampPiece(turned), weightsOf()).map(({ score }) => score)).toEqual(
    firms.map(({ score }) => score),
  )
})
