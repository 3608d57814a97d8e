import type { Entity, EntityId } from '../../server/domain/entity.ts'
import { claim, claimGraph } from './claims.ts'
import { task, thing } from './entities.ts'
import { LAMP_CHAIN } from './lamp-chain.ts'

/**
 * The made-up chain of lamps where it lies: 甲厂 and 丙厂 are in 乙市, whose document is loaded, and
 * two chains have gaps there. 电源 (nobody local) is upstream of 建筑 (丙厂); 铝壳 (甲厂) is made from
 * 铝材 (nobody). 光源 is upstream of 建筑 too, but 甲厂 makes it.
 */

const CITY = '甲省乙市'
const heading = { source: 's', start: 0, end: 10 }
const said = (start: number) => ({
  place: {
    ...({ kind: 'quotation', source: 's', document: '规划' as EntityId, passage: 'p' } as const),
    ...{ start, end: start + 2, quote: '所述' },
  },
})
let rows = 0
const row = { dataset: '灯具数据', file: 'supply.csv', kind: 'row' } as const
const tabled = (more = {}) => ({ place: { ...row, row: ++rows }, ...more })

const PLAN: Entity = {
  ...thing('PLACE', '规划'),
  kind: 'DOCUMENT',
  ...{ docNumber: null, issuedOn: null, publisher: null, indexNumber: null, region: CITY },
  ...{ sourceUrl: null, validity: null, source: 's', start: 0, end: 99, truncatedAt: null },
}

export const LAMP_SUPPLY = claimGraph(
  [
    ...LAMP_CHAIN.entities.values(),
    PLAN,
    thing('PLACE', CITY),
    thing('PRODUCT', '铝材'),
    thing('AGENCY', '建设局'),
    thing('AGENCY', '气象局'),
    task('发展建筑', { headingAt: heading }),
  ],
  [
    ...LAMP_CHAIN.claims,
    claim('做强灯具', 'DEVELOPS', '铝材', said(30)),
    claim('发展建筑', 'DEVELOPS', '建筑', said(2)),
    claim('发展建筑', 'DEVELOPS', '电源', said(30)),
    claim('建设局', 'LEADS', '发展建筑'),
    claim('电源', 'UPSTREAM_OF', '建筑', tabled({ weight: 3 })),
    claim('光源', 'UPSTREAM_OF', '建筑', tabled({ weight: 3 })),
    claim('铝壳', 'MADE_FROM', '铝材', tabled()),
    claim('丙厂', 'OPERATES_IN', '建筑', tabled()),
    claim('甲厂', 'LOCATED_IN', CITY, tabled()),
    claim('丙厂', 'LOCATED_IN', CITY, tabled()),
  ],
)
