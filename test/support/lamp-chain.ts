import type { Claim } from '../../server/domain/claim.ts'
import type { AnchorPiece, FirmFacts } from '../../server/domain/anchor/piece.ts'
import type { EntityId } from '../../server/domain/entity.ts'
import type { ClaimGraph } from '../../server/domain/graph.ts'
import type { RelationType } from '../../server/domain/relation.ts'
import { claim, claimGraph } from './claims.ts'
import { goal, task, thing } from './entities.ts'

/**
 * A made-up chain of lamps, small enough to be ranked by hand: the figures stand in
 * test/domain/anchor/by-hand.test.ts. Names serve as ids.
 */

const HEADING = { source: 's', start: 0, end: 10 }

const said = (start: number, quote: string): Claim['place'] => ({
  kind: 'quotation',
  source: 's',
  document: '规划' as EntityId,
  passage: 'p',
  start,
  end: start + quote.length,
  quote,
})

let rows = 0
const row = (from: string, type: RelationType, to: string, more: Partial<Claim> = {}): Claim =>
  claim(from, type, to, {
    place: { kind: 'row', dataset: '灯具数据', file: 'lamps.csv', row: ++rows },
    ...more,
  })

const relies = (from: string, to: string, wording: string | null): Claim =>
  claim(from, 'RELIES_ON', to, { wording, place: said(40, `${wording ?? '与'}${to}`) })

/** Revenue in 元 a year, and innovation flags; what isn't named is unknown. */
export const LAMP_FIGURES: Readonly<
  Record<string, { readonly revenue?: number; readonly innovation?: readonly string[] }>
> = {
  甲厂: { revenue: 80e8, innovation: ['高新技术企业', '专精特新'] },
  乙厂: { revenue: 100e8, innovation: ['创新型中小企业'] },
  丙厂: {},
  丁厂: { revenue: 25e8, innovation: ['高新技术企业'] },
}

export const LAMP_CHAIN: ClaimGraph = claimGraph(
  [
    task('总任务'),
    task('做强灯具', { headingAt: HEADING }),
    task('招引配套'),
    task('做大灯具', { headingAt: HEADING }),
    goal('灯具产值', { binding: 'HARD' }),
    goal('灯具出口', { binding: 'SOFT' }),
    goal('工业产值'),
    ...['灯具', '光源', '电源', '驱动', '建筑'].map((name) => thing('INDUSTRY', name)),
    ...['灯罩', '玻璃', '石英砂', '铝壳', '导线'].map((name) => thing('PRODUCT', name)),
    ...['一期', '二期', '三期'].map((name) => thing('PROJECT', name)),
    ...Object.entries(LAMP_FIGURES).map(([name, figures]) => thing('ENTERPRISE', name, figures)),
  ],
  [
    claim('做强灯具', 'SUBTASK_OF', '总任务'),
    claim('招引配套', 'SUBTASK_OF', '做强灯具'),
    claim('做强灯具', 'DEVELOPS', '灯具', { place: said(2, '灯具') }),
    claim('做大灯具', 'DEVELOPS', '灯具', { place: said(2, '灯具') }),
    claim('做强灯具', 'DEVELOPS', '光源', { place: said(30, '光源') }),
    claim('做强灯具', 'DEVELOPS', '灯罩', { place: said(30, '灯罩') }),
    claim('做强灯具', 'HAS_TARGET', '灯具产值', { place: said(20, '确保灯具产值') }),
    claim('做大灯具', 'HAS_TARGET', '灯具出口', { place: said(20, '力争灯具出口') }),
    claim('总任务', 'HAS_GOAL', '工业产值', { place: said(20, '工业产值') }),
    relies('做强灯具', '甲厂', '龙头企业'),
    relies('做强灯具', '乙厂', '骨干企业'),
    relies('招引配套', '丙厂', '依托'),
    relies('做大灯具', '甲厂', null),
    row('电源', 'SUBINDUSTRY_OF', '灯具'),
    row('驱动', 'SUBINDUSTRY_OF', '电源'),
    row('驱动', 'UPSTREAM_OF', '光源', { weight: 4 }),
    row('电源', 'UPSTREAM_OF', '灯具', { weight: 1 }),
    row('灯具', 'UPSTREAM_OF', '建筑', { weight: 5 }),
    row('灯罩', 'MADE_FROM', '玻璃'),
    row('玻璃', 'MADE_FROM', '石英砂'),
    row('甲厂', 'OPERATES_IN', '光源'),
    row('乙厂', 'OPERATES_IN', '驱动'),
    row('丁厂', 'OPERATES_IN', '驱动'),
    row('甲厂', 'PRODUCES', '灯罩'),
    row('甲厂', 'PRODUCES', '铝壳'),
    row('乙厂', 'PRODUCES', '铝壳'),
    row('丙厂', 'PRODUCES', '玻璃'),
    row('丁厂', 'PRODUCES', '导线'),
    row('甲厂', 'INVESTS_IN', '一期'),
    row('丁厂', 'INVESTS_IN', '二期'),
    row('丁厂', 'INVESTS_IN', '三期'),
  ],
)

export const NO_FACTS: FirmFacts = {
  sortName: '',
  revenue: null,
  innovation: null,
  mentions: 0,
  local: false,
}

/** The chain as the ranking takes it. */
export const lampPiece = (graph: ClaimGraph = LAMP_CHAIN): AnchorPiece => ({
  industry: '灯具' as EntityId,
  graph,
  facts: new Map(
    Object.entries(LAMP_FIGURES).map(([name, { revenue = null, innovation = null }]) => [
      name as EntityId,
      { ...NO_FACTS, sortName: name, revenue, innovation },
    ]),
  ),
  stored: null,
  cut: false,
})
