import type { TraceAnswer } from '../../client/api/types.ts'
import type { TraceIndex } from '../../client/views/trace/trace-index.ts'
import { indexTrace } from '../../client/views/trace/trace-index.ts'
import type { ClaimGraph, Trace } from '../../server/domain/graph.ts'
import { traceShape } from './trace-shape.ts'

const TYPE = { GOAL: 'Goal', TASK: 'Task', DOCUMENT: 'Document' } as Partial<Record<string, string>>

/** A trace of the domain as the page has it: what the API adds to a shape, filled in. */
export function traceOfPage(trace: Trace, graph: ClaimGraph): TraceIndex {
  const shape = traceShape(trace, graph)
  const node = (one: (typeof shape.graph.nodes)[number]) => ({
    ...one,
    __typename: TYPE[one.kind] ?? 'Agency',
  })
  const claims = new Map(trace.graph.relations.map((relation) => [relation.id as string, relation]))
  const relations = shape.graph.relations.map((relation) => ({
    ...relation,
    order: claims.get(relation.id)!.order,
    wording: claims.get(relation.id)!.wording,
    openEnded: claims.get(relation.id)!.openEnded,
    evidence: claims.get(relation.id)!.claims.map(({ claimId, status, place }): object =>
      place.kind === 'quotation'
        ? {
            ...place,
            __typename: 'Quotation',
            claimId,
            status,
            document: { id: place.document, name: '' },
            passage: { id: place.passage, number: '', start: place.start, text: place.quote },
          }
        : { ...place, __typename: 'DataRow', claimId, status },
    ),
  }))
  return indexTrace({
    ...shape,
    from: node(shape.from),
    context: trace.context.map((id) => graph.entities.get(id)),
    graph: { nodes: shape.graph.nodes.map(node), relations },
    truncated: trace.truncated,
  } as unknown as TraceAnswer)
}
