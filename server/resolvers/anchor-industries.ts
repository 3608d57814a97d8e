import type { Context } from '../context.ts'
import { anchorFirms } from '../domain/anchor/anchor-firms.ts'
import { weightsOf } from '../domain/anchor/weights.ts'
import type { PlainEntity } from '../domain/entity.ts'
import { anchorPieces, readChains } from './anchor-pieces.ts'

/**
 * The industries whose companies are ranked, as the texts name them, each with how many companies
 * there are: also those of which no company is known.
 */
export async function anchorIndustries(context: Context) {
  const { chains, regions } = await readChains([], context)
  const pieces = await anchorPieces(chains, regions, null, context)
  return pieces.map(async (piece) => {
    const firms = anchorFirms(piece, weightsOf())
    return {
      industry: (await context.loaders.entity.load(piece.industry)) as PlainEntity,
      enterpriseCount: firms.length,
      localCount: firms.filter(({ local }) => local).length,
      designatedCount: firms.filter(({ designation }) => designation !== 'NONE').length,
      documentAnchorCount: firms.filter(({ designation }) => designation === 'DOCUMENT_ANCHOR')
        .length,
    }
  })
}
