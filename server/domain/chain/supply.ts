import {
  DEFAULT_CHAIN_OPTIONS,
  type ChainOptions,
  type SupplyGap,
  type SupplyGaps,
} from './answer.ts'
import { chainGraph } from './chain-graph.ts'
import { partsOf } from './parts.ts'
import type { ChainPiece, SupplyPiece } from './piece.ts'
import { suppliesOf, supplyGapsOf } from './supply-gaps.ts'

/** Companies are named here, not counted. */
const UNCOUNTED: ChainPiece['counts'] = new Map()

/**
 * The supply gaps of several chains, of each the same as the chain itself has, and how many
 * relations could have shown one. Rules: docs/chain.md.
 */
export function supplyGaps(
  piece: SupplyPiece,
  options: ChainOptions = DEFAULT_CHAIN_OPTIONS,
): SupplyGaps {
  const graph = chainGraph(piece.graph, piece.sortNames, options.status)
  const gaps: SupplyGap[] = []
  const relations = new Set<string>()
  for (const industry of piece.industries) {
    const parts = partsOf(industry, graph, { ...piece, counts: UNCOUNTED })
    const supplies = suppliesOf(parts, graph, options)
    for (const { reach } of supplies) relations.add(reach.step.relation.id)
    gaps.push(...supplyGapsOf(industry, supplies, parts))
  }
  return { industries: piece.industries, gaps, relationCount: relations.size }
}
