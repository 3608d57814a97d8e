import type { Context } from '../context.ts'
import type { AnchorFirm } from '../domain/anchor/anchor-firm.ts'
import { anchorFirms } from '../domain/anchor/anchor-firms.ts'
import type { Home } from '../domain/anchor/local.ts'
import { WeightsError, weightsOf, type Weights } from '../domain/anchor/weights.ts'
import { contentId } from '../domain/ids.ts'
import { KINDS } from '../domain/kind.ts'
import { badInput, notFound } from '../errors.ts'
import type { AnchorWeights, QueryAnchorFirmsArgs } from '../schema/generated.ts'
import type { AnchorChain } from '../store/statements/read.ts'
import { anchorPieces, readChains } from './anchor-pieces.ts'
import { mapNodes, pageOf, pageRequest, type Ordering, type SortKey } from './connection.ts'

interface Placed {
  readonly firm: AnchorFirm
  readonly key: SortKey
}

/**
 * A page of the companies of one chain by score; of every policy industry, each ranked by itself.
 * One company alone keeps the rank that it has among all.
 */
export async function anchorPage(args: QueryAnchorFirmsArgs, context: Context) {
  const weights = requireWeights(args.weights)
  const order = ordering(args, weights)
  const request = pageRequest(args, 20, order)
  const { chains, regions } = await readChains(
    args.industry == null ? [] : [args.industry],
    context,
  )
  if (args.industry != null) requireIndustry(args.industry, chains[0])
  const home = args.place == null ? null : await requirePlace(args.place, context)
  const pieces = await anchorPieces(chains, regions, home, context)
  const firms = pieces.flatMap((piece, i) => {
    const asked = [piece.industry, piece.stored?.computedAt ?? '', home?.id ?? '', weights]
    const ranked = context.recall(`anchors ${JSON.stringify(asked)}`, () =>
      anchorFirms(piece, weights, { localOnly: home !== null }),
    )
    const { enterprise } = args
    const wanted =
      enterprise == null ? ranked : ranked.filter((firm) => firm.enterprise === enterprise)
    return wanted.map((firm): Placed => ({ firm, key: [i, ...firm.sortKey] }))
  })
  return mapNodes(pageOf(firms, request, order), ({ firm }) => firm)
}

/** Another question has another order, and its cursors are no use here. */
const ordering = (
  { industry, place }: QueryAnchorFirmsArgs,
  weights: Weights,
): Ordering<Placed> => ({
  name: contentId('anchors', [industry ?? '', place ?? '', ...Object.values(weights)]),
  shape: 'nnnss',
  key: ({ key }) => key,
})

function requireWeights(given: AnchorWeights | null | undefined): Weights {
  try {
    return weightsOf(given ?? {})
  } catch (error) {
    if (!(error instanceof WeightsError)) throw error
    if (error.field === null)
      throw badInput('weights', '至少一项须大于 0', 'must have at least one weight above 0')
    throw badInput(`weights.${error.field}`, '须为不小于 0 的数', 'must be a number of 0 or more')
  }
}

function requireIndustry(asked: string, chain: AnchorChain | undefined): void {
  if (!chain) throw notFound('industry', asked)
  if (chain.kind !== 'INDUSTRY')
    throw badInput('industry', `须为产业,收到${KINDS[chain.kind].zh}`, 'must be an industry')
}

async function requirePlace(asked: string, { loaders }: Context): Promise<Home> {
  const place = await loaders.entity.load(asked)
  if (!place) throw notFound('place', asked)
  if (place.kind !== 'PLACE')
    throw badInput('place', `须为地区,收到${KINDS[place.kind].zh}`, 'must be a place')
  return { id: place.id, name: place.name }
}
