import type { EntityId, Task } from '../entity.ts'
import { DEFAULT_TRACE_OPTIONS, type Backing, type ClaimGraph } from '../graph.ts'
import { developsInHeading } from '../trace/own-tasks.ts'
import { trace } from '../trace/trace.ts'

/**
 * The industries whose chains an entity has to do with: an industry itself, else those that its
 * trace lists because the heading of a task develops them; what a body lists is a segment of these.
 *
 * @throws UntraceableError for a kind that no trace starts at.
 */
export function chainsBehind(start: EntityId, graph: ClaimGraph): EntityId[] {
  const { industries } = trace(start, graph, {
    ...DEFAULT_TRACE_OPTIONS,
    limit: Number.MAX_SAFE_INTEGER,
  })
  if (graph.entities.get(start)?.kind === 'INDUSTRY') return [start]
  const isHeaded = ({ paths }: Backing) =>
    paths.some(({ steps }) => {
      const { relation } = steps.at(-1)!
      return developsInHeading(graph.entities.get(relation.from) as Task, relation)
    })
  return [...new Set(industries.filter(isHeaded).map(({ entity }) => entity))]
}
