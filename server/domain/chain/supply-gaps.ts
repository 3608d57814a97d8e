import type { EntityId } from '../entity.ts'
import type { Backing } from '../graph.ts'
import type { ChainOptions, SupplyGap } from './answer.ts'
import type { ChainGraph, Reach } from './chain-graph.ts'
import { weighs } from './links.ts'
import { counterpartsOf } from './members.ts'
import type { ChainParts } from './parts.ts'

/** What stands directly downstream of a segment. */
export interface Supply {
  readonly segment: EntityId
  /** Whether no local company is known in the segment. */
  readonly empty: boolean
  readonly reach: Reach
  /** Who works there. */
  readonly backings: () => readonly Backing[]
}

/**
 * What a chain supplies: an industry that a segment, or a counterpart of it, is upstream of, or a
 * product made from one that its task lists.
 */
export function suppliesOf(
  { segments, productSegments, firms }: ChainParts,
  graph: ChainGraph,
  { depth, minWeight }: ChainOptions,
): Supply[] {
  const ofIndustries = depth === 0 ? [] : segments
  return [
    ...ofIndustries.flatMap(({ industry, empty }) => {
      const start = { entity: industry, steps: [] }
      return [start, ...counterpartsOf(start, graph)].flatMap(({ entity }) =>
        graph
          .out(entity, 'UPSTREAM_OF')
          .filter(({ step }) => weighs(step.relation, minWeight))
          .map((reach) => ({
            ...{ segment: industry, empty, reach },
            backings: () => firms.ofIndustry(reach.entity),
          })),
      )
    }),
    ...productSegments.flatMap(({ product, empty }) =>
      graph.into(product, 'MADE_FROM').map((reach) => ({
        ...{ segment: product, empty, reach },
        backings: () => firms.ofProduct(reach.entity),
      })),
    ),
  ]
}

/** Segments without a local company while a local one works directly downstream. */
export function supplyGapsOf(
  industry: EntityId,
  supplies: readonly Supply[],
  { firms }: ChainParts,
): SupplyGap[] {
  return supplies.flatMap(({ segment, empty, reach, backings }) => {
    if (!empty) return []
    const local = backings().filter(({ entity }) => firms.isLocal(entity))
    const enterprises = [...new Set(local.map(({ entity }) => entity))]
    const { entity: downstream, step } = reach
    return enterprises.length === 0
      ? []
      : [{ industry, segment, downstream, relation: step.relation, enterprises }]
  })
}
