import type { Claim, ClaimId } from '../../../server/domain/claim.ts'
import type { Entity, EntityId } from '../../../server/domain/entity.ts'
import type { RelationType } from '../../../server/domain/relation.ts'
import { ENTITIES } from './entities.ts'

const E = ENTITIES

const claim = (
  key: string,
  from: Entity,
  type: RelationType,
  to: Entity,
  more: Partial<Claim> = {},
): Claim => ({
  claimId: key as ClaimId,
  type,
  from: from.id,
  to: to.id,
  status: 'CONFIRMED',
  rule: null,
  wording: null,
  order: null,
  openEnded: false,
  share: null,
  weight: null,
  note: null,
  place: {
    kind: 'quotation',
    source: 'plan',
    document: 'document-draft' as EntityId,
    passage: 'passage-body',
    start: 12,
    end: 20,
    quote: '(牵头单位:区工',
  },
  ...more,
})

export const CLAIMS = {
  hasTask: claim('c-has-task', E.plan, 'HAS_TASK', E.above),
  subtask: claim('c-subtask', E.below, 'SUBTASK_OF', E.above),
  leads: claim('c-leads', E.bureau, 'LEADS', E.above, { order: 1, wording: '牵头单位' }),
  leadsAgain: claim('c-leads-again', E.bureau, 'LEADS', E.above, {
    status: 'PROPOSED',
    rule: 'bracket',
  }),
  towns: claim('c-towns', E.towns, 'COOPERATES', E.above, { openEnded: true }),
  proposed: claim('c-proposed', E.park, 'LEADS', E.below, { status: 'PROPOSED', rule: 'list' }),
  sets: claim('c-sets', E.below, 'HAS_TARGET', E.target),
  refused: claim('c-refused', E.plan, 'HAS_TARGET', E.target, { status: 'REJECTED' }),
  setsBase: claim('c-sets-base', E.strategy, 'HAS_GOAL', E.base),
  setsShare: claim('c-sets-share', E.plan, 'HAS_TARGET', E.share),
  implements: claim('c-implements', E.above, 'IMPLEMENTS', E.strategy),
  develops: claim('c-develops', E.below, 'DEVELOPS', E.electronics),
  relies: claim('c-relies', E.below, 'RELIES_ON', E.huatian, { wording: '以…为主', order: 1 }),
  about: claim('c-about', E.target, 'ABOUT', E.electronics),
  operates: claim('c-operates', E.huatian, 'OPERATES_IN', E.electronics, {
    share: 0.5,
    weight: 2,
    place: { kind: 'row', dataset: 'chain', file: 'firms.csv', row: 7 },
  }),
  loop: claim('c-loop', E.huatian, 'PARTNERS_WITH', E.huatian),
} as const

export const ALL_CLAIMS: readonly Claim[] = Object.values(CLAIMS)
