import type { Claim, ClaimStatus } from './claim.ts'
import type { Entity, EntityId } from './entity.ts'
import type { RelationType } from './relation.ts'

export type RelationId = string & { readonly __brand: 'RelationId' }

/** STATED: a source says it. INHERITED: taken over from a task above. DERIVED: a rule concludes it. */
export const ASSERTIONS = ['STATED', 'INHERITED', 'DERIVED'] as const
export type Assertion = (typeof ASSERTIONS)[number]

/** All live claims of equal type and ends, as one: what the API shows. */
export interface Relation {
  readonly id: RelationId
  readonly type: RelationType
  readonly from: EntityId
  readonly to: EntityId
  /** The best claim's; so are order, wording, share, weight and note. */
  readonly status: ClaimStatus
  readonly assertion: 'STATED' | 'DERIVED'
  readonly order: number | null
  readonly wording: string | null
  readonly openEnded: boolean
  readonly share: number | null
  readonly weight: number | null
  readonly note: string | null
  /** In source order. */
  readonly claims: readonly Claim[]
}

/** A piece of the graph as a store hands it over: entities, and claims between them. */
export interface ClaimGraph {
  readonly entities: ReadonlyMap<EntityId, Entity>
  readonly claims: readonly Claim[]
}

/** One relation walked; `forward` from its `from` end to its `to` end. */
export interface Step {
  readonly relation: Relation
  readonly forward: boolean
}

/** From the start of the trace to the entity, or to the entity that bears it. */
export interface TracePath {
  readonly via: EntityId | null
  readonly steps: readonly Step[]
}

export interface Backing {
  readonly entity: EntityId
  readonly role: RelationType
  readonly assertion: Assertion
  /** Set where the assertion is DERIVED: by a trace the first two, in a chain also the others. */
  readonly rule: 'subtask' | 'same-task' | 'subindustry' | 'counterpart' | null
  /** Place in the list of its bracket, from 1. */
  readonly order: number | null
  /** Best first; never empty. */
  readonly paths: readonly TracePath[]
  /** The task that bears the bracket, or whose words name it; `via` of the first path. */
  readonly via: EntityId | null
}

export const GAP_KINDS = [
  'NO_UNIT',
  'NO_ENTERPRISE',
  'NO_GOAL',
  'NO_YEAR',
  'NOT_SPELLED_OUT',
] as const
export type GapKind = (typeof GAP_KINDS)[number]
export const GAP_REASONS = ['NOT_IN_DOCUMENT', 'TEXT_CUT_OFF', 'NOT_REVIEWED'] as const
export type GapReason = (typeof GAP_REASONS)[number]

export interface Gap {
  readonly kind: GapKind
  readonly reason: GapReason
  readonly subject: EntityId
}

export const BACKING_LISTS = [
  'tasks',
  'leads',
  'cooperators',
  'responsible',
  'enterprises',
  'parks',
  'projects',
  'institutions',
  'industries',
  'products',
  'strategies',
  'goals',
  'documents',
] as const
export type BackingList = (typeof BACKING_LISTS)[number]

export interface Trace extends Readonly<Record<BackingList, readonly Backing[]>> {
  readonly from: EntityId
  readonly context: readonly EntityId[]
  /** Every node and relation of the paths, and no other. */
  readonly graph: { readonly nodes: readonly EntityId[]; readonly relations: readonly Relation[] }
  readonly gaps: readonly Gap[]
  readonly truncated: boolean
}

export interface TraceOptions {
  readonly inherited: boolean
  readonly cooperators: boolean
  readonly status: readonly ClaimStatus[]
  /** Backings over all lists. */
  readonly limit: number
}

export const DEFAULT_TRACE_OPTIONS: TraceOptions = {
  inherited: true,
  cooperators: true,
  status: ['CONFIRMED'],
  limit: 200,
}
