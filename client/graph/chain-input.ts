import type { Assertion } from '../../server/domain/graph.ts'
import type { Kind } from '../../server/domain/kind.ts'
import type { BackingShape, EntityShape, RelationShape, StepShape } from './trace-input.ts'

/** What picture and table need of a chain; the API's answer has this shape, with more in it. */
export interface ChainShape {
  readonly industry: EntityShape
  readonly counterparts: readonly { readonly industry: NameShape; readonly relation: RefShape }[]
  readonly tasks: readonly BackingShape[]
  readonly goals: readonly BackingShape[]
  readonly leads: readonly BackingShape[]
  readonly enterprises: readonly BackingShape[]
  readonly parks: readonly BackingShape[]
  readonly products: readonly BackingShape[]
  readonly segments: readonly (PartShape & { readonly industry: NameShape })[]
  readonly productSegments: readonly (PartShape & { readonly product: NameShape })[]
  readonly upstream: readonly LinkShape[]
  readonly downstream: readonly LinkShape[]
  readonly graph: {
    readonly nodes: readonly EntityShape[]
    readonly relations: readonly RelationShape[]
  }
}

interface RefShape {
  readonly id: string
}

export interface NameShape {
  readonly id: string
  readonly kind: Kind
  readonly name: string
}

export interface PartShape {
  readonly relation: RefShape
  readonly assertion: Assertion
  readonly rule?: string | null | undefined
  readonly enterprises: readonly BackingShape[]
  readonly nationalEnterpriseCount: number
  readonly empty: boolean
}

export interface LinkShape {
  readonly industry: NameShape
  readonly depth: number
  readonly weight?: number | null | undefined
  readonly mutual: boolean
  readonly enterpriseCount: number
  readonly path: { readonly steps: readonly StepShape[] }
}
