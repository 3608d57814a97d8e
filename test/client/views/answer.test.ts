import { describe, expect, it } from 'vitest'
import { answerOf, toldCounts } from '../../../client/views/trace/answer.ts'
import { DEFAULT_TRACE_OPTIONS } from '../../../server/domain/graph.ts'
import { trace } from '../../../server/domain/trace/trace.ts'
import { seedGraph } from '../../support/seed-graph.ts'
import { traceOfPage } from '../../support/trace-of-page.ts'

const graph = seedGraph()
const missingOf = (name: string, limit: number) => {
  const start = [...graph.entities.values()].find((entity) => entity.name === name)!
  return answerOf(traceOfPage(trace(start.id, graph, { ...DEFAULT_TRACE_OPTIONS, limit }), graph))
    .missing
}

const toldOf = (name: string) => {
  const start = [...graph.entities.values()].find((entity) => entity.name === name)!
  const index = traceOfPage(trace(start.id, graph, DEFAULT_TRACE_OPTIONS), graph)
  return toldCounts(index).map(({ kind, count, inherited, derived, things }) => [
    kind,
    count,
    inherited,
    derived,
    ...things.map((one) => one.join(' ')),
  ])
}

describe('the answer in words', () => {
  it('counts for a firm its goals and the units of its task, each as it is known', () => {
    expect(toldOf('华天电子集团')).toEqual([
      ['serves', 2, 0, 1],
      ['leads', 3, 3, 0],
    ])
  })

  it('counts for a task who leads it, what it relies on and its goals', () => {
    expect(toldOf('着力促进工业集聚发展')).toEqual([
      ['leads', 3, 0, 0],
      ['relies', 9, 0, 9, 'enterprises 7', 'parks 2'],
      ['sets', 5, 0, 4],
    ])
  })

  it('does not call goals unwritten that were cut off with the end of a long trace', () => {
    expect(missingOf('“工业强区”战略', 3)).toEqual([])
  })
})
