import type { EntityId } from '../entity.ts'
import type { Backing } from '../graph.ts'
import type { ProductSegment, Segment } from './answer.ts'
import type { ChainGraph } from './chain-graph.ts'
import { firmsOfIndustry, firmsOfProduct } from './firms.ts'
import { isLocal } from './local.ts'
import type { MemberPart } from './members.ts'
import type { ChainPiece } from './piece.ts'

/** Who is known in an industry or product, and whether somebody there is local. */
export interface Firms {
  ofIndustry(industry: EntityId): readonly Backing[]
  ofProduct(product: EntityId): readonly Backing[]
  isLocal(firm: EntityId): boolean
}

/** Shown are the companies that texts name, and the local ones of tables. */
export function firmsIn(graph: ChainGraph, piece: ChainPiece, regions: readonly string[]): Firms {
  const local = (firm: EntityId) => isLocal(firm, regions, graph, piece.naming)
  const isShown = (firm: EntityId) => graph.entity(firm).row === undefined || local(firm)
  return {
    ofIndustry: (industry) => firmsOfIndustry(industry, graph, isShown),
    ofProduct: (product) => firmsOfProduct(product, graph, isShown),
    isLocal: local,
  }
}

const partOf = (
  { entity, relation, rule }: MemberPart,
  enterprises: readonly Backing[],
  firms: Firms,
  { counts }: ChainPiece,
) => ({
  relation,
  assertion: rule === null ? ('STATED' as const) : ('DERIVED' as const),
  rule,
  enterprises,
  nationalEnterpriseCount: counts.get(entity)?.national ?? 0,
  empty: !enterprises.some((backing) => firms.isLocal(backing.entity)),
})

export const segmentOf = (part: MemberPart, firms: Firms, piece: ChainPiece): Segment => ({
  industry: part.entity,
  ...partOf(part, firms.ofIndustry(part.entity), firms, piece),
})

export const productSegmentOf = (
  part: MemberPart,
  firms: Firms,
  piece: ChainPiece,
): ProductSegment => ({
  product: part.entity,
  ...partOf(part, firms.ofProduct(part.entity), firms, piece),
})
