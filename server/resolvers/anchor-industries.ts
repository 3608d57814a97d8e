import type { Context } from '../context.ts'
import { firmCounts } from '../domain/anchor/anchor-firms.ts'
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
    const asked = JSON.stringify([piece.industry, piece.stored?.computedAt ?? ''])
    return {
      industry: (await context.loaders.entity.load(piece.industry)) as PlainEntity,
      ...context.recall(`firm counts ${asked}`, () => firmCounts(piece)),
    }
  })
}
