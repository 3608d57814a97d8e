import type { EntityId } from '../entity.ts'
import type { Backing } from '../graph.ts'
import type { ProductSegment, Segment } from './answer.ts'
import type { ChainGraph } from './chain-graph.ts'
import { firmsOfIndustry, firmsOfProduct } from './firms.ts'
import { isLocal, regionsOf } from './local.ts'
import { membersOf, type MemberPart, type Members } from './members.ts'
import type { ChainPiece } from './piece.ts'

/** What a chain consists of, with who is known in each part. */
export interface ChainParts extends Omit<Members, 'segments' | 'products'> {
  readonly segments: readonly Segment[]
  readonly productSegments: readonly ProductSegment[]
  /** Regions that make a company local. */
  readonly regions: readonly string[]
  readonly firms: Firms
}

/** The parts of the chain of an industry, as its pieces name them. */
export function partsOf(
  industry: EntityId,
  graph: ChainGraph,
  piece: Pick<ChainPiece, 'naming' | 'regions' | 'counts'>,
): ChainParts {
  const { segments, products, ...members } = membersOf(industry, graph)
  const roots = [industry, ...members.counterparts.map((one) => one.industry)]
  const regions = regionsOf(roots, piece)
  const firms = firmsIn(graph, piece, regions)
  return {
    ...members,
    segments: segments.map((part) => segmentOf(part, firms, piece)),
    productSegments: products.map((part) => productSegmentOf(part, firms, piece)),
    regions,
    firms,
  }
}

/** Who is known in an industry or product, and whether somebody there is local. */
export interface Firms {
  ofIndustry(industry: EntityId): readonly Backing[]
  ofProduct(product: EntityId): readonly Backing[]
  isLocal(firm: EntityId): boolean
}

/** Shown are the companies that texts name, and the local ones of tables. */
function firmsIn(
  graph: ChainGraph,
  { naming }: Pick<ChainPiece, 'naming'>,
  regions: readonly string[],
): Firms {
  const local = (firm: EntityId) => isLocal(firm, regions, graph, naming)
  const isShown = (firm: EntityId) => graph.entity(firm).row === undefined || local(firm)
  return {
    ofIndustry: (industry) => firmsOfIndustry(industry, graph, isShown),
    ofProduct: (product) => firmsOfProduct(product, graph, isShown),
    isLocal: local,
  }
}

type Counts = Pick<ChainPiece, 'counts'>

const partOf = (
  { entity, relation, rule }: MemberPart,
  enterprises: readonly Backing[],
  firms: Firms,
  { counts }: Counts,
) => ({
  relation,
  assertion: rule === null ? ('STATED' as const) : ('DERIVED' as const),
  rule,
  enterprises,
  nationalEnterpriseCount: counts.get(entity)?.national ?? 0,
  empty: !enterprises.some((backing) => firms.isLocal(backing.entity)),
})

const segmentOf = (part: MemberPart, firms: Firms, counts: Counts): Segment => ({
  industry: part.entity,
  ...partOf(part, firms.ofIndustry(part.entity), firms, counts),
})

const productSegmentOf = (part: MemberPart, firms: Firms, counts: Counts): ProductSegment => ({
  product: part.entity,
  ...partOf(part, firms.ofProduct(part.entity), firms, counts),
})
