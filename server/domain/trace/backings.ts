import type { EntityId } from '../entity.ts'
import { BACKING_LISTS, type Backing, type BackingList, type TracePath } from '../graph.ts'
import { sortedByKey } from '../order.ts'
import { RELATION_TYPES } from '../relation.ts'
import type { Find } from './behind.ts'
import type { TaskGraph } from './task-graph.ts'
import { arrival, isSimple, rankOf } from './way.ts'

export type Backings = Record<BackingList, Backing[]>

const END = Number.MAX_SAFE_INTEGER

/**
 * Finds as backings: one per list, entity and role, with its best assertion; weaker ways are only
 * further paths. Best first, then in the order of their lists and of the text.
 */
export function backings(start: EntityId, finds: readonly Find[], graph: TaskGraph): Backings {
  const groups = new Map<string, Find[]>()
  for (const find of finds) {
    if (find.entity === start || !isSimple(start, find.way.steps)) continue
    const key = `${find.list} ${find.entity} ${find.role}`
    const group = groups.get(key)
    if (group) group.push(find)
    else groups.set(key, [find])
  }
  const pathKey = ({ way }: Find): (string | number)[] => [
    rankOf(way.assertion),
    way.steps.length,
    ...way.steps.flatMap((step) => [graph.entity(arrival(step)).position, step.relation.id]),
  ]
  const result = Object.fromEntries(BACKING_LISTS.map((list) => [list, []])) as unknown as Backings
  const sorted = [...groups.values()].map((group) => sortedByKey(group, pathKey))
  for (const group of sortedByKey(sorted, ([best]) => listKey(best!, graph)))
    result[group[0]!.list].push(backingOf(group))
  return result
}

function backingOf(group: readonly Find[]): Backing {
  const { entity, role, order, way } = group[0]!
  const paths = group.map((find): TracePath => ({ via: find.way.via, steps: find.way.steps }))
  return {
    entity,
    role,
    assertion: way.assertion,
    rule: way.rule,
    order,
    paths: unique(paths),
    via: way.via,
  }
}

/** Lists whose order is that of the text alone; `order` there tells the start's place in a bracket. */
const IN_TEXT_ORDER: readonly BackingList[] = ['tasks', 'goals', 'documents']

/** The assertion, the task whose words name it, the place in its list, the text, then the role. */
function listKey({ list, entity, role, order, way }: Find, graph: TaskGraph): (string | number)[] {
  const bearer = way.steps.at(-2)
  const listed = !IN_TEXT_ORDER.includes(list)
  return [
    rankOf(way.assertion),
    listed && bearer ? graph.entity(arrival(bearer)).position : '',
    listed && order !== null ? order : END,
    graph.entity(entity).position,
    entity,
    RELATION_TYPES.indexOf(role),
  ]
}

/** Two ways may walk the same steps, when two qualities of the start lead along them; the better stays. */
function unique(paths: TracePath[]): TracePath[] {
  if (paths.length < 2) return paths
  const seen = new Set<string>()
  return paths.filter(({ steps }) => {
    const key = steps.map((step) => step.relation.id).join(' ')
    return !seen.has(key) && seen.add(key)
  })
}
