import { queryOptions } from '@tanstack/react-query'
import { ask } from './ask.ts'
import {
  AnchorEvidenceDocument,
  AnchorFirmsDocument,
  AnchorGroundDocument,
  AnchorIndustriesDocument,
  PlacesDocument,
} from './generated/graphql.ts'
import type {
  AnchorFirmsQuery,
  AnchorGroundQuery,
  AnchorIndustriesQuery,
  AnchorRowFragment,
  AnchorWeights,
} from './generated/graphql.ts'

export type AnchorIndustry = AnchorIndustriesQuery['anchorIndustries'][number]
export type AnchorRow = AnchorRowFragment
export type AnchorPart = AnchorRow['components'][number]
export type AnchorGround = AnchorGroundQuery['trace']

/** The industries whose companies are ranked, in the order of the texts. */
export const anchorIndustries = queryOptions({
  queryKey: ['anchor-industries'],
  queryFn: async ({ signal }) => (await ask(AnchorIndustriesDocument, {}, signal)).anchorIndustries,
})

export interface AnchorsAsked {
  readonly industry: string
  readonly place: string | null
  readonly weights: AnchorWeights
  /** Rows at least, as far as there are so many. */
  readonly count: number
}

export interface RankedFirms {
  readonly industry: string
  readonly total: number
  readonly edges: readonly { readonly cursor: string; readonly node: AnchorRow }[]
}

const MOST_A_PAGE = 200

/** The first companies of one industry by score, page by page. */
export async function readRanked(
  { industry, place, weights, count }: AnchorsAsked,
  signal?: AbortSignal,
): Promise<RankedFirms> {
  const edges: AnchorFirmsQuery['anchorFirms']['edges'] = []
  for (let after: string | null = null; ;) {
    const first = Math.min(MOST_A_PAGE, count - edges.length)
    const { anchorFirms }: AnchorFirmsQuery = await ask(
      AnchorFirmsDocument,
      { industry, place, weights, first, after },
      signal,
    )
    edges.push(...anchorFirms.edges)
    after = anchorFirms.pageInfo.endCursor ?? null
    if (edges.length >= count || !anchorFirms.pageInfo.hasNextPage || after === null)
      return { industry, total: anchorFirms.totalCount, edges }
  }
}

/** What texts say of industries: their goals, parks, and the sentences that name companies. */
export const groundsOf = (industries: readonly string[]) =>
  queryOptions({
    queryKey: ['anchor-grounds', ...industries],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, AnchorGround>> => {
      const read = async (industry: string) =>
        [industry, (await ask(AnchorGroundDocument, { industry }, signal)).trace] as const
      return new Map(await Promise.all(industries.map(read)))
    },
    enabled: industries.length > 0,
  })

/** The evidence of one company's components; `after` is the cursor of the company before it. */
export const anchorEvidence = (
  asked: Omit<AnchorsAsked, 'count'>,
  firm: string,
  after: string | null,
) =>
  queryOptions({
    queryKey: ['anchor-evidence', asked.industry, firm, asked.place],
    queryFn: async ({ signal }) => {
      const { anchorFirms } = await ask(AnchorEvidenceDocument, { ...asked, after }, signal)
      const found = anchorFirms.nodes.find(({ enterprise }) => enterprise.id === firm)
      if (!found) throw new Error('The ranking has changed.')
      return found
    },
  })

export const places = queryOptions({
  queryKey: ['places'],
  queryFn: async ({ signal }) => (await ask(PlacesDocument, {}, signal)).entities.nodes,
})
