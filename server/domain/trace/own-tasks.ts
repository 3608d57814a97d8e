import type { Entity, EntityId, Task } from '../entity.ts'
import type { Relation, TraceOptions } from '../graph.ts'
import type { Kind } from '../kind.ts'
import { BRACKET_ROLES, type RelationType } from '../relation.ts'
import type { TaskGraph } from './task-graph.ts'
import { further, inheritedFrom, STATED_WAY, type Way } from './way.ts'

/**
 * In which quality the start has its own tasks; it decides what is taken from tasks above and
 * below. One start may have several: a park may lead one task and be relied on by another.
 */
export type Quality =
  'goal' | 'strategy' | 'task' | 'unit' | 'reliedOn' | 'industry' | 'industryInBody'

export interface OwnTask {
  readonly task: EntityId
  readonly quality: Quality
  /** The relation type that makes it one; null for a start that is the task itself. */
  readonly role: RelationType | null
  readonly way: Way
}

const QUALITIES: Partial<Record<Kind, readonly Quality[]>> = {
  GOAL: ['goal'],
  STRATEGY: ['strategy'],
  TASK: ['task'],
  INDUSTRY: ['industry'],
  AGENCY: ['unit'],
  ENTERPRISE: ['unit', 'reliedOn'],
  PARK: ['unit', 'reliedOn'],
  PROJECT: ['reliedOn'],
  INSTITUTION: ['unit', 'reliedOn'],
}

/** The kinds that a trace can start at. */
export const TRACEABLE_KINDS = Object.keys(QUALITIES) as readonly Kind[]

/** The tasks that are the start's own, each with every way that makes it so. */
export function ownTasks(start: Entity, graph: TaskGraph, options: TraceOptions): OwnTask[] {
  return (QUALITIES[start.kind] ?? []).flatMap((quality) =>
    finders[quality](start.id, graph, options),
  )
}

type Finder = (start: EntityId, graph: TaskGraph, options: TraceOptions) => OwnTask[]

const taken = (quality: Quality, relation: Relation): OwnTask => ({
  task: relation.from,
  quality,
  role: relation.type,
  way: further(STATED_WAY, { relation, forward: false }),
})

const finders: Record<Quality, Finder> = {
  goal: (start, graph) =>
    graph.to(start, 'HAS_GOAL', 'HAS_TARGET').flatMap((set): OwnTask[] => {
      const setter = graph.entity(set.from)
      if (setter.kind === 'TASK') return [taken('goal', set)]
      if (setter.kind !== 'STRATEGY') return []
      return implementers(graph, setter.id).map((relation) => {
        const own = taken('goal', relation)
        return {
          ...own,
          way: further(STATED_WAY, { relation: set, forward: false }, ...own.way.steps),
        }
      })
    }),
  strategy: (start, graph) =>
    implementers(graph, start).map((relation) => taken('strategy', relation)),
  task: (start) => [{ task: start, quality: 'task', role: null, way: STATED_WAY }],
  unit: unitTasks,
  reliedOn: (start, graph) =>
    graph.to(start, 'RELIES_ON', 'BUILDS').map((relation) => taken('reliedOn', relation)),
  industry: (start, graph) => {
    const developers = graph.to(start, 'DEVELOPS')
    const headed = developers.filter((relation) =>
      developsInHeading(graph.entity(relation.from) as Task, relation),
    )
    if (headed.length > 0) return headed.map((relation) => taken('industry', relation))
    return developers.map((relation) => {
      const own = taken('industryInBody', relation)
      return { ...own, way: { ...own.way, assertion: 'DERIVED', rule: 'same-task' } }
    })
  },
  industryInBody: () => [],
}

/** Tasks that implement the strategy; a document that does is no task. */
const implementers = (graph: TaskGraph, strategy: EntityId): Relation[] =>
  graph.to(strategy, 'IMPLEMENTS').filter((relation) => graph.entity(relation.from).kind === 'TASK')

/** The tasks whose bracket names the unit, and those below them without a nearer bracket. */
function unitTasks(start: EntityId, graph: TaskGraph, options: TraceOptions): OwnTask[] {
  const roles = BRACKET_ROLES.filter((role) => options.cooperators || role !== 'COOPERATES')
  return graph.from(start, ...roles).flatMap((relation) => {
    const stated: OwnTask = {
      task: relation.to,
      quality: 'unit',
      role: relation.type,
      way: further(STATED_WAY, { relation, forward: true }),
    }
    if (!options.inherited) return [stated]
    const below = graph
      .descendants(relation.to)
      .filter(({ steps }) => !steps.some((step) => graph.bearsBracket(step.relation.from)))
      .map(({ task, steps }) => ({
        ...stated,
        task,
        way: inheritedFrom(stated.way, relation.to, steps),
      }))
    return [stated, ...below]
  })
}

/** Whether the words that develop the industry stand in the task's heading. */
export function developsInHeading({ headingAt }: Task, relation: Relation): boolean {
  if (headingAt === null) return false
  return relation.claims.some(
    ({ place }) =>
      place.kind === 'quotation' &&
      place.source === headingAt.source &&
      place.start >= headingAt.start &&
      place.end <= headingAt.end,
  )
}
