import { describe, expect, it } from 'vitest'
import { evidenceCards } from '../../../client/views/trace/evidence.ts'
import { heldKinds } from '../../../client/views/parts/evidence/held-kinds.ts'
import { DEFAULT_TRACE_OPTIONS } from '../../../server/domain/graph.ts'
import { trace } from '../../../server/domain/trace/trace.ts'
import { seedGraph } from '../../support/seed-graph.ts'
import { traceOfPage } from '../../support/trace-of-page.ts'

const graph = seedGraph()

function headsOf(name: string, role: string): readonly string[] {
  const start = [...graph.entities.values()].find((entity) => entity.name === name)!
  const index = traceOfPage(trace(start.id, graph, DEFAULT_TRACE_OPTIONS), graph)
  const heads = evidenceCards(index)
    .filter((card) => card.role === role)
    .map((card) =>
      heldKinds(card, index.nodes)
        .map(({ key }) => key.replace('picture.lanes.', ''))
        .join(' '),
    )
  return [...new Set(heads)]
}

describe('the head of a sentence beside a trace', () => {
  it('tells of parks alone where no project or institution is named', () => {
    expect(headsOf('“工业强区”战略', 'places')).toEqual(['parks'])
  })

  it('tells of products only where the words name some', () => {
    expect(headsOf('华天电子集团', 'industries')).toEqual(['industries'])
    expect(headsOf('西电合金公司', 'industries')).toContain('industries products')
  })

  it('keeps the word of a role that one kind has', () => {
    expect(headsOf('华天电子集团', 'units')).toEqual(['detail.roles.units'])
  })
})
