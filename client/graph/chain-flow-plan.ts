import type { ChainShape, LinkShape } from './chain-input.ts'
import type { ChainIndexShape } from './chain-index.ts'
import type { Tone } from './drawn.ts'
import type { EntityShape } from './trace-input.ts'

/** An industry up- or downstream, with the one through which it is. */
export interface FlowItem {
  readonly entity: EntityShape
  readonly relation: string
  /** The industry before it on its way. */
  readonly parent: string
  readonly tone: Tone
  readonly weight: number | null
  readonly mutual: boolean
  readonly firms: number
}

/** Levels from 1, each ordered as what it hangs off. */
export interface ChainFlow {
  /** The chain's own industries that something is up- or downstream of. */
  readonly middle: readonly EntityShape[]
  readonly upstream: readonly (readonly FlowItem[])[]
  readonly downstream: readonly (readonly FlowItem[])[]
}

/** What relations say of up- and downstream; null where they say nothing. */
export function flowOf(chain: ChainShape, index: ChainIndexShape): ChainFlow | null {
  const ups = itemsOf(chain.upstream, index)
  const downs = itemsOf(chain.downstream, index)
  const first = [...ups, ...downs].filter(({ depth }) => depth === 1)
  const ids = [...new Set(first.map(({ item }) => item.parent))]
  const order = [...index.entities.keys()]
  ids.sort((a, b) => rank(a, chain, order) - rank(b, chain, order))
  const middle = ids.flatMap((id) => index.entities.get(id) ?? [])
  if (middle.length === 0) return null
  const roots = middle.map(({ id }) => id)
  return { middle, upstream: levels(ups, roots), downstream: levels(downs, roots) }
}

const rank = (id: string, { industry }: ChainShape, order: readonly string[]): number =>
  id === industry.id ? -1 : order.indexOf(id)

interface Deep {
  readonly depth: number
  readonly item: FlowItem
}

function itemsOf(links: readonly LinkShape[], index: ChainIndexShape): Deep[] {
  return links.flatMap((link): Deep[] => {
    const last = link.path.steps.at(-1)
    const relation = index.relations.get(last?.relation.id ?? '')
    const parent = index.stops(link.path.steps).at(-2)
    if (!relation || parent === undefined) return []
    const item = {
      entity: index.entities.get(link.industry.id) ?? link.industry,
      relation: relation.id,
      parent,
      tone: relation.status === 'PROPOSED' ? ('PROPOSED' as const) : ('STATED' as const),
      weight: link.weight ?? null,
      mutual: link.mutual,
      firms: link.enterpriseCount,
    }
    return [{ depth: link.depth, item }]
  })
}

function levels(all: readonly Deep[], roots: readonly string[]): readonly FlowItem[][] {
  const out: FlowItem[][] = []
  let parents = roots
  for (let depth = 1; ; depth += 1) {
    const known = parents
    const level = all
      .filter((one) => one.depth === depth && known.includes(one.item.parent))
      .map(({ item }) => item)
      .toSorted((a, b) => known.indexOf(a.parent) - known.indexOf(b.parent))
    if (level.length === 0) return out
    out.push(level)
    parents = level.map(({ entity }) => entity.id)
  }
}
