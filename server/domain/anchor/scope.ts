import type { Entity, EntityId, Task } from '../entity.ts'
import type { Trace } from '../graph.ts'
import { compareKeys } from '../order.ts'
import type { Link, Relations } from './relations.ts'

/** A part of a chain that companies may cover. */
export interface ScopeSegment {
  readonly id: EntityId
  readonly kind: 'INDUSTRY' | 'PRODUCT'
  /** Itself, and for an industry its counterparts and all industries below these. */
  readonly members: ReadonlySet<EntityId>
}

/** What belongs to the chain of an industry. */
export interface Scope {
  readonly industry: EntityId
  /** In the order of the texts. */
  readonly segments: readonly ScopeSegment[]
  /** The industry, its counterparts, its segments, and all industries below these. */
  readonly industries: ReadonlySet<EntityId>
}

/**
 * The chain of an industry: its segments are the industries below it or below a counterpart, and
 * the industries and products that its own tasks (whose heading develops it) list in their body.
 * @param entities at least the own tasks and what they develop
 */
export function scopeOf(
  { from: industry, tasks }: Pick<Trace, 'from' | 'tasks'>,
  relations: Relations,
  entities: ReadonlyMap<EntityId, Entity>,
): Scope {
  const roots = withCounterparts(industry, relations)
  const below = [...roots].flatMap((root) =>
    relations.to(root, 'SUBINDUSTRY_OF').map((relation) => relation.from),
  )
  const listed = tasks
    .filter(({ assertion }) => assertion === 'STATED')
    .flatMap(({ entity }) => relations.from(entity, 'DEVELOPS'))
    .filter((relation) => listsInBody(entities.get(relation.from) as Task, relation))
    .map((relation) => relation.to)
  const keyOf = (id: EntityId) => [entities.get(id)?.position ?? '', id]
  const segments = [...new Set([...below, ...listed])]
    .filter((id) => !roots.has(id))
    .sort((a, b) => compareKeys(keyOf(a), keyOf(b)))
    .map((id): ScopeSegment =>
      entities.get(id)?.kind === 'PRODUCT'
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
const listsInBody = ({ headingAt }: Task, { claims }: Link): boolean =>
  claims.some(
    ({ place }) =>
      headingAt === null ||
      place.kind !== 'quotation' ||
      place.source !== headingAt.source ||
      place.start < headingAt.start ||
      place.end > headingAt.end,
  )
