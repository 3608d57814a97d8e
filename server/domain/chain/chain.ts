import { KINDS } from '../kind.ts'
import { trace } from '../trace/trace.ts'
import { DEFAULT_CHAIN_OPTIONS, type ChainOptions, type IndustryChain } from './answer.ts'
import { bottlenecksOf } from './bottlenecks.ts'
import { chainGraph, levels } from './chain-graph.ts'
import { cutLists, drawnOf } from './cut.ts'
import { linksOf } from './links.ts'
import { partsOf } from './parts.ts'
import type { ChainPiece } from './piece.ts'
import { suppliesOf, supplyGapsOf } from './supply-gaps.ts'

export * from './answer.ts'

/** A start that is no industry. */
export class NotAnIndustryError extends Error {}

/**
 * The chain of an industry: what its trace names, its segments, what stands up- and downstream of
 * it, and what is missing. Rules: docs/chain.md.
 *
 * @throws NotAnIndustryError when the piece is that of something else.
 */
export function industryChain(
  piece: ChainPiece,
  options: ChainOptions = DEFAULT_CHAIN_OPTIONS,
): IndustryChain {
  const { industry } = piece
  const { kind } = piece.graph.entities.get(industry)!
  if (kind !== 'INDUSTRY') throw new NotAnIndustryError(`只有产业有产业链,这是${KINDS[kind].zh}`)
  const graph = chainGraph(piece.graph, piece.sortNames, options.status)
  const parts = partsOf(industry, graph, piece)
  const { counterparts, segments, productSegments, own, regions } = parts
  const named = trace(industry, piece.graph, {
    inherited: true,
    cooperators: false,
    status: options.status,
    limit: Number.MAX_SAFE_INTEGER,
  })
  const links = (side: 'up' | 'down') => linksOf(side, own, graph, piece, options)
  const upstream = links('up')
  const all = {
    ...named,
    segments,
    productSegments,
    upstream,
    downstream: links('down'),
  }
  const { kept, omitted } = cutLists(all, options.limit)
  return {
    industry,
    parents: levels([{ entity: industry, steps: [] }], graph, 'up')
      .slice(1)
      .map(({ entity }) => entity),
    counterparts,
    ...kept,
    nationalEnterpriseCount: piece.nationalEnterpriseCount,
    bottlenecks: bottlenecksOf(segments, upstream, own, graph, piece, options),
    supplyGaps: supplyGapsOf(industry, suppliesOf(parts, graph, options), parts),
    regions,
    graph: drawnOf(industry, counterparts, kept),
    omitted: { ...omitted, belowWeight: piece.belowWeight },
    truncated: piece.cut || Object.values(omitted).some((count) => count > 0),
    own: own.map(({ entity }) => entity),
  }
}
