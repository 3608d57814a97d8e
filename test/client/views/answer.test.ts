import { describe, expect, it } from 'vitest'
import { answerOf } from '../../../client/views/trace/answer.ts'
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

describe('the answer in words', () => {
  it('does not call goals unwritten that were cut off with the end of a long trace', () => {
    expect(missingOf('“工业强区”战略', 3)).toEqual([])
  })
})
