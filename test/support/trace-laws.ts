import type { Claim } from '../../server/domain/claim.ts'
import type { EntityId } from '../../server/domain/entity.ts'
import {
  BACKING_LISTS,
  type Backing,
  type ClaimGraph,
  type Relation,
  type Trace,
  type TraceOptions,
  type TracePath,
} from '../../server/domain/graph.ts'
import { BRACKET_ROLES, WALKED_TYPES, type RelationType } from '../../server/domain/relation.ts'

export const backingsOf = (trace: Trace): Backing[] => BACKING_LISTS.flatMap((list) => trace[list])
export const pathsOf = (trace: Trace): TracePath[] =>
  backingsOf(trace).flatMap(({ paths }) => paths)

/** The nodes that a path passes, the start among them; throws where a step doesn't join on. */
export function nodesOf(start: EntityId, path: TracePath): EntityId[] {
  const nodes = [start]
  for (const { relation, forward } of path.steps) {
    const [here, there] = forward ? [relation.from, relation.to] : [relation.to, relation.from]
    if (here !== nodes.at(-1)) throw new Error(`a step leaves ${here}, not ${nodes.at(-1)}`)
    nodes.push(there)
  }
  return nodes
}

/** What is wrong with the paths of a trace, as sentences; nothing for a right one. */
export function faultsOfPaths(trace: Trace, graph: ClaimGraph, options: TraceOptions): string[] {
  const faults: string[] = []
  const kindOf = (id: EntityId) => graph.entities.get(id)?.kind
  for (const backing of backingsOf(trace)) {
    const { entity, role, paths } = backing
    const fault = (text: string) => faults.push(`${entity} ${role}: ${text}`)
    if (entity === trace.from) fault('the start is behind itself')
    if (paths.length === 0) fault('no path')
    if (paths[0] && paths[0].via !== backing.via) fault('via is not that of the first path')
    faults.push(...faultsOfStrength(backing, trace.from, graph))
    if ((backing.assertion === 'DERIVED') !== (backing.rule !== null)) fault('rule without DERIVED')
    for (const path of paths) {
      let nodes: EntityId[]
      try {
        nodes = nodesOf(trace.from, path)
      } catch (error) {
        fault(String(error))
        continue
      }
      if (path.steps.length === 0) fault('a path of no step')
      if (nodes.at(-1) !== entity) fault(`a path ends at ${nodes.at(-1)}`)
      if (new Set(nodes).size < nodes.length) fault(`a path comes back: ${nodes.join(' ')}`)
      if (nodes.slice(1, -1).some((id) => ['DOCUMENT', 'PLACE'].includes(kindOf(id) ?? '')))
        fault('a path goes on through a document or place')
      if (path.via !== null && !nodes.includes(path.via))
        fault(`via ${path.via} is not on its path`)
      if (!path.steps.some(({ relation }) => relation.type === role)) fault('no step has its role')
      for (const { relation } of path.steps)
        faults.push(...faultsOfRelation(relation, graph, options))
    }
    const shown = paths.map(({ steps }) => steps.map(({ relation }) => relation.id).join(' '))
    if (new Set(shown).size < shown.length) fault('a path is listed twice')
  }
  return faults
}

/** The first path shows why the backing is STATED, INHERITED or DERIVED, and by which task. */
function faultsOfStrength(backing: Backing, start: EntityId, graph: ClaimGraph): string[] {
  const [first] = backing.paths
  if (first === undefined) return []
  const { assertion, rule, via } = backing
  const crosses = first.steps.some(({ relation }) => relation.type === 'SUBTASK_OF')
  const lastTask = nodesOf(start, first).findLast((id) => graph.entities.get(id)?.kind === 'TASK')
  const bearsBracket = first.steps.some(
    ({ relation }) => ROLES.includes(relation.type) && relation.to === via,
  )
  const right =
    assertion === 'STATED'
      ? !crosses
      : assertion === 'INHERITED'
        ? crosses && bearsBracket
        : rule !== 'subtask' || (crosses && via === lastTask)
  return right
    ? []
    : [`${backing.entity} ${backing.role}: ${assertion} by its first path, via ${via}`]
}
const ROLES: readonly RelationType[] = BRACKET_ROLES

/** A relation is all asked claims of its type and ends, is walked, and is no loop. */
function faultsOfRelation(relation: Relation, graph: ClaimGraph, options: TraceOptions): string[] {
  const { type, from, to, claims } = relation
  const same = graph.claims.filter(
    (claim) =>
      claim.type === type &&
      claim.from === from &&
      claim.to === to &&
      options.status.includes(claim.status),
  )
  const ids = (all: readonly Claim[]) =>
    all
      .map(({ claimId }) => claimId)
      .sort()
      .join(' ')
  return [
    ...(claims.length === 0 || ids(claims) !== ids(same)
      ? [`${from} ${type} ${to}: its claims`]
      : []),
    ...(WALKED_TYPES.includes(type) ? [] : [`${type} is walked`]),
    ...(from === to ? [`${from} ${type}: a loop`] : []),
  ]
}

/** Every node and relation of the paths, and the start. */
export function unionOfPaths(trace: Trace): { nodes: EntityId[]; relations: string[] } {
  const paths = pathsOf(trace)
  return {
    nodes: [...new Set([trace.from, ...paths.flatMap((path) => nodesOf(trace.from, path))])].sort(),
    relations: [
      ...new Set(paths.flatMap(({ steps }) => steps.map(({ relation }) => relation.id))),
    ].sort(),
  }
}
