import type { EntityShape, RelationShape, TraceShape } from '../../client/graph/trace-input.ts'
import { BACKING_LISTS } from '../../server/domain/graph.ts'
import type { Backing, ClaimGraph, Relation, Trace } from '../../server/domain/graph.ts'
import type { EntityId } from '../../server/domain/entity.ts'

/** A trace of the domain in the form in which the page receives it. */
export function traceShape(trace: Trace, { entities }: ClaimGraph): TraceShape {
  const entity = (id: EntityId): EntityShape => entities.get(id)!
  const relation = ({ id, type, status, from, to }: Relation): RelationShape => ({
    id,
    type,
    status,
    from: { id: from },
    to: { id: to },
  })
  const backing = ({ entity: id, via, paths, ...rest }: Backing) => ({
    ...rest,
    entity: { id },
    via: via && { id: via },
    paths: paths.map((path) => ({
      via: path.via && { id: path.via },
      steps: path.steps.map((step) => ({
        forward: step.forward,
        relation: { id: step.relation.id },
      })),
    })),
  })
  const lists = Object.fromEntries(BACKING_LISTS.map((list) => [list, trace[list].map(backing)]))
  return {
    ...(lists as unknown as Pick<TraceShape, (typeof BACKING_LISTS)[number]>),
    from: entity(trace.from),
    graph: {
      nodes: trace.graph.nodes.map(entity),
      relations: trace.graph.relations.map(relation),
    },
    gaps: trace.gaps.map(({ subject, ...gap }) => ({ ...gap, subject: { id: subject } })),
  }
}
