import type { Context } from '../context.ts'
import { candidatesOf } from '../domain/anchor/anchor-firms.ts'
import { ANCHOR_METHOD } from '../domain/anchor/components.ts'
import { isLocal, type Home } from '../domain/anchor/local.ts'
import { mergeGraphs } from '../domain/anchor/merge.ts'
import type { AnchorPiece, FirmFacts } from '../domain/anchor/piece.ts'
import { wholeTrace } from '../domain/anchor/policy.ts'
import { relationsIn } from '../domain/anchor/relations.ts'
import { scopeOf } from '../domain/anchor/scope.ts'
import { DEFAULT_TRACE_OPTIONS, type ClaimGraph } from '../domain/graph.ts'
import type { EntityId } from '../domain/entity.ts'
import { LIMITS } from '../limits.ts'
import {
  anchorChain,
  anchorChains,
  anchorFirmsById,
  type AnchorChain,
  type FoundFirm,
} from '../store/statements/read.ts'

/** The chains of the industries asked for; without any, of all that a task's heading develops. */
export async function readChains(ids: readonly string[], { read }: Context) {
  const [row] = await read(anchorChains, { ids, method: ANCHOR_METHOD, first: LIMITS.ids })
  return { chains: row?.chains ?? [], regions: row?.regions ?? [] }
}

/**
 * What the companies of chains are scored by, in a number of reads that doesn't hang on how many
 * chains and companies there are.
 * @param home the place that companies are local to; null for the regions whose documents name the
 * chain, or all documents where none does
 */
export async function anchorPieces(
  chains: readonly AnchorChain[],
  allRegions: readonly string[],
  home: Home | null,
  context: Context,
): Promise<AnchorPiece[]> {
  const ids = chains.map(({ id }) => id)
  const policy = await tracePieces(ids, context)
  const behind = chains.map(({ id }) => wholeTrace(id, policy))
  const goals = behind.flatMap((trace) => trace.goals.map(({ entity }) => entity))
  const listed = behind.map((trace) =>
    scopeOf(trace, relationsIn(policy), policy.entities).segments.map((segment) => segment.id),
  )
  const live = chains.flatMap(({ stored }, i) => (stored === null ? [i] : []))
  const [behindGoals, tables] = await Promise.all([
    tracePieces(goals, context),
    liveChain(
      live.flatMap((i) => [ids[i]!, ...listed[i]!]),
      live.flatMap((i) => behind[i]!.enterprises.map(({ entity }) => entity)),
      context,
    ),
  ])
  const known = mergeGraphs([policy, behindGoals, tables])
  const segments = live.flatMap(
    (i) => scopeOf(behind[i]!, relationsIn(known), known.entities).segments,
  )
  const own = await tracePieces(
    segments.filter(({ kind }) => kind === 'INDUSTRY').map(({ id }) => id),
    context,
  )
  const whole = mergeGraphs([known, own])
  const candidates = chains.map(({ stored }, i) => {
    const firms = behind[i]!.enterprises.map(({ entity }) => entity)
    if (stored !== null) return [...new Set([...firms, ...stored.firms.keys()])]
    const scope = scopeOf(behind[i]!, relationsIn(whole), whole.entities)
    return candidatesOf(firms, scope, relationsIn(whole))
  })
  const firms = await readFirms([...new Set(candidates.flat())], context)
  const graph = mergeGraphs([whole, firms.graph])
  return chains.map(({ id, stored, regions }, i): AnchorPiece => {
    const homes = home === null ? homesOf(regions.length > 0 ? regions : allRegions) : [home]
    const facts = candidates[i]!.map(
      (firm) => [firm, factsOf(firms.found.get(firm)!, homes)] as const,
    )
    return {
      industry: id,
      graph,
      facts: new Map(facts),
      stored,
      cut: stored === null && tables.cut,
    }
  })
}

const homesOf = (regions: readonly string[]): Home[] =>
  regions.map((region) => ({ id: null, name: region }))

const factsOf = (firm: FoundFirm, homes: readonly Home[]): FirmFacts => ({
  sortName: firm.sortName,
  revenue: firm.revenue,
  innovation: firm.innovation,
  mentions: firm.mentions,
  local: homes.some((home) => isLocal(firm, home)),
})

async function tracePieces(ids: readonly EntityId[], { loaders }: Context): Promise<ClaimGraph> {
  const loader = loaders.piece(DEFAULT_TRACE_OPTIONS.status)
  const pieces = await Promise.all([...new Set(ids)].map((id) => loader.load(id)))
  return mergeGraphs(pieces.flatMap((piece) => (piece ? [piece.graph] : [])))
}

async function liveChain(
  seeds: readonly EntityId[],
  firms: readonly EntityId[],
  { read, loaders }: Context,
): Promise<ClaimGraph & { readonly cut: boolean }> {
  if (seeds.length === 0) return { entities: new Map(), claims: [], cut: false }
  const [row] = await read(anchorChain, {
    seeds: [...new Set(seeds)],
    firms: [...new Set(firms)],
    claims: LIMITS.rows,
  })
  loaders.remember(row?.entities.values() ?? [])
  return row ?? { entities: new Map(), claims: [], cut: false }
}

async function readFirms(ids: readonly EntityId[], { read }: Context) {
  const [row] = await read(anchorFirmsById, { ids })
  const found = new Map(row?.firms.map((firm) => [firm.id, firm]))
  const graph: ClaimGraph = { entities: row?.entities ?? new Map(), claims: row?.claims ?? [] }
  return { found, graph }
}
