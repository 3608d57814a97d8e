import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TraceShape } from '../../client/graph/trace-input.ts'
import { DRAWN_LISTS } from '../../client/graph/trace-input.ts'
import { layoutTrace } from '../../client/graph/trace-layout.ts'
import { DEFAULT_TRACE_OPTIONS } from '../../server/domain/graph.ts'
import { TRACEABLE_KINDS } from '../../server/domain/trace/own-tasks.ts'
import { trace } from '../../server/domain/trace/trace.ts'
import { crossings, overlaps } from '../support/picture-faults.ts'
import { policyGraph } from '../support/policy-graph-arbitrary.ts'
import { traceShape } from '../support/trace-shape.ts'

const TRACES = 200
const ORDERS = 50
/** Fewer lines can't be tangled. */
const LEAST = 5

/** Traces of generated graphs that have something to tangle, the same in every run. */
function* generatedTraces(): Generator<TraceShape> {
  for (let seed = 1; ; seed++)
    for (const graph of fc.sample(policyGraph, { numRuns: 50, seed }))
      for (const { id, kind } of graph.entities.values())
        if (TRACEABLE_KINDS.includes(kind)) {
          const shape = traceShape(trace(id, graph, DEFAULT_TRACE_OPTIONS), graph)
          if (shape.graph.relations.length >= LEAST) yield shape
        }
}

/** A source of chance that gives the same in every run: xorshift. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** The same trace with everything that the picture draws in a random order. */
function reordered(shape: TraceShape, random: () => number): TraceShape {
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ item, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item)
  const lists = Object.fromEntries(DRAWN_LISTS.map((list) => [list, shuffled(shape[list])]))
  const { nodes, relations } = shape.graph
  return { ...shape, ...lists, graph: { nodes: shuffled(nodes), relations: shuffled(relations) } }
}

test(`on ${TRACES} generated traces no card lies over another, and no order of ${ORDERS} crosses less`, () => {
  const random = chance(2021)
  const faults: string[] = []
  let seen = 0
  for (const shape of generatedTraces()) {
    if (seen++ === TRACES) break
    const picture = layoutTrace(shape)
    expect(overlaps(picture)).toEqual([])
    const crossed = crossings(picture).length
    if (crossed === 0) continue
    const best = Math.min(
      ...Array.from(
        { length: ORDERS },
        () => crossings(layoutTrace(reordered(shape, random))).length,
      ),
    )
    if (crossed > best)
      faults.push(
        `trace ${seen} from ${shape.from.id}: ${crossed} crossings, ${best} in another order`,
      )
  }
  expect(seen).toBe(TRACES + 1)
  expect(faults).toEqual([])
})
