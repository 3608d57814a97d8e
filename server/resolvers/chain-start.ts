import type { Context } from '../context.ts'
import {
  DEFAULT_CHAIN_OPTIONS,
  industryChain,
  MAX_CHAIN_DEPTH,
  NotAnIndustryError,
} from '../domain/chain/chain.ts'
import { nationalEnterprises, SHOWN_PRODUCTS } from '../domain/chain/national.ts'
import { badInput, notFound } from '../errors.ts'
import { LIMITS, pageSize } from '../limits.ts'
import type {
  IndustryChainNationalEnterprisesArgs,
  QueryIndustryChainArgs,
} from '../schema/generated.ts'
import { chainEnterprises, chainPiece } from '../store/statements/read.ts'
import type { ChainEnterprise } from '../store/statements/read.ts'
import { mapNodes, pageRequest, storedPage, type Ordering } from './connection.ts'
import type { IndustryChainModel } from './models.ts'

/**
 * The chain of an industry, by its id or a former one.
 * @throws GraphQLError NOT_FOUND for an unknown id; BAD_USER_INPUT for what is no industry, and for
 * a depth, limit or weight outside of what is allowed.
 */
export async function chainOf(
  args: QueryIndustryChainArgs,
  { read, loaders, recall }: Context,
): Promise<IndustryChainModel> {
  const options = {
    depth: depthOf(args.depth),
    minWeight: args.minWeight ?? DEFAULT_CHAIN_OPTIONS.minWeight,
    status: args.status ?? DEFAULT_CHAIN_OPTIONS.status,
    limit: pageSize(args.limit, DEFAULT_CHAIN_OPTIONS.limit, {
      argument: 'limit',
      max: LIMITS.limit,
    }),
  }
  const { depth, minWeight, status } = options
  const [row] = await read(chainPiece, {
    ...{ industry: args.industry, statuses: status, minWeight, depth },
    ...{ tasks: LIMITS.ownTasks, links: LIMITS.links },
  })
  const piece = row?.piece
  if (!piece) throw notFound('industry', args.industry)
  loaders.remember(piece.graph.entities.values())
  try {
    const key = `chain ${piece.industry} ${JSON.stringify(options)}`
    return { ...recall(key, () => industryChain(piece, options)), status }
  } catch (error) {
    if (!(error instanceof NotAnIndustryError)) throw error
    throw badInput('industry', error.message, 'must be the id of an industry')
  }
}

function depthOf(given: number | null | undefined): number {
  const depth = given ?? DEFAULT_CHAIN_OPTIONS.depth
  if (depth >= 0 && depth <= MAX_CHAIN_DEPTH) return depth
  throw badInput(
    'depth',
    `须在 0 到 ${MAX_CHAIN_DEPTH} 之间,收到 ${depth}`,
    `must be from 0 to ${MAX_CHAIN_DEPTH}, got ${depth}`,
  )
}

const ENTERPRISES: Ordering<ChainEnterprise> = {
  name: 'chain-enterprises',
  shape: 'ss',
  key: ({ enterprise, sortName }) => [sortName, enterprise],
}

/** A page of the companies of tables in the chain's own industries. */
export async function enterprisePage(
  { own, status }: IndustryChainModel,
  args: IndustryChainNationalEnterprisesArgs,
  { read, loaders }: Context,
) {
  const request = pageRequest(args, 20, ENTERPRISES)
  const [name = '', id = ''] = (request.after ?? []) as string[]
  const [row] = await read(chainEnterprises, {
    ...{ industries: own, statuses: status, after: { name, id } },
    ...{ first: request.first + 1, products: SHOWN_PRODUCTS },
  })
  loaders.remember(row?.graph.entities.values() ?? [])
  const shown = nationalEnterprises(row?.items ?? [], row?.graph.claims ?? [])
  return mapNodes(storedPage(row, request, ENTERPRISES), ({ enterprise }) => shown.get(enterprise)!)
}
