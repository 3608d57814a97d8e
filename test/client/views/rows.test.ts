import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnPart } from '../../../client/graph/drawn.ts'
import { traceRows } from '../../../client/views/trace/rows.ts'
import type { TraceIndex } from '../../../client/views/trace/trace-index.ts'
import { DEFAULT_TRACE_OPTIONS } from '../../../server/domain/graph.ts'
import type { ClaimGraph } from '../../../server/domain/graph.ts'
import { TRACEABLE_KINDS } from '../../../server/domain/trace/own-tasks.ts'
import { trace } from '../../../server/domain/trace/trace.ts'
import { policyGraph } from '../../support/policy-graph-arbitrary.ts'
import { seedGraph } from '../../support/seed-graph.ts'
import { traceOfPage } from '../../support/trace-of-page.ts'

const indexes = (graph: ClaimGraph) =>
  [...graph.entities.values()]
    .filter(({ kind }) => TRACEABLE_KINDS.includes(kind))
    .map((start) => traceOfPage(trace(start.id, graph, DEFAULT_TRACE_OPTIONS), graph))

/** Ids in the table, and in the line of strategies above it. */
function told(index: TraceIndex): Set<string> {
  const rows = traceRows(index)
  const ids = rows.flatMap(({ task, above, documents, lists }) => [
    ...(task ? [task.id] : []),
    ...above.map(({ id }) => id),
    ...documents.map(({ id }) => id),
    ...Object.values(lists).flatMap((items) => items.map(({ entity }) => entity.id)),
  ])
  const strategies = index.trace.strategies.map(({ entity }) => entity.id)
  return new Set([...ids, ...strategies].filter((id) => id !== index.trace.from.id))
}

function drawn(index: TraceIndex): Set<string> {
  const ids = drawnPart(index.trace).entities.keys()
  return new Set([...ids].filter((id) => id !== index.trace.from.id))
}

describe('the table of a trace', () => {
  const seed = indexes(seedGraph())

  it('tells exactly what the picture draws, from every start of the seed', () => {
    for (const index of seed) expect(told(index)).toEqual(drawn(index))
  })

  it('tells exactly what the picture draws, also of graphs made at random', () => {
    fc.assert(
      fc.property(policyGraph.map(indexes), (all) => {
        for (const index of all) expect(told(index)).toEqual(drawn(index))
      }),
      { numRuns: 25 },
    )
  })

  it('has one row to a task, in the order of the text', () => {
    for (const index of seed) {
      const tasks = traceRows(index).flatMap(({ task }) => task?.id ?? [])
      expect(new Set(tasks).size).toBe(tasks.length)
    }
  })

  it('shows units of a bracket above as inherited, with the task that bears it', () => {
    const goal = seed.find(({ trace: { from } }) => from.name.includes('达到200亿元'))!
    const [row] = traceRows(goal)
    expect(row!.lists.leads.map(({ entity, tone, via }) => [entity.name, tone, via?.name])).toEqual(
      ['区工信局', '暖和湾园区', '区发改局'].map((name) => [
        name,
        'INHERITED',
        '着力促进工业集聚发展',
      ]),
    )
    expect(row!.lists.leads.map(({ principal }) => principal)).toEqual([true, false, false])
    expect(row!.lists.enterprises.every(({ tone }) => tone === 'STATED')).toBe(true)
  })
})
