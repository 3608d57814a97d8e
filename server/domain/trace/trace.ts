import type { Entity, EntityId } from '../entity.ts'
import {
  BACKING_LISTS,
  DEFAULT_TRACE_OPTIONS,
  type ClaimGraph,
  type Relation,
  type Trace,
  type TraceOptions,
} from '../graph.ts'
import { KINDS } from '../kind.ts'
import { compareKeys } from '../order.ts'
import { backings, type Backings } from './backings.ts'
import { behind, type Find } from './behind.ts'
import { gapOptions, gapsOf } from './gaps.ts'
import { ownTasks, TRACEABLE_KINDS, type OwnTask } from './own-tasks.ts'
import { contextOf, direct } from './setters.ts'
import { taskGraph, type TaskGraph } from './task-graph.ts'
import { arrival } from './way.ts'

/** A start that is unknown, or of a kind that no trace starts at. */
export class UntraceableError extends Error {}

/**
 * Who and what stands behind the start, and by which sentences. `graph` may be the whole graph or
 * the piece that the statement `read/trace` fetches; the answer is the same, in whatever order its
 * claims come. Rules: docs/trace.md.
 *
 * @throws UntraceableError when the start isn't in the graph, or is a document, product, brand or place.
 */
export function trace(
  start: EntityId,
  graph: ClaimGraph,
  options: TraceOptions = DEFAULT_TRACE_OPTIONS,
): Trace {
  const entity = graph.entities.get(start)
  if (!entity) throw new UntraceableError(`没有编号为 ${start} 的实体`)
  if (!TRACEABLE_KINDS.includes(entity.kind)) {
    const allowed = TRACEABLE_KINDS.map((kind) => KINDS[kind].zh).join('、')
    throw new UntraceableError(`不能从${KINDS[entity.kind].zh}开始追溯;可以的有:${allowed}`)
  }
  const tasks = taskGraph(graph, options.status)
  const { own, finds } = search(entity, tasks, options)
  const all = gapOptions(options)
  const unfiltered =
    options.inherited && options.cooperators ? { own, finds } : search(entity, tasks, all)
  const { lists, truncated } = cut(backings(start, finds, tasks), options.limit)
  return {
    from: start,
    ...lists,
    context: contextOf(entity, tasks).toSorted((a, b) => comparePosition(tasks, a, b)),
    graph: drawn(start, lists),
    gaps: gapsOf(entity, unfiltered.own, unfiltered.finds, tasks),
    truncated,
  }
}

function search(
  start: Entity,
  graph: TaskGraph,
  options: TraceOptions,
): { own: OwnTask[]; finds: Find[] } {
  const own = ownTasks(start, graph, options)
  const asFinds = own.flatMap(({ task, role, way }): Find[] =>
    role === null
      ? []
      : [{ list: 'tasks', entity: task, role, order: way.steps[0]!.relation.order, way }],
  )
  const finds = [
    ...asFinds,
    ...direct(start, graph),
    ...own.flatMap((task) => behind(task, graph, options)),
  ]
  return { own, finds: finds.filter((find) => find.entity !== start.id) }
}

/** Keeps `limit` backings over all lists, in the order of the lists. */
function cut(lists: Backings, limit: number): { lists: Backings; truncated: boolean } {
  let left = limit
  const kept = { ...lists }
  for (const list of BACKING_LISTS) {
    kept[list] = lists[list].slice(0, left)
    left -= kept[list].length
  }
  return {
    lists: kept,
    truncated: BACKING_LISTS.some((list) => kept[list].length < lists[list].length),
  }
}

/** Every node and relation of the paths, in the order of first use. */
function drawn(start: EntityId, lists: Backings): Trace['graph'] {
  const nodes = new Set([start])
  const relations = new Set<Relation>()
  for (const list of BACKING_LISTS)
    for (const { paths } of lists[list])
      for (const { steps } of paths)
        for (const step of steps) {
          nodes.add(arrival(step))
          relations.add(step.relation)
        }
  return { nodes: [...nodes], relations: [...relations] }
}

const comparePosition = (graph: TaskGraph, a: EntityId, b: EntityId): number =>
  compareKeys([graph.entity(a).position, a], [graph.entity(b).position, b])
