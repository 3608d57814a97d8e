import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_CHAIN_OPTIONS, industryChain } from '../../../server/domain/chain/chain.ts'
import type { ClaimStatus } from '../../../server/domain/claim.ts'
import { chainWorld } from '../../support/chain-arbitrary.ts'
import { expectChain, wholePiece } from '../../support/chain-comparison.ts'
import { supplyWorld } from '../../support/supply-arbitrary.ts'

const chainOptions = fc.record({
  depth: fc.integer({ min: 0, max: 4 }),
  minWeight: fc.constantFrom(1, 2, 3),
  status: fc.constantFrom<ClaimStatus[]>(['CONFIRMED'], ['CONFIRMED', 'PROPOSED']),
  limit: fc.constant(1000),
})

test('a chain is what the plain formulation says of the whole graph', () => {
  fc.assert(
    fc.property(fc.oneof(chainWorld, supplyWorld), chainOptions, (graph, options) => {
      for (const { id, kind } of graph.entities.values())
        if (kind === 'INDUSTRY') expectChain(wholePiece(id, graph, options), graph, options)
    }),
    { numRuns: 150 },
  )
})

test('a chain is the same whatever the order of the claims', () => {
  fc.assert(
    fc.property(chainWorld, fc.infiniteStream(fc.nat()), (graph, numbers) => {
      const shuffled = graph.claims
        .map((claim) => ({ claim, at: numbers.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ claim }) => claim)
      for (const { id, kind } of graph.entities.values()) {
        if (kind !== 'INDUSTRY') continue
        const piece = wholePiece(id, graph, DEFAULT_CHAIN_OPTIONS)
        const other = { ...piece, graph: { ...graph, claims: shuffled } }
        expect(industryChain(other)).toEqual(industryChain(piece))
      }
    }),
  )
})

test('every item that a limit leaves out is counted, and what is kept is the beginning of each list', () => {
  fc.assert(
    fc.property(chainWorld, fc.integer({ min: 1, max: 12 }), (graph, limit) => {
      for (const { id, kind } of graph.entities.values()) {
        if (kind !== 'INDUSTRY') continue
        const piece = wholePiece(id, graph, DEFAULT_CHAIN_OPTIONS)
        const [whole, cut] = [
          industryChain(piece),
          industryChain(piece, { ...DEFAULT_CHAIN_OPTIONS, limit }),
        ]
        for (const list of ['upstream', 'downstream'] as const) {
          expect(whole[list].slice(0, cut[list].length)).toEqual(cut[list])
          expect(cut.omitted[list]).toBe(whole[list].length - cut[list].length)
        }
        const parts = (chain: typeof cut) => chain.segments.length + chain.productSegments.length
        expect(cut.omitted.segments).toBe(parts(whole) - parts(cut))
        const { belowWeight: _, ...omitted } = cut.omitted
        expect(cut.truncated).toBe(Object.values(omitted).some((count) => count > 0))
      }
    }),
  )
})
