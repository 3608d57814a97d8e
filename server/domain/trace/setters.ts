import type { Entity, EntityId } from '../entity.ts'
import type { TaskGraph } from './task-graph.ts'
import type { Find } from './behind.ts'
import { further, STATED_WAY } from './way.ts'

/**
 * What stands behind the start without a task between: the documents and strategies that set a
 * goal, the documents that implement a strategy, and the goals that a strategy itself sets.
 */
export function direct(start: Entity, graph: TaskGraph): Find[] {
  if (start.kind === 'GOAL')
    return graph.to(start.id, 'HAS_GOAL', 'HAS_TARGET').flatMap((relation) => {
      const { kind } = graph.entity(relation.from)
      if (kind === 'TASK') return []
      const list = kind === 'STRATEGY' ? 'strategies' : 'documents'
      const way = further(STATED_WAY, { relation, forward: false })
      return [{ list, entity: relation.from, role: relation.type, order: relation.order, way }]
    })
  if (start.kind !== 'STRATEGY') return []
  const implementing = graph
    .to(start.id, 'IMPLEMENTS')
    .filter((relation) => graph.entity(relation.from).kind === 'DOCUMENT')
    .map((relation): Find => {
      const way = further(STATED_WAY, { relation, forward: false })
      return {
        list: 'documents',
        entity: relation.from,
        role: relation.type,
        order: relation.order,
        way,
      }
    })
  const goals = graph.from(start.id, 'HAS_GOAL', 'HAS_TARGET').map((relation): Find => {
    const way = further(STATED_WAY, { relation, forward: true })
    return { list: 'goals', entity: relation.to, role: relation.type, order: relation.order, way }
  })
  return [...implementing, ...goals]
}

/** For a goal that only documents set: their top tasks. Background, never counted as backing. */
export function contextOf(start: Entity, graph: TaskGraph): EntityId[] {
  if (start.kind !== 'GOAL') return []
  const setters = graph.to(start.id, 'HAS_GOAL', 'HAS_TARGET').map((relation) => relation.from)
  if (!setters.every((id) => graph.entity(id).kind === 'DOCUMENT')) return []
  return [
    ...new Set(setters.flatMap((id) => graph.from(id, 'HAS_TASK').map((relation) => relation.to))),
  ]
}
