import type { Claim, ClaimStatus } from '../claim.ts'
import type { Entity, EntityId } from '../entity.ts'
import type { ClaimGraph, Relation, Step } from '../graph.ts'
import { groupRelations } from '../group-relations.ts'
import { BRACKET_ROLES, WALKED_TYPES, type RelationType } from '../relation.ts'
import { compareKeys } from '../order.ts'

/** A task reached from another one, with the steps that lead there. */
export interface ReachedTask {
  readonly task: EntityId
  readonly steps: readonly Step[]
}

/** What a trace walks on: the relations of the asked statuses, by either end. */
export interface TaskGraph {
  entity(id: EntityId): Entity
  from(id: EntityId, ...types: RelationType[]): readonly Relation[]
  to(id: EntityId, ...types: RelationType[]): readonly Relation[]
  /** From the parent to the root; empty for a top task. */
  ancestors(task: EntityId): readonly ReachedTask[]
  /** All below, nearest first. */
  descendants(task: EntityId): readonly ReachedTask[]
  /** Whether the task bears a bracket, also one that isn't among the asked statuses. */
  bearsBracket(task: EntityId): boolean
}

const known = new WeakMap<ClaimGraph, Map<string, TaskGraph>>()

/**
 * Indexes a piece of the graph for tracing, once for all the starts that share it. A bracket that
 * nobody has reviewed yet still is the nearest one: it stops the climb although its units aren't
 * shown.
 */
export function taskGraph(graph: ClaimGraph, asked: readonly ClaimStatus[]): TaskGraph {
  const indexes = known.get(graph) ?? new Map<string, TaskGraph>()
  known.set(graph, indexes)
  const key = asked.join()
  const index = indexes.get(key) ?? indexed(graph, asked)
  indexes.set(key, index)
  return index
}

function indexed({ entities, claims }: ClaimGraph, asked: readonly ClaimStatus[]): TaskGraph {
  const walked = new Set<RelationType>(WALKED_TYPES)
  const walkable = claims.filter(
    (c) => walked.has(c.type) && c.from !== c.to && entities.has(c.from) && entities.has(c.to),
  )
  const relations = groupRelations(walkable.filter((c) => asked.includes(c.status)))
  const bracketed = bracketedTasks(walkable, asked)
  const outgoing = index(relations, (r) => r.from)
  const incoming = index(relations, (r) => r.to)

  const entity = (id: EntityId): Entity => entities.get(id)!
  const keyOf = (id: EntityId): (string | number)[] => [entity(id).position, id]
  const pick = (all: Map<EntityId, Relation[]>, id: EntityId, types: RelationType[]) =>
    (all.get(id) ?? []).filter((r) => types.includes(r.type))
  const from: TaskGraph['from'] = (id, ...types) => pick(outgoing, id, types)
  const to: TaskGraph['to'] = (id, ...types) => pick(incoming, id, types)
  const byFarEnd = (far: (r: Relation) => EntityId) => (a: Relation, b: Relation) =>
    compareKeys(keyOf(far(a)), keyOf(far(b)))

  const ancestors = (task: EntityId): ReachedTask[] => {
    const reached: ReachedTask[] = []
    const seen = new Set([task])
    for (let at: ReachedTask = { task, steps: [] }; ;) {
      const [up] = from(at.task, 'SUBTASK_OF').toSorted(byFarEnd((r) => r.to))
      if (!up || seen.has(up.to)) return reached
      seen.add(up.to)
      at = { task: up.to, steps: [...at.steps, { relation: up, forward: true }] }
      reached.push(at)
    }
  }
  const descendants = (task: EntityId): ReachedTask[] => {
    const reached: ReachedTask[] = []
    const seen = new Set([task])
    const queue: ReachedTask[] = [{ task, steps: [] }]
    for (let at = queue.shift(); at; at = queue.shift()) {
      for (const down of to(at.task, 'SUBTASK_OF').toSorted(byFarEnd((r) => r.from))) {
        if (seen.has(down.from)) continue
        seen.add(down.from)
        const next = { task: down.from, steps: [...at.steps, { relation: down, forward: false }] }
        reached.push(next)
        queue.push(next)
      }
    }
    return reached
  }
  return { entity, from, to, ancestors, descendants, bearsBracket: (task) => bracketed.has(task) }
}

function bracketedTasks(claims: readonly Claim[], asked: readonly ClaimStatus[]): Set<EntityId> {
  const roles: readonly RelationType[] = BRACKET_ROLES
  const stops = (c: Claim) =>
    roles.includes(c.type) && (c.status !== 'REJECTED' || asked.includes('REJECTED'))
  return new Set(claims.filter(stops).map((c) => c.to))
}

function index(
  relations: readonly Relation[],
  end: (r: Relation) => EntityId,
): Map<EntityId, Relation[]> {
  const map = new Map<EntityId, Relation[]>()
  for (const relation of relations) {
    const list = map.get(end(relation))
    if (list) list.push(relation)
    else map.set(end(relation), [relation])
  }
  return map
}
