import type { EntityId } from '../entity.ts'
import type { Bottleneck, ChainLink, ChainOptions, Segment } from './answer.ts'
import type { ChainGraph, Reached } from './chain-graph.ts'
import { weighs } from './links.ts'
import type { ChainPiece } from './piece.ts'

/** Industries that must depend on one, and companies known in it at most, for a bottleneck. */
const DEPENDENTS = 2
const FIRMS = 1
/** Names that a reason tells. */
const TOLD = 3

/**
 * Segments and upstream industries on which at least two industries of the chain depend, while at
 * most one company is known in them. What depends on one is looked for among the industries that
 * are walked from: the chain's own, and those upstream of it nearer than the depth that was asked.
 */
export function bottlenecksOf(
  segments: readonly Segment[],
  upstream: readonly ChainLink[],
  own: readonly Reached[],
  graph: ChainGraph,
  { counts }: ChainPiece,
  { depth, minWeight }: ChainOptions,
): Bottleneck[] {
  if (depth === 0) return []
  const walkedFrom = new Set([
    ...own.map(({ entity }) => entity),
    ...upstream.filter((link) => link.depth < depth).map(({ industry }) => industry),
  ])
  const candidates = [
    ...segments.map(({ industry }) => industry),
    ...upstream.map(({ industry }) => industry),
  ]
  return candidates.flatMap((industry): Bottleneck[] => {
    const dependents = graph
      .out(industry, 'UPSTREAM_OF')
      .filter(({ entity, step }) => walkedFrom.has(entity) && weighs(step.relation, minWeight))
      .map(({ entity }) => entity)
    const { enterprises = 0, national = 0 } = counts.get(industry) ?? {}
    if (dependents.length < DEPENDENTS || enterprises > FIRMS) return []
    const reason = reasonOf(industry, dependents, enterprises, national, graph)
    return [
      {
        industry,
        reason,
        enterpriseCount: enterprises,
        nationalEnterpriseCount: national,
        dependents,
      },
    ]
  })
}

function reasonOf(
  industry: EntityId,
  dependents: readonly EntityId[],
  enterprises: number,
  national: number,
  graph: ChainGraph,
): string {
  const names = dependents.slice(0, TOLD).map((id) => graph.entity(id).name)
  const rest = dependents.length > TOLD ? '等' : ''
  const known =
    enterprises === 0
      ? '现有文件和数据中没有企业'
      : `已知企业仅 ${enterprises} 家(文件点名 ${enterprises - national} 家,数据表 ${national} 家)`
  return `本链 ${dependents.length} 个产业(${names.join('、')}${rest})以${graph.entity(industry).name}为上游,${known}。`
}
