import type { ChainAnswer } from '../../api/chain-queries.ts'

export interface ChainCounts {
  /** Firms that documents name. */
  readonly firms: number
  /** Industries and products that the chain consists of. */
  readonly parts: number
  /** Those in which no local firm is known. */
  readonly empty: number
  /** Whether all of these stand in a text that lists no firm for them. */
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

/** Whether the page of a chain says of anything that no local firm is known, so that “local” needs
 * explaining. Of what a text lists itself it says that the text lists no firm. */
export function saysLocal(chain: ChainAnswer): boolean {
  const { firms, parts, empty, listed } = chainCounts(chain)
  return (
    chain.supplyGaps.length > 0 ||
    (empty > 0 && (empty < parts || !listed)) ||
    (firms === 0 && chain.tasks.length === 0)
  )
}
