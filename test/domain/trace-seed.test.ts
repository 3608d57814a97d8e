import { describe, expect, it } from 'vitest'
import { trace } from '../../server/domain/trace/trace.ts'
import { seedGraph } from '../support/seed-graph.ts'
import { EVERYTHING, lines, linesOf, OPTIONS, START_KINDS } from '../support/trace-comparison.ts'
import { oracle } from '../support/trace-oracle.ts'
import * as laws from '../support/trace-properties.ts'

describe('traces of the seed', () => {
  const graph = seedGraph()
  const starts = [...graph.entities.values()].filter(({ kind }) => START_KINDS.includes(kind))

  it.each(starts.map(({ name, id }) => [name, id] as const))(
    'answers from %s what the rules give',
    (_, id) => {
      for (const options of OPTIONS)
        expect(linesOf(trace(id, graph, options)), JSON.stringify(options)).toEqual(
          lines(oracle(id, graph, options)),
        )
    },
  )
  it('has something to say of every kind of start', () => {
    for (const kind of START_KINDS.filter((one) => starts.some((start) => start.kind === one)))
      expect(
        starts.some(
          (start) => start.kind === kind && trace(start.id, graph, EVERYTHING).tasks.length > 0,
        ) || kind === 'TASK',
        kind,
      ).toBe(true)
  })
  it.each([
    ['shows paths that lead step by step from the start to what stands behind it', laws.pathsHold],
    ['lists a thing once per role', laws.oncePerRole],
    ['says the same of a unit, firm, park or strategy from either end', laws.isSymmetric],
    ['leaves out what is switched off, and nothing else', laws.switchesRemoveOnlyTheirs],
    ['does not depend on the order of claims', laws.orderOfClaimsIsNothing],
    ['refuses to start at a document, product, brand or place', laws.refusesOtherKinds],
  ])('%s', (_, law) => {
    expect(() => law(graph)).not.toThrow()
  })
})
