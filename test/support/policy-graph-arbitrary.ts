import fc from 'fast-check'
import type { Claim, ClaimId, ClaimStatus } from '../../server/domain/claim.ts'
import type { Entity, EntityId } from '../../server/domain/entity.ts'
import type { ClaimGraph } from '../../server/domain/graph.ts'
import type { Kind } from '../../server/domain/kind.ts'
import { RELATIONS, type RelationType } from '../../server/domain/relation.ts'
import { entityOf } from './policy-graph-entities.ts'

/** How many of a kind a graph has, at most; few, so that claims often meet at one thing. */
const AT_MOST: Readonly<Record<Kind, number>> = {
  DOCUMENT: 2,
  STRATEGY: 3,
  GOAL: 4,
  TASK: 8,
  AGENCY: 3,
  INDUSTRY: 3,
  ENTERPRISE: 3,
  PARK: 2,
  PRODUCT: 2,
  PROJECT: 1,
  BRAND: 1,
  INSTITUTION: 2,
  PLACE: 1,
}

/** Root tasks stand at level 1. */
const DEEPEST = 4

/** How often a relation type is drawn beside the others. */
const WEIGHTS: Partial<Record<RelationType, number>> = {
  HAS_GOAL: 5,
  HAS_TARGET: 4,
  LEADS: 5,
  COOPERATES: 3,
  RESPONSIBLE: 3,
  RELIES_ON: 6,
  BUILDS: 3,
  DEVELOPS: 6,
  IMPLEMENTS: 4,
  ABOUT: 1,
  BUILDS_BRAND: 1,
  OPERATES_IN: 1,
  LOCATED_IN: 1,
  PARTNERS_WITH: 1,
  SUBINDUSTRY_OF: 1,
}

/** Where the words of a claim stand, seen from the heading of the task that says it. */
const SPOTS = ['body', 'heading', 'before', 'after', 'elsewhere', 'row'] as const

interface Saying {
  readonly type: RelationType
  readonly from: number
  readonly to: number
  readonly status: ClaimStatus
  readonly spot: (typeof SPOTS)[number]
  readonly order: number | null
}

const status = fc.oneof(
  { weight: 7, arbitrary: fc.constant<ClaimStatus>('CONFIRMED') },
  { weight: 2, arbitrary: fc.constant<ClaimStatus>('PROPOSED') },
  { weight: 1, arbitrary: fc.constant<ClaimStatus>('REJECTED') },
)

const saying: fc.Arbitrary<Saying> = fc.record({
  type: fc.oneof(
    ...Object.entries(WEIGHTS).map(([type, weight]) => ({
      weight,
      arbitrary: fc.constant(type as RelationType),
    })),
  ),
  from: fc.nat(99),
  to: fc.nat(99),
  status,
  spot: fc.oneof(
    { weight: 3, arbitrary: fc.constant('body' as const) },
    { weight: 2, arbitrary: fc.constantFrom(...SPOTS) },
  ),
  order: fc.option(fc.integer({ min: 1, max: 4 })),
})

const plan = fc.record({
  counts: fc.record(
    Object.fromEntries(
      Object.entries(AT_MOST).map(([kind, max]) => [kind, fc.integer({ min: 0, max })]),
    ) as Record<Kind, fc.Arbitrary<number>>,
  ),
  /** Above each task: an earlier one, or none. */
  parents: fc.array(fc.option(fc.record({ pick: fc.nat(99), status }), { freq: 4 }), {
    minLength: AT_MOST.TASK,
    maxLength: AT_MOST.TASK,
  }),
  /** Of each entity by its place within its kind: one switch for what sets it apart. */
  switches: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  cuts: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  sayings: fc.array(saying, { maxLength: 45 }),
  /** Claims said once more elsewhere, maybe with another status. */
  repeats: fc.array(fc.record({ pick: fc.nat(199), status }), { maxLength: 4 }),
  /** Things that a merge made one: claims from a thing to itself. */
  loops: fc.array(
    fc.record({ type: fc.constantFrom('SUBTASK_OF', 'PARTNERS_WITH' as const), pick: fc.nat(99) }),
    {
      maxLength: 2,
    },
  ),
})
type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never

/** Policy-like graphs: a forest of tasks with brackets, goals, firms and all that crosses them. */
export const policyGraph: fc.Arbitrary<ClaimGraph> = plan.map(graphOf)

