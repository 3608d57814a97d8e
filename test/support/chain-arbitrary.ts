import fc from 'fast-check'
import type { Claim, ClaimId, ClaimStatus } from '../../server/domain/claim.ts'
import type { Entity, EntityId } from '../../server/domain/entity.ts'
import type { ClaimGraph } from '../../server/domain/graph.ts'
import type { RelationType } from '../../server/domain/relation.ts'
import { claim } from './claims.ts'
import { task, thing } from './entities.ts'

/* Small graphs of industries, companies, products, tasks and places, from texts and from tables. */

const AT_MOST = { industry: 8, firm: 5, product: 4, task: 3, place: 3 } as const
type Pool = keyof typeof AT_MOST

/** What may be said, between what, and how often beside the others. */
const SAYINGS: readonly (readonly [number, Pool, RelationType, Pool])[] = [
  [8, 'industry', 'UPSTREAM_OF', 'industry'],
  [5, 'industry', 'SUBINDUSTRY_OF', 'industry'],
  [3, 'industry', 'CORRESPONDS_TO', 'industry'],
  [5, 'task', 'DEVELOPS', 'industry'],
  [2, 'task', 'DEVELOPS', 'product'],
  [3, 'task', 'RELIES_ON', 'firm'],
  [5, 'firm', 'OPERATES_IN', 'industry'],
  [3, 'firm', 'PRODUCES', 'product'],
  [2, 'product', 'MADE_FROM', 'product'],
  [2, 'firm', 'LOCATED_IN', 'place'],
  [1, 'place', 'PART_OF', 'place'],
]

const status = fc.oneof(
  { weight: 8, arbitrary: fc.constant<ClaimStatus>('CONFIRMED') },
  { weight: 1, arbitrary: fc.constant<ClaimStatus>('PROPOSED') },
  { weight: 1, arbitrary: fc.constant<ClaimStatus>('REJECTED') },
)

const saying = fc.record({
  what: fc.oneof(...SAYINGS.map((what) => ({ weight: what[0], arbitrary: fc.constant(what) }))),
  from: fc.nat(99),
  to: fc.nat(99),
  status,
  weight: fc.constantFrom(null, 1, 1.5, 2, 3),
  order: fc.constantFrom(null, 1, 2),
  isHeading: fc.boolean(),
})

export const chainWorld: fc.Arbitrary<ClaimGraph> = fc
  .record({
    counts: fc.record(
      Object.fromEntries(
        Object.entries(AT_MOST).map(([pool, max]) => [pool, fc.integer({ min: 1, max })]),
      ) as Record<Pool, fc.Arbitrary<number>>,
    ),
    tabled: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    hasRegion: fc.boolean(),
    sayings: fc.array(saying, { maxLength: 40 }),
  })
  .map(({ counts, tabled, hasRegion, sayings }) => {
    const pools = Object.fromEntries(
      Object.entries(counts).map(([pool, count]) => [
        pool,
        Array.from({ length: count }, (_, n) => entityOf(pool as Pool, n, tabled[n]!)),
      ]),
    ) as Record<Pool, Entity[]>
    const entities = [...Object.values(pools).flat(), regionDocument(hasRegion)]
    const claims = sayings.map(({ what, from, to, isHeading, ...said }, at): Claim => {
      const [, one, type, other] = what
      const pick = (pool: Pool, n: number) => pools[pool][n % pools[pool].length]!.id
      const heading =
        type === 'DEVELOPS' && isHeading ? { start: 10, end: 18 } : { start: 40, end: 44 }
      return {
        ...claim(pick(one, from), type, pick(other, to)),
        claimId: `claim-${at}` as ClaimId,
        status: said.status,
        weight: type === 'UPSTREAM_OF' ? said.weight : null,
        order: said.order,
        place: {
          ...{ kind: 'quotation', source: 's', document: 'doc' as EntityId, passage: 'p' },
          ...{ ...heading, quote: `第${at}句` },
        },
      }
    })
    return { entities: new Map(entities.map((entity) => [entity.id, entity])), claims }
  })

function entityOf(pool: Pool, n: number, isTabled: boolean): Entity {
  const name = `${pool}-${n}`
  const row = { kind: 'row' as const, dataset: 'table', file: `${pool}.csv`, row: n + 1 }
  if (pool === 'task') return task(name, { headingAt: { source: 's', start: 10, end: 20 } })
  if (pool === 'place') return { ...thing('PLACE', name), name: ['甲省', '甲省乙市', '丙'][n]! }
  const kind = ({ industry: 'INDUSTRY', firm: 'ENTERPRISE', product: 'PRODUCT' } as const)[pool]
  return thing(kind, name, isTabled ? { row } : {})
}

/** A document of a region that lies in the place 甲省乙市. */
const regionDocument = (hasRegion: boolean): Entity => ({
  ...thing('PLACE', 'doc'),
  kind: 'DOCUMENT',
  ...{ docNumber: null, issuedOn: null, publisher: null, indexNumber: null },
  region: hasRegion ? '甲省乙市' : null,
  ...{ sourceUrl: null, validity: null, source: 's', start: 0, end: 99, truncatedAt: null },
})
