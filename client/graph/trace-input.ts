import type { Assertion, GapKind, GapReason } from '../../server/domain/graph.ts'
import type { ClaimStatus } from '../../server/domain/claim.ts'
import type { Kind } from '../../server/domain/kind.ts'
import type { RelationType } from '../../server/domain/relation.ts'

/** What the picture needs of a trace; the API's answer has this shape, with more in it. */
export interface EntityShape {
  readonly id: string
  readonly kind: Kind
  readonly name: string
  readonly measure?: {
    readonly metric: string
    readonly subjectText?: string | null | undefined
  } | null
}

interface Ref {
  readonly id: string
}

export interface RelationShape {
  readonly id: string
  readonly type: RelationType
  readonly status: ClaimStatus
  readonly from: Ref
  readonly to: Ref
}

export interface StepShape {
  readonly forward: boolean
  readonly relation: Ref
}

export interface BackingShape {
  readonly entity: Ref
  readonly role: RelationType
  readonly assertion: Assertion
  readonly rule?: string | null | undefined
  readonly order?: number | null | undefined
  readonly via?: Ref | null | undefined
  readonly paths: readonly {
    readonly via?: Ref | null | undefined
    readonly steps: readonly StepShape[]
  }[]
}

export interface GapShape {
  readonly kind: GapKind
  readonly reason: GapReason
  readonly subject: Ref
}

/** The lists of a trace that stand in its picture and table; documents only where nothing else does. */
export const DRAWN_LISTS = [
  'tasks',
  'leads',
  'responsible',
  'cooperators',
  'enterprises',
  'parks',
  'projects',
  'institutions',
  'industries',
  'products',
  'strategies',
  'goals',
] as const
export type DrawnList = (typeof DRAWN_LISTS)[number]

export interface TraceShape extends Readonly<
  Record<DrawnList | 'documents', readonly BackingShape[]>
> {
  readonly from: EntityShape
  readonly graph: {
    readonly nodes: readonly EntityShape[]
    readonly relations: readonly RelationShape[]
  }
  readonly gaps: readonly GapShape[]
}
