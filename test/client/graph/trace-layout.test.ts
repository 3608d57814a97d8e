import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnPart } from '../../../client/graph/drawn.ts'
import { layoutTrace } from '../../../client/graph/trace-layout.ts'
import { DEFAULT_TRACE_OPTIONS } from '../../../server/domain/graph.ts'
import { trace } from '../../../server/domain/trace/trace.ts'
import { TRACEABLE_KINDS } from '../../../server/domain/trace/own-tasks.ts'
import { linesUnderCards, looseEnds, overlaps, crossings } from '../../support/picture-faults.ts'
import { policyGraph } from '../../support/policy-graph-arbitrary.ts'
import { traceShape } from '../../support/trace-shape.ts'

const traces = policyGraph.map((graph) =>
  [...graph.entities.values()]
    .filter(({ kind }) => TRACEABLE_KINDS.includes(kind))
    .map((start) => traceShape(trace(start.id, graph, DEFAULT_TRACE_OPTIONS), graph)),
)

describe('the picture of any trace', () => {
  it('has no card over another and no line under a card', () => {
    fc.assert(
      fc.property(traces, fc.constantFrom(2, 3), (all, columns) => {
        for (const one of all) {
          const picture = layoutTrace(one, { columns })
          expect(overlaps(picture)).toEqual([])
          expect(linesUnderCards(picture)).toEqual([])
        }
      }),
      { numRuns: 25 },
    )
  })

  it('draws each entity and relation of the ways, and no other', () => {
    fc.assert(
      fc.property(traces, (all) => {
        for (const one of all) {
          const picture = layoutTrace(one)
          const drawn = drawnPart(one)
          const shown = [
            ...picture.cards.map(({ entity }) => entity),
            ...picture.lanes.flatMap(({ more }) => more?.entities ?? []),
          ]
          expect(new Set(shown)).toEqual(new Set(drawn.entities.keys()))
          if (picture.lanes.every(({ more }) => more === null))
            expect(new Set(picture.lines.map(({ relation }) => relation))).toEqual(
              new Set(drawn.relations.map(({ relation }) => relation.id)),
            )
          expect(looseEnds(picture)).toEqual([])
        }
      }),
      { numRuns: 25 },
    )
  })

  it('is the same for the same trace, and has one card and one line to a key', () => {
    fc.assert(
      fc.property(traces, (all) => {
        for (const one of all) {
          const picture = layoutTrace(one)
          expect(layoutTrace(structuredClone(one))).toEqual(picture)
          const keys = [...picture.cards, ...picture.lines, ...picture.lanes].map(({ key }) => key)
          expect(new Set(keys).size).toBe(keys.length)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('lets lines cross seldom, even where tasks, strategies and goals are tangled at random', () => {
    let crossed = 0
    let lines = 0
    for (const all of fc.sample(traces, { numRuns: 100, seed: 7 }))
      for (const one of all) {
        const picture = layoutTrace(one)
        crossed += crossings(picture).length
        lines += picture.lines.length
      }
    expect(crossed / lines).toBeLessThan(0.05)
  })
})
