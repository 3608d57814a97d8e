import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TraceDocument } from '../../../client/api/generated/graphql.ts'
import type { TraceAnswer } from '../../../client/api/types.ts'
import { layoutTrace } from '../../../client/graph/trace-layout.ts'
import { traceRows } from '../../../client/views/trace/rows.ts'
import { indexTrace } from '../../../client/views/trace/trace-index.ts'
import { TRACEABLE_KINDS } from '../../../server/domain/trace/own-tasks.ts'
import { crossings, linesUnderCards, looseEnds, overlaps } from '../../support/picture-faults.ts'
import { openServer, seedInMemory } from '../../support/server.ts'
import type { TestServer } from '../../support/server.ts'

let server: TestServer
let traces: readonly TraceAnswer[]

beforeAll(async () => {
  server = await openServer(await seedInMemory())
  const starts: { id: string }[] = []
  for (const kind of TRACEABLE_KINDS) {
    const { data } = await server.ask(
      'query($kind: Kind) { entities(kind: $kind, first: 200) { nodes { id } } }',
      { kind },
    )
    starts.push(...data.entities.nodes)
  }
  const asked = [true, false].flatMap((inherited) =>
    starts.map(({ id }) =>
      server.ask(TraceDocument.toString(), { from: id, options: { inherited } }),
    ),
  )
  traces = (await Promise.all(asked)).map(({ data }) => data.trace)
})

afterAll(() => server.close())

const COLUMNS = [2, 3] as const

describe('the picture of every trace of the seed', () => {
  it.each(COLUMNS)(
    'with %i columns has no card over another and no line under a card',
    (columns) => {
      expect(traces.length).toBeGreaterThan(100)
      for (const trace of traces) {
        const picture = layoutTrace(trace, { columns })
        const faults = [...overlaps(picture), ...linesUnderCards(picture), ...looseEnds(picture)]
        expect(faults, trace.from.name).toEqual([])
      }
    },
  )

  it.each(COLUMNS)('with %i columns has no lines that cross', (columns) => {
    for (const trace of traces)
      expect(crossings(layoutTrace(trace, { columns })), trace.from.name).toEqual([])
  })

  it('has beside it a table that tells of tasks below who leads them, by the bracket above', async () => {
    const from = traces.find(({ from: { name } }) => name === '着力促进工业集聚发展')!.from.id
    const { data } = await server.ask(TraceDocument.toString(), { from, units: true })
    const rows = traceRows(indexTrace(data.trace))
    expect(rows).toHaveLength(6)
    for (const { lists, task } of rows)
      expect(lists.leads.map(({ entity, tone }) => [entity.name, tone])).toEqual(
        ['区工信局', '暖和湾园区', '区发改局'].map((name) => [
          name,
          task!.id === from ? 'STATED' : 'INHERITED',
        ]),
      )
  })

  it('shows the entities of the table, the start, and what stands on the way to them', () => {
    for (const trace of traces) {
      const index = indexTrace(trace)
      const named = traceRows(index).flatMap(({ task, lists }) => [
        ...(task ? [task.id] : []),
        ...Object.values(lists).flatMap((items) =>
          items.flatMap(({ entity, via }) => [entity.id, ...(via ? [via.id] : [])]),
        ),
      ])
      const picture = layoutTrace(trace)
      const shown = [
        ...picture.cards.map(({ entity }) => entity),
        ...picture.lanes.flatMap(({ more }) => more?.entities ?? []),
      ]
      const missing = named.filter((id) => !shown.includes(id))
      expect(missing, trace.from.name).toEqual([])
    }
  })
})
