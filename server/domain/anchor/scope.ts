import type { EntityId, Task } from '../entity.ts'
import type { ClaimGraph, Relation, Trace } from '../graph.ts'
import { compareKeys } from '../order.ts'
import { relationsIn, type Relations } from './relations.ts'

/** A part of a chain that companies may cover. */
export interface ScopeSegment {
  readonly id: EntityId
  readonly kind: 'INDUSTRY' | 'PRODUCT'
  /** Itself, and for an industry its counterparts and all industries below. */
  readonly members: ReadonlySet<EntityId>
}

/** What belongs to the chain of an industry. */
export interface Scope {
  readonly industry: EntityId
  readonly segments: readonly ScopeSegment[]
  /** The industry, its counterparts, its segments, and all industries below these. */
  readonly industries: ReadonlySet<EntityId>
}

/**
 * The chain of an industry: its segments are the industries below it or below a counterpart, and
 * the industries and products that its own tasks (whose heading develops it) list in their body.
 */
export function scopeOf(trace: Trace, graph: ClaimGraph): Scope {
  const relations = relationsIn(graph)
  const industry = trace.from
  const roots = withCounterparts(industry, relations)
  const below = [...roots].flatMap((root) =>
    relations.to(root, 'SUBINDUSTRY_OF').map((relation) => relation.from),
  )
  const listed = trace.tasks
    .filter(({ assertion }) => assertion === 'STATED')
    .flatMap(({ entity }) => relations.from(entity, 'DEVELOPS'))
    .filter((relation) => listsInBody(graph.entities.get(relation.from) as Task, relation))
    .map((relation) => relation.to)
  const segments = [...new Set([...below, ...listed])]
    .filter((id) => !roots.has(id))
    .map((id) => ({ id, entity: graph.entities.get(id)! }))
    .sort((a, b) => compareKeys([a.entity.position, a.id], [b.entity.position, b.id]))
    .map(({ id, entity }): ScopeSegment =>
      entity.kind === 'PRODUCT'
        ? { id, kind: 'PRODUCT', members: new Set([id]) }
        : { id, kind: 'INDUSTRY', members: allBelow(withCounterparts(id, relations), relations) },
    )
  const members = segments.filter(({ kind }) => kind === 'INDUSTRY').flatMap((s) => [...s.members])
  return {
    industry,
    segments,
    industries: new Set([...allBelow(roots, relations), ...members]),
  }
}

function withCounterparts(industry: EntityId, relations: Relations): Set<EntityId> {
  const counterparts = [
    ...relations.from(industry, 'CORRESPONDS_TO').map(({ to }) => to),
    ...relations.to(industry, 'CORRESPONDS_TO').map(({ from }) => from),
  ]
  return new Set([industry, ...counterparts])
}

function allBelow(tops: ReadonlySet<EntityId>, relations: Relations): Set<EntityId> {
  const reached = new Set(tops)
  // A set goes on to what is added while it is walked.
  for (const id of reached)
    for (const { from } of relations.to(id, 'SUBINDUSTRY_OF')) reached.add(from)
  return reached
}

/** Whether words outside of the task's heading develop it. */
const listsInBody = ({ headingAt }: Task, { claims }: Relation): boolean =>
  claims.some(
    ({ place }) =>
      headingAt === null ||
      place.kind !== 'quotation' ||
      place.source !== headingAt.source ||
      place.start < headingAt.start ||
      place.end > headingAt.end,
  )
