import { expect } from 'vitest'
import { industryChain, type ChainOptions } from '../../server/domain/chain/chain.ts'
import type { ChainPiece, SupplyPiece } from '../../server/domain/chain/piece.ts'
import { supplyGaps } from '../../server/domain/chain/supply.ts'
import type { EntityId } from '../../server/domain/entity.ts'
import type { ClaimGraph } from '../../server/domain/graph.ts'
import { searchKeys } from '../../server/domain/search-keys.ts'
import { chainOracle } from './chain-oracle.ts'

const asSet = (items: Iterable<string>) => [...new Set(items)].sort()

/** Expects the answer from a piece to say what the plain formulation says of the whole graph. */
export function expectChain(piece: ChainPiece, graph: ClaimGraph, options: ChainOptions): void {
  const answer = industryChain(piece, options)
  const said = chainOracle(piece.industry, graph, options)
  const links = (list: typeof answer.upstream) => list.map((one) => `${one.industry} ${one.depth}`)
  const parts = [
    ...answer.segments.map((one) => ({ id: one.industry, ...one })),
    ...answer.productSegments.map((one) => ({ id: one.product, ...one })),
  ]
  expect({
    segments: asSet(answer.segments.map((one) => one.industry)),
    products: asSet(answer.productSegments.map((one) => one.product)),
    own: asSet(answer.own),
    counterparts: asSet(answer.counterparts.map((one) => one.industry)),
    parents: asSet(answer.parents),
    upstream: asSet(links(answer.upstream)),
    downstream: asSet(links(answer.downstream)),
    empty: asSet(parts.filter((one) => one.empty).map((one) => one.id)),
    national: answer.nationalEnterpriseCount,
    belowWeight: answer.omitted.belowWeight,
    bottlenecks: asSet(answer.bottlenecks.map((one) => one.industry)),
    gaps: asSet(answer.supplyGaps.map((one) => `${one.segment} ${one.downstream}`)),
  }).toEqual({
    segments: asSet(said.segments),
    products: asSet(said.products),
    own: asSet(said.own),
    counterparts: asSet(said.counterparts),
    parents: asSet(said.parents),
    upstream: asSet(said.upstream),
    downstream: asSet(said.downstream),
    empty: asSet(said.empty),
    national: said.national,
    belowWeight: said.belowWeight,
    bottlenecks: asSet(said.bottlenecks),
    gaps: asSet(said.gaps),
  })
  for (const one of parts) expect(one.nationalEnterpriseCount).toBe(said.count(one.id)[1])
  for (const one of [...answer.upstream, ...answer.downstream])
    expect([one.enterpriseCount, one.nationalEnterpriseCount]).toEqual(said.count(one.industry))
}

/** The piece that is the whole graph. */
export function wholePiece(
  industry: EntityId,
  graph: ClaimGraph,
  options: ChainOptions,
): ChainPiece {
  const said = chainOracle(industry, graph, options)
  const ids = [...graph.entities.keys()]
  const counted = ids.filter((id) => /^(industry|product)/.test(id))
  const documents = [...graph.entities.values()].filter((entity) => entity.kind === 'DOCUMENT')
  return {
    industry,
    graph,
    sortNames: new Map(
      [...graph.entities.values()].map((one) => [one.id, searchKeys(one.name, []).sortName]),
    ),
    naming: new Map(),
    regions: documents.flatMap(({ region }) => region ?? []),
    counts: new Map(
      counted.map((id) => {
        const [enterprises, national] = said.count(id)
        return [id, { enterprises, national }]
      }),
    ),
    nationalEnterpriseCount: said.national,
    belowWeight: said.belowWeight,
    cut: false,
  }
}

/**
 * Expects the supply gaps of several chains to be those that each chain shows by itself, and the
 * relations that were looked at to be those that the plain formulation finds. Gives how many gaps
 * there were.
 */
export function expectSupply(piece: SupplyPiece, graph: ClaimGraph, options: ChainOptions): number {
  const { gaps, relationCount, industries } = supplyGaps(piece, options)
  expect(industries).toEqual(piece.industries)
  expect(gaps).toEqual(
    piece.industries.flatMap(
      (industry) => industryChain(wholePiece(industry, graph, options), options).supplyGaps,
    ),
  )
  const supplied = piece.industries.flatMap((id) => [...chainOracle(id, graph, options).supplied])
  expect(relationCount).toBe(new Set(supplied).size)
  return gaps.length
}
