import type { EntityId } from '../entity.ts'
import type { Backing } from '../graph.ts'
import type { ChainOptions, ProductSegment, Segment, SupplyGap } from './answer.ts'
import type { ChainGraph, Reach } from './chain-graph.ts'
import { weighs } from './links.ts'
import { counterpartsOf } from './members.ts'
import type { Firms } from './parts.ts'

/**
 * Segments without a local company while a local one works directly downstream: in an industry
 * that the segment, or a counterpart of it, is upstream of, or on a product made from it.
 */
export function supplyGapsOf(
  segments: readonly Segment[],
  products: readonly ProductSegment[],
  graph: ChainGraph,
  firms: Firms,
  { depth, minWeight }: ChainOptions,
): SupplyGap[] {
  const gap = (segment: EntityId, reach: Reach, backings: readonly Backing[]): SupplyGap[] => {
    const local = backings.map(({ entity }) => entity).filter((firm) => firms.isLocal(firm))
    const enterprises = [...new Set(local)]
    const { relation } = reach.step
    return enterprises.length === 0
      ? []
      : [{ segment, downstream: reach.entity, relation, enterprises }]
  }
  const ofIndustries = depth === 0 ? [] : segments.filter(({ empty }) => empty)
  return [
    ...ofIndustries.flatMap(({ industry }) => {
      const start = { entity: industry, steps: [] }
      return [start, ...counterpartsOf(start, graph)].flatMap(({ entity }) =>
        graph
          .out(entity, 'UPSTREAM_OF')
          .filter(({ step }) => weighs(step.relation, minWeight))
          .flatMap((reach) => gap(industry, reach, firms.ofIndustry(reach.entity))),
      )
    }),
    ...products
      .filter(({ empty }) => empty)
      .flatMap(({ product }) =>
        graph
          .into(product, 'MADE_FROM')
          .flatMap((reach) => gap(product, reach, firms.ofProduct(reach.entity))),
      ),
  ]
}
