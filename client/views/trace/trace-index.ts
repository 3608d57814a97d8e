import type { Tone } from '../../graph/drawn.ts'
import type { TraceAnswer, TraceBacking, TraceNode, TraceRelation } from '../../api/types.ts'

/** A trace with its entities and relations at hand by id. */
export interface TraceIndex {
  readonly trace: TraceAnswer
  readonly nodes: ReadonlyMap<string, TraceNode>
  readonly relations: ReadonlyMap<string, TraceRelation>
}

export function indexTrace(trace: TraceAnswer): TraceIndex {
  const nodes = new Map(trace.graph.nodes.map((node) => [node.id, node]))
  nodes.set(trace.from.id, trace.from)
  return { trace, nodes, relations: new Map(trace.graph.relations.map((one) => [one.id, one])) }
}

/** The entities of a path, from the start of the trace on. */
export function stops(
  { trace, relations }: TraceIndex,
  path: TraceBacking['paths'][number],
): string[] {
  const ids = [trace.from.id]
  for (const { relation, forward } of path.steps) {
    const ends = relations.get(relation.id)
    if (ends) ids.push(forward ? ends.to.id : ends.from.id)
  }
  return ids
}

/** The relation that a path ends with: the one whose words name the entity. */
export function lastRelation(
  { relations }: TraceIndex,
  path: TraceBacking['paths'][number],
): TraceRelation | undefined {
  const step = path.steps.at(-1)
  return step && relations.get(step.relation.id)
}

/** How certain a backing is to be drawn: what is only proposed is so, whatever else it be. */
export function toneOf(index: TraceIndex, backing: TraceBacking): Tone {
  const relation = backing.paths[0] && lastRelation(index, backing.paths[0])
  return relation?.status === 'PROPOSED' ? 'PROPOSED' : backing.assertion
}
