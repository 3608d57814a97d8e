import type { Backing, Relation, Step } from '../graph.ts'
import type { EntityId } from '../entity.ts'
import type { ChainLink, Correspondence, IndustryChain, ProductSegment, Segment } from './answer.ts'

/** The lists of a chain that a limit cuts, in the order in which they are kept. */
export interface ChainLists {
  readonly tasks: readonly Backing[]
  readonly goals: readonly Backing[]
  readonly leads: readonly Backing[]
  readonly enterprises: readonly Backing[]
  readonly parks: readonly Backing[]
  readonly products: readonly Backing[]
  readonly segments: readonly Segment[]
  readonly productSegments: readonly ProductSegment[]
  readonly upstream: readonly ChainLink[]
  readonly downstream: readonly ChainLink[]
}

const BACKINGS = ['tasks', 'goals', 'leads', 'enterprises', 'parks', 'products'] as const

/** Keeps `limit` items over all lists: what texts name, the segments, then links, nearest first. */
export function cutLists(
  lists: ChainLists,
  limit: number,
): { readonly kept: ChainLists; readonly omitted: Omit<IndustryChain['omitted'], 'belowWeight'> } {
  let left = limit
  const take = <T>(list: readonly T[]): readonly T[] => {
    const taken = list.slice(0, left)
    left -= taken.length
    return taken
  }
  const backings = Object.fromEntries(BACKINGS.map((name) => [name, take(lists[name])])) as Record<
    (typeof BACKINGS)[number],
    readonly Backing[]
  >
  const segments = take(lists.segments)
  const productSegments = take(lists.productSegments)
  const upstream: ChainLink[] = []
  const downstream: ChainLink[] = []
  const depths = new Set([...lists.upstream, ...lists.downstream].map(({ depth }) => depth))
  for (const depth of [...depths].sort((a, b) => a - b)) {
    upstream.push(...take(lists.upstream.filter((link) => link.depth === depth)))
    downstream.push(...take(lists.downstream.filter((link) => link.depth === depth)))
  }
  const kept = { ...backings, segments, productSegments, upstream, downstream }
  const lost = (...names: (keyof ChainLists)[]): number =>
    names.reduce((sum, name) => sum + lists[name].length - kept[name].length, 0)
  return {
    kept,
    omitted: {
      segments: lost('segments', 'productSegments'),
      upstream: lost('upstream'),
      downstream: lost('downstream'),
      backings: lost(...BACKINGS),
    },
  }
}

/** Every node and relation of what is kept, in the order of first use. */
export function drawnOf(
  industry: EntityId,
  counterparts: readonly Correspondence[],
  kept: ChainLists,
): IndustryChain['graph'] {
  const parts = [...kept.segments, ...kept.productSegments]
  const walked: Step[] = [
    ...BACKINGS.flatMap((name) => kept[name]),
    ...parts.flatMap(({ enterprises }) => enterprises),
  ].flatMap(({ paths }) => paths.flatMap(({ steps }) => steps))
  const linked = [...kept.upstream, ...kept.downstream].flatMap(({ path }) => path.steps)
  const all: Relation[] = [
    ...counterparts.map(({ relation }) => relation),
    ...parts.map(({ relation }) => relation),
    ...[...walked, ...linked].map(({ relation }) => relation),
  ]
  const relations = [...new Map(all.map((relation) => [relation.id, relation])).values()]
  const ends = relations.flatMap(({ from, to }) => [from, to])
  return { nodes: [...new Set([industry, ...ends])], relations }
}