function graphOf(drawn: Plan): ClaimGraph {
  const entities = new Map<EntityId, Entity>()
  const pools = new Map<Kind, EntityId[]>()
  for (const [kind, count] of Object.entries(drawn.counts) as [Kind, number][])
    for (let index = 0; index < count; index++) {
      const entity = entityOf(kind, index, {
        special: drawn.switches[index]!,
        cut: drawn.cuts[index]!,
      })
      entities.set(entity.id, entity)
      pools.set(kind, [...(pools.get(kind) ?? []), entity.id])
    }
  const sayings = [...structure(drawn, pools), ...drawn.sayings.flatMap((one) => place(one, pools))]
  for (const { pick, status: again } of drawn.repeats) {
    const said = sayings[pick % Math.max(1, sayings.length)]
    if (said) sayings.push({ ...said, status: again, spot: 'body' })
  }
  for (const { type, pick } of drawn.loops) {
    const pool = pools.get(type === 'SUBTASK_OF' ? 'TASK' : 'ENTERPRISE') ?? []
    const id = pool[pick % Math.max(1, pool.length)]
    if (id) sayings.push({ type, from: id, to: id, status: 'CONFIRMED', spot: 'body', order: null })
  }
  return { entities, claims: sayings.map((one, at) => claimOf(one, at, entities)) }
}

type Placed = Omit<Saying, 'from' | 'to'> & { readonly from: EntityId; readonly to: EntityId }

/** Gives a drawn claim its ends among the things of the graph; none where there is no such thing. */
function place(one: Saying, pools: ReadonlyMap<Kind, readonly EntityId[]>): Placed[] {
  const end = (kinds: readonly Kind[], pick: number) => {
    const all = kinds.flatMap((kind) => pools.get(kind) ?? [])
    return all[pick % Math.max(1, all.length)]
  }
  const from = end(RELATIONS[one.type].from, one.from)
  const to = end(RELATIONS[one.type].to, one.to)
  if (from === undefined || to === undefined) return []
  // A goal with a measure is set by HAS_TARGET, one without by HAS_GOAL; see entityOf.
  if (one.type === 'HAS_GOAL' && to.startsWith('goal-m'))
    return [{ ...one, type: 'HAS_TARGET', from, to }]
  if (one.type === 'HAS_TARGET' && to.startsWith('goal-w'))
    return [{ ...one, type: 'HAS_GOAL', from, to }]
  return [{ ...one, from, to }]
}

/** The forest of tasks, and the documents that have its roots. */
function structure(drawn: Plan, pools: ReadonlyMap<Kind, readonly EntityId[]>): Placed[] {
  const tasks = pools.get('TASK') ?? []
  const documents = pools.get('DOCUMENT') ?? []
  const level: number[] = []
  return tasks.flatMap((task, index): Placed[] => {
    const drawnParent = drawn.parents[index] ?? null
    const above = tasks.slice(0, index).filter((_, at) => level[at]! < DEEPEST)
    const parent = drawnParent === null ? undefined : above[drawnParent.pick % above.length]
    level[index] = parent === undefined ? 1 : level[tasks.indexOf(parent)]! + 1
    const rest = { status: drawnParent?.status ?? 'CONFIRMED', spot: 'body', order: null } as const
    if (parent !== undefined) return [{ type: 'SUBTASK_OF', from: task, to: parent, ...rest }]
    const document = documents[index % Math.max(1, documents.length)]
    return document ? [{ type: 'HAS_TASK', from: document, to: task, ...rest }] : []
  })
}

function claimOf(
  { type, from, to, status: itsStatus, spot, order }: Placed,
  at: number,
  entities: ReadonlyMap<EntityId, Entity>,
): Claim {
  const sayer = [from, to].map((id) => entities.get(id)!).find(({ kind }) => kind === 'TASK')
  const heading = sayer?.kind === 'TASK' ? sayer.headingAt : null
  const { source, start, end } = heading ?? { source: 'one', start: 9000, end: 9010 }
  const spans = {
    body: [end + 5 + (at % 7), end + 20],
    heading: [start + (at % 2), end - (at % 3)],
    before: [start - 1, end],
    after: [start, end + 1],
    elsewhere: [start, end],
    row: [0, 0],
  } as const
  const [first, last] = spans[spot]
  return {
    claimId: `claim-${at}` as ClaimId,
    type,
    from,
    to,
    status: itsStatus,
    rule: itsStatus === 'PROPOSED' ? 'list' : null,
    wording: null,
    order,
    openEnded: false,
    share: null,
    weight: null,
    note: null,
    place:
      spot === 'row'
        ? { kind: 'row', dataset: 'table', file: 'table.csv', row: at + 1 }
        : {
            kind: 'quotation',
            source: spot === 'elsewhere' ? 'three' : source,
            document: 'document-0' as EntityId,
            passage: `passage-${at}`,
            start: first,
            end: last,
            quote: '原'.repeat(last - first),
          },
  }
}
