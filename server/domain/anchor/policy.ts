import type { Claim } from '../claim.ts'
import type { EntityId, Goal } from '../entity.ts'
import { DEFAULT_TRACE_OPTIONS, type Backing, type ClaimGraph, type Trace } from '../graph.ts'
import { trace } from '../trace/trace.ts'
import { bestDesignation, type Designated } from './designation.ts'

/** A goal of the chain, and who stands behind it. */
interface ChainGoal {
  readonly goal: Goal
  /** A hard commitment counts double. */
  readonly weight: number
  readonly firms: ReadonlyMap<EntityId, Backing>
}

/** A goal that a company stands behind. */
export interface BackedGoal {
  readonly goal: Goal
  readonly weight: number
  readonly stated: boolean
  /** Whether no other company stands behind it. */
  readonly alone: boolean
  /** The claims by which it does. */
  readonly claims: readonly Claim[]
}

/** What documents say of a chain and its companies. */
export interface Policy {
  /** Whether a reviewed document has a task of the chain's own: its heading develops the industry. */
  readonly known: boolean
  readonly goals: readonly Goal[]
  readonly goalWeight: number
  /** Companies that the trace of the chain gives, in its order. */
  readonly firms: readonly EntityId[]
  designated(firm: EntityId): Designated
  backed(firm: EntityId): readonly BackedGoal[]
}

const EVERYTHING = { ...DEFAULT_TRACE_OPTIONS, limit: Number.MAX_SAFE_INTEGER }

/** The whole trace from an entity, by confirmed claims only. */
export const wholeTrace = (start: EntityId, graph: ClaimGraph): Trace =>
  trace(start, graph, EVERYTHING)

/** The companies that documents name behind a chain, and what their words make of them. */
export function namedIn(chain: Trace): Pick<Policy, 'known' | 'firms' | 'designated'> {
  const known = chain.tasks.some(({ assertion }) => assertion === 'STATED')
  return {
    known,
    firms: distinct(chain.enterprises),
    designated: (firm) => bestDesignation(known ? reliances(chain, firm) : []),
  }
}

/** What documents say of the chain whose trace this is; `graph` holds what traces of its goals need. */
export function policyOf(chain: Trace, graph: ClaimGraph): Policy {
  const goals = distinct(chain.goals).map((id): ChainGoal => {
    const goal = graph.entities.get(id) as Goal
    const behind = wholeTrace(id, graph).enterprises
    const firms = new Map<EntityId, Backing>()
    for (const backing of behind) if (!firms.has(backing.entity)) firms.set(backing.entity, backing)
    return { goal, weight: goal.binding === 'HARD' ? 2 : 1, firms }
  })
  return {
    ...namedIn(chain),
    goals: goals.map(({ goal }) => goal),
    goalWeight: goals.reduce((sum, { weight }) => sum + weight, 0),
    backed: (firm) =>
      goals.flatMap(({ goal, weight, firms }) => {
        const backing = firms.get(firm)
        if (!backing) return []
        const stated = backing.assertion === 'STATED'
        return [{ goal, weight, stated, alone: firms.size === 1, claims: claimsOf(backing) }]
      }),
  }
}

/** The RELIES_ON claims of the chain's own tasks, and of tasks below these, on a company. */
function reliances(chain: Trace, firm: EntityId): Claim[] {
  const relations = chain.enterprises
    .filter(({ entity, role }) => entity === firm && role === 'RELIES_ON')
    .flatMap(({ paths }) => paths.map(({ steps }) => steps.at(-1)!.relation))
  return [...new Set(relations)].flatMap(({ claims }) => claims).filter(isConfirmed)
}

/** What the words of its first path say; where a task stands in the outline needs no evidence. */
const claimsOf = ({ paths }: Backing): Claim[] =>
  (paths[0]?.steps ?? [])
    .filter(({ relation }) => relation.type !== 'SUBTASK_OF')
    .flatMap(({ relation }) => relation.claims)
    .filter(isConfirmed)

const isConfirmed = ({ status }: Claim): boolean => status === 'CONFIRMED'

const distinct = (backings: readonly Backing[]): EntityId[] => [
  ...new Set(backings.map(({ entity }) => entity)),
]
