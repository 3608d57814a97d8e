import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntityId } from '../../server/domain/entity.ts'
import type { ClaimGraph } from '../../server/domain/graph.ts'
import { goalMatrix } from '../../server/domain/goal-matrix.ts'
import { ledger } from '../../server/domain/ledger.ts'
import { paths } from '../../server/domain/paths.ts'
import { RELATION_TYPES } from '../../server/domain/relation.ts'
import { REMOVABLE_KINDS, removal } from '../../server/domain/removal.ts'
import { trace } from '../../server/domain/trace/trace.ts'
import { ledgerByHand, lossesByHand, pathsByHand } from '../support/answer-oracles.ts'
import { measuredGraph } from '../support/measured-graph-arbitrary.ts'
import { policyGraph } from '../support/policy-graph-arbitrary.ts'

const RUNS = { numRuns: 200 }

const idsOf = (graph: ClaimGraph, kinds: readonly string[]): EntityId[] =>
  [...graph.entities.values()].filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)

const walked = (
  from: EntityId,
  to: EntityId,
  graph: ClaimGraph,
  types = RELATION_TYPES,
  n = 9_999,
) =>
  paths(from, to, graph, { types, maxHops: 4, first: n }).map(({ steps }) =>
    steps.map(({ relation, forward }) => `${relation.id} ${forward ? 1 : 0}`).join(', '),
  )

describe('thinking a company or a unit away', () => {
  const expectLosses = (graph: ClaimGraph) => {
    for (const of of idsOf(graph, REMOVABLE_KINDS)) {
      const losses = removal(of, graph)
      expect(losses.map(({ goal, kind }) => `${goal} ${kind}`).sort()).toEqual(
        lossesByHand(of, graph),
      )
      for (const { backing } of losses) expect(backing.entity).toBe(of)
    }
  }

  test('takes from goals what they lack once all its claims are dropped', () => {
    fc.assert(fc.property(measuredGraph, expectLosses), RUNS)
  })

  test('does so on sparse graphs of every kind of thing', () => {
    fc.assert(fc.property(policyGraph, expectLosses), RUNS)
  })
})

describe('the ledger of a goal', () => {
  test('adds up the parts that a count by hand adds up', () => {
    fc.assert(
      fc.property(measuredGraph, (graph) => {
        for (const goal of idsOf(graph, ['GOAL'])) {
          const { parts, sum, rest, target, reason } = ledger(goal, graph)
          const expected = ledgerByHand(goal, graph)
          expect(new Map(parts.map((part) => [part.goal, part.counted]))).toEqual(expected.parts)
          if (expected.sum === null)
            expect([sum, rest, reason === null]).toEqual([null, null, false])
          else {
            expect(sum).toBeCloseTo(expected.sum, 3)
            expect(rest).toBeCloseTo(target! - expected.sum, 3)
            expect(reason).toBeNull()
          }
        }
      }),
      RUNS,
    )
  })

  test('does not depend on the order in which claims were stored', () => {
    fc.assert(
      fc.property(measuredGraph, (graph) => {
        const turned = { ...graph, claims: graph.claims.toReversed() }
        for (const goal of idsOf(graph, ['GOAL']))
          expect(ledger(goal, turned)).toEqual(ledger(goal, graph))
      }),
      { numRuns: 50 },
    )
  })
})

describe('paths between two things', () => {
  const sized = policyGraph.filter(({ entities }) => entities.size > 1)
  const two = (graph: ClaimGraph) =>
    [...graph.entities.keys()].flatMap((a, at, all) => {
      const b = all[(at * 7 + 3) % all.length]!
      return a === b ? [] : [[a, b] as const]
    })

  test('are all that lead there in four steps, the shortest first', () => {
    fc.assert(
      fc.property(sized, fc.subarray([...RELATION_TYPES], { minLength: 20 }), (graph, types) => {
        for (const [a, b] of two(graph))
          expect(walked(a, b, graph, types)).toEqual(pathsByHand(a, b, graph, types, 4))
      }),
      { numRuns: 60 },
    )
  })

  test('are cut at the end, and none leads from a thing to itself', () => {
    fc.assert(
      fc.property(sized, fc.integer({ min: 1, max: 6 }), (graph, first) => {
        for (const [a, b] of two(graph)) {
          expect(walked(a, b, graph, RELATION_TYPES, first)).toEqual(
            walked(a, b, graph).slice(0, first),
          )
          expect(walked(a, a, graph)).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('the matrix of goals', () => {
  const today = new Date('2026-11-24T12:00:00')

  test('holds in each row what the trace of its goal has', () => {
    fc.assert(
      fc.property(policyGraph, fc.constantFrom('INDUSTRY', 'AGENCY' as const), (graph, columns) => {
        const all = idsOf(graph, ['GOAL'])
        const options = { columns, condition: {}, today, first: 200 }
        const matrix = goalMatrix(all, graph, options)
        expect(matrix.goals.toSorted()).toEqual(all.toSorted())
        for (const [row, goal] of matrix.goals.entries()) {
          const { industries, leads, cooperators, responsible } = trace(goal, graph)
          const expected = columns === 'INDUSTRY' ? industries : [leads, cooperators, responsible]
          const said = matrix.cells.filter((cell) => cell.row === row)
          expect(new Set(said.map(({ backing }) => backing))).toEqual(new Set(expected.flat()))
          for (const { column, backing } of said)
            expect(matrix.columns[column]).toBe(backing.entity)
        }
        expect(new Set(matrix.cells.map(({ column }) => column)).size).toBe(matrix.columns.length)
      }),
      { numRuns: 100 },
    )
  })

  test('shows the goals that fulfil all conditions, and counts those beyond its last row', () => {
    fc.assert(
      fc.property(measuredGraph, (graph) => {
        const all = idsOf(graph, ['GOAL'])
        const condition = { measured: true, targetYear: 2025, due: 'PAST' } as const
        const matrix = goalMatrix(all, graph, { columns: 'AGENCY', condition, today, first: 1 })
        const fitting = all.filter((id) => {
          const goal = graph.entities.get(id)!
          return goal.kind === 'GOAL' && goal.measure !== null && goal.targetYear === 2025
        })
        expect(matrix.totalCount).toBe(fitting.length)
        expect(matrix.goals).toHaveLength(Math.min(1, fitting.length))
      }),
      { numRuns: 50 },
    )
  })
})
