import { startsAtUnit } from '../../client/graph/drawn.ts'
import type { TraceIndex } from '../../client/views/trace/trace-index.ts'
import { DEFAULT_TRACE_OPTIONS } from '../../server/domain/graph.ts'
import { TRACEABLE_KINDS } from '../../server/domain/trace/own-tasks.ts'
import { trace } from '../../server/domain/trace/trace.ts'
import { seedGraph } from './seed-graph.ts'
import { traceOfPage } from './trace-of-page.ts'

/** The traces of the seed that start at a unit, as the page has them, by the name of the unit. */
export function seedUnits(): ReadonlyMap<string, TraceIndex> {
  const graph = seedGraph()
  return new Map(
    [...graph.entities.values()]
      .filter(({ kind }) => TRACEABLE_KINDS.includes(kind))
      .map(({ id }) => traceOfPage(trace(id, graph, DEFAULT_TRACE_OPTIONS), graph))
      .filter((index) => startsAtUnit(index.trace))
      .map((index) => [index.trace.from.name, index]),
  )
}
