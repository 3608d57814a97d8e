import type { EntityId } from '../entity.ts'
import type { Relation } from '../graph.ts'
import { compareKeys } from '../order.ts'
import type { ChainLink, ChainOptions } from './answer.ts'
import type { ChainGraph, Reached } from './chain-graph.ts'
import type { ChainPiece } from './piece.ts'

/** The weight of an up- or downstream relation: the largest that a source gives; null where none does. */
export function weightOf({ claims }: Relation): number | null {
  const weights = claims.flatMap(({ weight }) => (weight === null ? [] : [weight]))
  return weights.length === 0 ? null : Math.max(...weights)
}

/** Whether a relation is walked: some source gives it weight enough, or states it without a weight. */
export const weighs = ({ claims }: Relation, minWeight: number): boolean =>
  claims.some(({ weight }) => weight === null || weight >= minWeight)

/**
 * Breadth-first along UPSTREAM_OF from the chain's own industries: nearest first, then the
 * heaviest relation, then by name. Each industry has one path, by the heaviest of its nearest
 * relations; none of the chain's own is listed.
 */
export function linksOf(
  side: 'up' | 'down',
  own: readonly Reached[],
  graph: ChainGraph,
  { counts }: ChainPiece,
  { depth: deepest, minWeight }: ChainOptions,
): ChainLink[] {
  const [ahead, back] = side === 'up' ? [graph.into, graph.out] : [graph.out, graph.into]
  const links: ChainLink[] = []
  const seen = new Set<EntityId>(own.map(({ entity }) => entity))
  let level = own
  for (let depth = 1; depth <= deepest; depth++) {
    const best = new Map<EntityId, Candidate>()
    level.forEach(({ entity: near, steps }, at) => {
      for (const { entity, step } of ahead(near, 'UPSTREAM_OF')) {
        if (seen.has(entity) || !weighs(step.relation, minWeight)) continue
        const weight = weightOf(step.relation)
        const key = [weight === null ? -Infinity : -weight, at]
        const known = best.get(entity)
        if (known && compareKeys(known.key, key) <= 0) continue
        best.set(entity, { entity, steps: [...steps, step], near, weight, key })
      }
    })
    const found = [...best.values()]
      .map((one) => ({ one, key: [one.key[0]!, ...graph.nameKey(one.entity)] }))
      .sort((a, b) => compareKeys(a.key, b.key))
      .map(({ one }) => one)
    for (const { entity, steps, near, weight } of found) {
      seen.add(entity)
      const { enterprises = 0, national = 0 } = counts.get(entity) ?? {}
      links.push({
        industry: entity,
        depth,
        weight,
        path: { via: null, steps },
        enterpriseCount: enterprises,
        nationalEnterpriseCount: national,
        mutual: back(near, 'UPSTREAM_OF').some((reverse) => reverse.entity === entity),
      })
    }
    level = found
  }
  return links
}

interface Candidate extends Reached {
  readonly near: EntityId
  readonly weight: number | null
  readonly key: readonly number[]
}
