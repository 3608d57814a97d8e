import type { Context } from '../context.ts'
import { DEFAULT_CHAIN_OPTIONS } from '../domain/chain/answer.ts'
import { chainsBehind } from '../domain/chain/chains-behind.ts'
import { supplyGaps } from '../domain/chain/supply.ts'
import type { EntityId } from '../domain/entity.ts'
import { UntraceableError } from '../domain/trace/trace.ts'
import { badInput, notFound } from '../errors.ts'
import { LIMITS } from '../limits.ts'
import { supplyPiece } from '../store/statements/read.ts'
import type { SupplyGapsModel } from './models.ts'

const { status: statuses, minWeight } = DEFAULT_CHAIN_OPTIONS

/** Whose chains are looked at, and what a store must find beside them. */
interface Looked {
  readonly ids: readonly EntityId[]
  readonly firms: readonly EntityId[]
  readonly all: boolean
  readonly cut: boolean
}

const EVERYWHERE: Looked = { ids: [], firms: [], all: true, cut: false }

/**
 * The supply gaps of the chains that an entity has to do with; of all without one.
 * @throws GraphQLError NOT_FOUND for an unknown id; BAD_USER_INPUT for a kind that no trace starts at.
 */
export async function supplyGapsOf(
  of: string | null | undefined,
  context: Context,
): Promise<SupplyGapsModel> {
  const { cut, ...looked } = of == null ? EVERYWHERE : await lookedAt(of, context)
  const [row] = await context.read(supplyPiece, {
    ...{ ...looked, statuses, minWeight },
    ...{ first: LIMITS.chains, links: LIMITS.links },
  })
  if (!row) return { industries: [], gaps: [], relationCount: 0, truncated: false }
  context.loaders.remember(row.graph.entities.values())
  const found = new Set(row.industries)
  const asked = looked.ids.filter((id) => found.has(id))
  const industries = [...new Set([...asked, ...row.industries])]
  const key = `supply gaps ${JSON.stringify(looked)}`
  const answer = context.recall(key, () => supplyGaps({ ...row, industries }))
  const gaps = answer.gaps.slice(0, LIMITS.limit)
  return { ...answer, gaps, truncated: cut || row.cut || gaps.length < answer.gaps.length }
}

async function lookedAt(of: string, { loaders, recall }: Context): Promise<Looked> {
  const piece = await loaders.piece(statuses).load(of)
  if (!piece) throw notFound('of', of)
  const { start, graph, cut } = piece
  try {
    const ids = recall(`chains behind ${start}`, () => chainsBehind(start, graph))
    const isFirm = graph.entities.get(start)!.kind === 'ENTERPRISE'
    return { ids, firms: isFirm ? [start] : [], all: false, cut }
  } catch (error) {
    if (!(error instanceof UntraceableError)) throw error
    throw badInput('of', error.message, 'names a kind that no trace starts at')
  }
}
