import type { EntityId } from '../entity.ts'
import type { BackingList, Relation, Step, TraceOptions } from '../graph.ts'
import type { Kind } from '../kind.ts'
import { BRACKET_ROLES, type RelationType } from '../relation.ts'
import type { OwnTask, Quality } from './own-tasks.ts'
import type { TaskGraph } from './task-graph.ts'
import { further, inheritedFrom, onto, throughTask, type Way } from './way.ts'

/** One find: an entity in a list of the answer, in a role, by one way. */
export interface Find {
  readonly list: BackingList
  readonly entity: EntityId
  readonly role: RelationType
  readonly order: number | null
  readonly way: Way
}

const LIST_OF_KIND: Partial<Record<Kind, BackingList>> = {
  ENTERPRISE: 'enterprises',
  PARK: 'parks',
  PROJECT: 'projects',
  INSTITUTION: 'institutions',
  INDUSTRY: 'industries',
  PRODUCT: 'products',
}

const LIST_OF_ROLE = {
  LEADS: 'leads',
  COOPERATES: 'cooperators',
  RESPONSIBLE: 'responsible',
} as const

const forward = (relation: Relation): Step => ({ relation, forward: true })
const backward = (relation: Relation): Step => ({ relation, forward: false })

/** Everything that stands behind the start by way of one of its own tasks. */
export function behind(own: OwnTask, graph: TaskGraph, options: TraceOptions): Find[] {
  return [named, units, strategies, goals, documents].flatMap((finder) =>
    finder(own, graph, options),
  )
}

/** Firms, parks, projects, institutions, industries and products that tasks name. */
function named(own: OwnTask, graph: TaskGraph): Find[] {
  const at = (task: EntityId, way: Way): Find[] =>
    graph.from(task, 'RELIES_ON', 'BUILDS', 'DEVELOPS').flatMap((relation) => {
      const list = LIST_OF_KIND[graph.entity(relation.to).kind]
      return list ? [find(list, relation.to, relation, further(way, forward(relation)))] : []
    })
  const withBelow: readonly Quality[] = ['goal', 'strategy', 'task', 'reliedOn', 'industry']
  return [
    ...at(own.task, own.way),
    ...(withBelow.includes(own.quality) ? below(own, graph, at) : []),
  ]
}

/** The units of the nearest bracket upward; from a strategy also those of brackets below. */
function units(own: OwnTask, graph: TaskGraph, options: TraceOptions): Find[] {
  const roles = BRACKET_ROLES.filter((role) => options.cooperators || role !== 'COOPERATES')
  const bracket = (task: EntityId, way: Way): Find[] =>
    graph
      .to(task, ...roles)
      .map((r) =>
        find(
          LIST_OF_ROLE[r.type as keyof typeof LIST_OF_ROLE],
          r.from,
          r,
          further(way, backward(r)),
        ),
      )
  const nearest = (): Find[] => {
    if (graph.bearsBracket(own.task)) return bracket(own.task, own.way)
    const bearer = graph.ancestors(own.task).find(({ task }) => graph.bearsBracket(task))
    if (!bearer) return []
    const way = inheritedFrom(own.way, bearer.task, bearer.steps)
    return way.assertion === 'INHERITED' && !options.inherited ? [] : bracket(bearer.task, way)
  }
  return [...nearest(), ...(own.quality === 'strategy' ? below(own, graph, bracket) : [])]
}

/** Strategies that the task or a task above implements. */
function strategies(own: OwnTask, graph: TaskGraph): Find[] {
  const at = (task: EntityId, way: Way): Find[] =>
    graph
      .from(task, 'IMPLEMENTS')
      .map((relation) => find('strategies', relation.to, relation, further(way, forward(relation))))
  return [...at(own.task, own.way), ...above(own, graph, at)]
}

/** Goals that tasks set, or strategies that they implement. */
function goals(own: OwnTask, graph: TaskGraph): Find[] {
  const set = (setter: EntityId, way: Way): Find[] =>
    graph
      .from(setter, 'HAS_GOAL', 'HAS_TARGET')
      .map((relation) => find('goals', relation.to, relation, further(way, forward(relation))))
  const at = (task: EntityId, way: Way): Find[] => [
    ...set(task, way),
    ...graph
      .from(task, 'IMPLEMENTS')
      .flatMap((relation) => set(relation.to, onto(way, forward(relation)))),
  ]
  const withBelow: readonly Quality[] = ['strategy', 'task']
  const withAbove: readonly Quality[] = ['reliedOn', 'industry']
  return [
    ...at(own.task, own.way),
    ...(withBelow.includes(own.quality) ? below(own, graph, at) : []),
    ...(withAbove.includes(own.quality) ? above(own, graph, at) : []),
  ]
}

/** Documents that list the task, or a task above it, among their tasks. */
function documents(own: OwnTask, graph: TaskGraph): Find[] {
  const at = (task: EntityId, way: Way): Find[] =>
    graph
      .to(task, 'HAS_TASK')
      .map((relation) =>
        find('documents', relation.from, relation, further(way, backward(relation))),
      )
  return [...at(own.task, own.way), ...above(own, graph, at)]
}

type At = (task: EntityId, way: Way) => Find[]

const below = (own: OwnTask, graph: TaskGraph, at: At): Find[] =>
  graph
    .descendants(own.task)
    .flatMap(({ task, steps }) => at(task, throughTask(own.way, task, steps)))

const above = (own: OwnTask, graph: TaskGraph, at: At): Find[] =>
  graph
    .ancestors(own.task)
    .flatMap(({ task, steps }) => at(task, throughTask(own.way, task, steps)))

const find = (list: BackingList, entity: EntityId, relation: Relation, way: Way): Find => ({
  list,
  entity,
  role: relation.type,
  order: relation.order,
  way,
})
