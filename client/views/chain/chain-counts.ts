import type { ChainAnswer } from '../../api/chain-queries.ts'

export interface ChainCounts {
  /** Companies that documents name. */
  readonly firms: number
  /** Industries and products that the chain consists of. */
  readonly parts: number
  /** Those in which no local company is known. */
  readonly empty: number
  /** Whether all of these stand in a text that lists no company for them. */
  readonly listed: boolean
  readonly up: number
  readonly down: number
}

export function chainCounts(chain: ChainAnswer): ChainCounts {
  const parts = [...chain.segments, ...chain.productSegments]
  const empty = parts.filter((part) => part.empty)
  return {
    firms: new Set(chain.enterprises.map(({ entity }) => entity.id)).size,
    parts: parts.length + chain.omitted.segments,
    empty: empty.length,
    listed: empty.every(({ assertion }) => assertion === 'DERIVED'),
    up: chain.upstream.length + chain.omitted.upstream,
    down: chain.downstream.length + chain.omitted.downstream,
  }
}

/** Whether relations of any kind, listed or too light, put something up- or downstream. */
export const hasFlow = ({ upstream, downstream, omitted }: ChainAnswer): boolean =>
  upstream.length + downstream.length + omitted.belowWeight > 0
