import type { ChainShape } from './chain-input.ts'
import type { EntityShape, RelationShape, StepShape } from './trace-input.ts'

/** A chain with its entities and relations at hand by id. */
export interface ChainIndexShape {
  readonly entities: ReadonlyMap<string, EntityShape>
  readonly relations: ReadonlyMap<string, RelationShape>
  /** Tasks and counterparts, which have a row. */
  readonly heads: ReadonlySet<string>
  /** The entities of a way, from the industry on. */
  readonly stops: (steps: readonly StepShape[]) => readonly string[]
  /** The first task of the industry's own on a way. */
  readonly firstTask: (steps: readonly StepShape[]) => string | undefined
}

export function chainIndex(chain: ChainShape): ChainIndexShape {
  const { industry, graph, tasks, counterparts } = chain
  const entities = new Map(graph.nodes.map((node) => [node.id, node]))
  entities.set(industry.id, industry)
  const relations = new Map(graph.relations.map((one) => [one.id, one]))
  const own = new Set(tasks.map(({ entity }) => entity.id))
  const heads = new Set([...own, ...counterparts.map((one) => one.industry.id)])
  const stops = (steps: readonly StepShape[]) => [
    industry.id,
    ...steps.flatMap(({ relation, forward }) => {
      const ends = relations.get(relation.id)
      return ends ? [forward ? ends.to.id : ends.from.id] : []
    }),
  ]
  return {
    entities,
    relations,
    heads,
    stops,
    firstTask: (steps) => stops(steps).find((id) => own.has(id)),
  }
}
