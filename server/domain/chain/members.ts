import type { EntityId, Task } from '../entity.ts'
import type { Relation } from '../graph.ts'
import { compareKeys } from '../order.ts'
import { developsInHeading } from '../trace/own-tasks.ts'
import type { Correspondence } from './answer.ts'
import { levels, type ChainGraph, type Reached } from './chain-graph.ts'

/** What a chain consists of, and by which relation. */
export interface MemberPart extends Reached {
  readonly relation: Relation
  readonly rule: 'same-task' | null
}

/** The industries that make up a chain. */
export interface Members {
  readonly counterparts: readonly Correspondence[]
  readonly segments: readonly MemberPart[]
  readonly products: readonly MemberPart[]
  /** The roots, the segments, counterparts of these, and all below, each with its way from the industry. */
  readonly own: readonly Reached[]
}

/** Roots are the industry and its counterparts; segments stand below a root, or are listed by its task. */
export function membersOf(industry: EntityId, graph: ChainGraph): Members {
  const start: Reached = { entity: industry, steps: [] }
  const counterparts = counterpartsOf(start, graph)
  const roots = [start, ...counterparts]
  const children = roots.flatMap(({ entity, steps }): MemberPart[] =>
    graph
      .into(entity, 'SUBINDUSTRY_OF')
      .filter((child) => child.entity !== industry)
      .map(({ entity: child, step }) => ({
        entity: child,
        steps: [...steps, step],
        relation: step.relation,
        rule: null,
      })),
  )
  const listed = listedParts(industry, graph).filter(({ entity }) => entity !== industry)
  const ofKind = (kind: string) => listed.filter(({ entity }) => graph.entity(entity).kind === kind)
  const segments = once([...children, ...ofKind('INDUSTRY')])
  const bases = [
    ...roots,
    ...segments,
    ...segments.flatMap((segment) => counterpartsOf(segment, graph)),
  ]
  return {
    counterparts: counterparts.map(({ entity, steps }) => ({
      industry: entity,
      relation: steps[0]!.relation,
    })),
    segments,
    products: once(ofKind('PRODUCT')),
    own: levels(bases, graph, 'down'),
  }
}

/** The industries of other sources that correspond to one. */
export const counterpartsOf = ({ entity, steps }: Reached, graph: ChainGraph): Reached[] =>
  graph
    .beside(entity, 'CORRESPONDS_TO')
    .filter((other) => graph.entity(other.entity).kind === 'INDUSTRY')
    .map((other) => ({ entity: other.entity, steps: [...steps, other.step] }))

/** What the tasks whose heading develops the industry develop in their bodies, in the order of the text. */
function listedParts(industry: EntityId, graph: ChainGraph): MemberPart[] {
  const parts = headedTasks(industry, graph).flatMap(({ entity: task, step }) =>
    graph
      .out(task, 'DEVELOPS')
      .filter(({ step: next }) => !inHeading(next.relation, graph))
      .map(({ entity, step: next }) => ({
        part: { entity, steps: [step, next], relation: next.relation, rule: 'same-task' as const },
        key: [
          ...[graph.entity(task).position, task, next.relation.order ?? Number.MAX_SAFE_INTEGER],
          ...[graph.entity(entity).position, entity],
        ],
      })),
  )
  return parts.sort((a, b) => compareKeys(a.key, b.key)).map(({ part }) => part)
}

/** The tasks whose heading develops the industry. */
export const headedTasks = (industry: EntityId, graph: ChainGraph) =>
  graph.into(industry, 'DEVELOPS').filter(({ step }) => inHeading(step.relation, graph))

const inHeading = (relation: Relation, graph: ChainGraph): boolean =>
  developsInHeading(graph.entity(relation.from) as Task, relation)

const once = (parts: readonly MemberPart[]): MemberPart[] => {
  const seen = new Set<EntityId>()
  return parts.filter(({ entity }) => !seen.has(entity) && seen.add(entity))
}
