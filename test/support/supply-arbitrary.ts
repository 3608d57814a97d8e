import fc from 'fast-check'
import type { Claim, ClaimId } from '../../server/domain/claim.ts'
import type { Entity, EntityId } from '../../server/domain/entity.ts'
import type { ClaimGraph } from '../../server/domain/graph.ts'
import type { Kind } from '../../server/domain/kind.ts'
import type { RelationType } from '../../server/domain/relation.ts'
import { chainWorld } from './chain-arbitrary.ts'
import { claim } from './claims.ts'
import { thing } from './entities.ts'

/* Worlds of chains in which something is nearly always missing beside a local company. */

const HOME = '甲省乙市'

const wanted = fc.record({
  chain: fc.nat(99),
  segment: fc.nat(99),
  downstream: fc.nat(99),
  firm: fc.nat(99),
  task: fc.nat(99),
  how: fc.constantFrom('below', 'listed', 'counterpart', 'product'),
  weight: fc.constantFrom(null, 1, 2, 3),
})

/** A chain world with one to three segments whose downstream has a company of the region. */
export const supplyWorld: fc.Arbitrary<ClaimGraph> = fc
  .tuple(chainWorld, fc.array(wanted, { minLength: 1, maxLength: 3 }))
  .map(([{ entities, claims }, wants]) => {
    const home: Entity = { ...thing('PLACE', 'place-1'), name: HOME }
    const all = new Map(entities).set(home.id, home)
    for (const one of all.values())
      if (one.kind === 'DOCUMENT') all.set(one.id, { ...one, region: HOME })
    const pick = (kind: Kind, n: number): EntityId => {
      const pool = [...all.values()].filter((one) => one.kind === kind)
      return pool[n % pool.length]!.id
    }
    const more = wants.flatMap(({ how, weight, ...want }, at) => {
      const [chain, task] = [pick('INDUSTRY', want.chain), pick('TASK', want.task)]
      const kind = how === 'product' ? 'PRODUCT' : 'INDUSTRY'
      const [segment, downstream] = [pick(kind, want.segment), pick(kind, want.downstream)]
      const other = pick('INDUSTRY', want.segment + 1)
      const firm = pick('ENTERPRISE', want.firm)
      const say = (from: string, type: RelationType, to: string, start = 40): Claim => ({
        ...claim(from, type, to),
        claimId: `wanted-${at} ${from} ${type} ${to} ${start}` as ClaimId,
        weight: type === 'UPSTREAM_OF' ? weight : null,
        place: {
          ...({ kind: 'quotation', source: 's', document: 'doc' as EntityId } as const),
          ...{ passage: 'p', start, end: start + 4, quote: `第${at}处` },
        },
      })
      const listed = [say(task, 'DEVELOPS', chain, 12), say(task, 'DEVELOPS', segment)]
      const part = how === 'listed' || how === 'product' ? listed : []
      if (how === 'product')
        part.push(say(downstream, 'MADE_FROM', segment), say(firm, 'PRODUCES', downstream))
      else {
        if (part.length === 0) part.push(say(segment, 'SUBINDUSTRY_OF', chain))
        if (how === 'counterpart') part.push(say(segment, 'CORRESPONDS_TO', other))
        const upper = how === 'counterpart' ? other : segment
        part.push(say(upper, 'UPSTREAM_OF', downstream), say(firm, 'OPERATES_IN', downstream))
      }
      return [...part, say(firm, 'LOCATED_IN', home.id)]
    })
    return { entities: all, claims: [...claims, ...more.filter(({ from, to }) => from !== to)] }
  })
