import type { EntityId } from '../entity.ts'
import type { Backing, Step } from '../graph.ts'
import { compareKeys } from '../order.ts'
import { rankOf } from '../trace/way.ts'
import { levels, type ChainGraph } from './chain-graph.ts'
import { counterpartsOf, headedTasks } from './members.ts'

type Attached = Omit<Backing, 'paths' | 'via'> & { readonly steps: readonly Step[] }

/**
 * The companies that belong to an industry itself: those that operate in it, in a counterpart or
 * in what stands below these, and those on which a task relies whose heading develops it. What is
 * named for a larger industry isn't thereby in each of its segments.
 */
export function firmsOfIndustry(
  industry: EntityId,
  graph: ChainGraph,
  isShown: (firm: EntityId) => boolean,
): Backing[] {
  const start = { entity: industry, steps: [] }
  const family = levels([start, ...counterpartsOf(start, graph)], graph, 'down')
  const operating = family.flatMap(({ entity: member, steps }) =>
    graph.into(member, 'OPERATES_IN').map(({ entity, step }): Attached => {
      const isDirect = steps.length === 0
      const crosses = steps.some(({ relation }) => relation.type === 'CORRESPONDS_TO')
      return {
        entity,
        role: 'OPERATES_IN',
        assertion: isDirect ? 'STATED' : 'DERIVED',
        rule: isDirect ? null : crosses ? 'counterpart' : 'subindustry',
        order: null,
        steps: [...steps, step],
      }
    }),
  )
  const reliedOn = headedTasks(industry, graph).flatMap(({ entity: task, step }) =>
    graph
      .out(task, 'RELIES_ON')
      .filter(({ entity }) => graph.entity(entity).kind === 'ENTERPRISE')
      .map((found) => stated(found.entity, 'RELIES_ON', [step, found.step])),
  )
  return backingsOf([...operating, ...reliedOn], graph, isShown)
}

/** The companies that produce a product. */
export const firmsOfProduct = (
  product: EntityId,
  graph: ChainGraph,
  isShown: (firm: EntityId) => boolean,
): Backing[] =>
  backingsOf(
    graph
      .into(product, 'PRODUCES')
      .filter(({ entity }) => graph.entity(entity).kind === 'ENTERPRISE')
      .map(({ entity, step }) => stated(entity, 'PRODUCES', [step])),
    graph,
    isShown,
  )

const stated = (entity: EntityId, role: Backing['role'], steps: readonly Step[]): Attached => ({
  entity,
  role,
  assertion: 'STATED',
  rule: null,
  order: role === 'RELIES_ON' ? steps.at(-1)!.relation.order : null,
  steps,
})

/** One per company and role, with its best assertion; weaker ways are further paths. */
function backingsOf(
  attached: readonly Attached[],
  graph: ChainGraph,
  isShown: (firm: EntityId) => boolean,
): Backing[] {
  const groups = new Map<string, { one: Attached; key: (string | number)[] }[]>()
  for (const one of attached) {
    if (!isShown(one.entity)) continue
    const ways = one.steps.map(({ relation }) => relation.id)
    const key = [rankOf(one.assertion), one.steps.length, ...ways]
    const group = `${one.entity} ${one.role}`
    groups.set(group, [...(groups.get(group) ?? []), { one, key }])
  }
  return [...groups.values()]
    .map((group) => group.sort((a, b) => compareKeys(a.key, b.key)).map(({ one }) => one))
    .map((group) => ({ group, key: listKey(group[0]!, graph) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ group }) => {
      const { steps: _, ...best } = group[0]!
      return { ...best, via: null, paths: group.map(({ steps }) => ({ via: null, steps })) }
    })
}

const listKey = ({ assertion, order, entity, role }: Attached, graph: ChainGraph) => [
  rankOf(assertion),
  order ?? Number.MAX_SAFE_INTEGER,
  ...graph.nameKey(entity),
  role,
]
