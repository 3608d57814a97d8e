import { describe, expect, it } from 'vitest'
import { layoutTrace } from '../../../client/graph/trace-layout.ts'
import { DEFAULT_TRACE_OPTIONS } from '../../../server/domain/graph.ts'
import { TRACEABLE_KINDS } from '../../../server/domain/trace/own-tasks.ts'
import { trace } from '../../../server/domain/trace/trace.ts'
import { crossings, overlaps } from '../../support/picture-faults.ts'
import { seedGraph } from '../../support/seed-graph.ts'
import { traceShape } from '../../support/trace-shape.ts'

const graph = seedGraph()
const traces = [...graph.entities.values()]
  .filter(({ kind }) => TRACEABLE_KINDS.includes(kind))
  .map((start) => traceShape(trace(start.id, graph, DEFAULT_TRACE_OPTIONS), graph))

describe('the picture of a trace of the seed', () => {
  it('has no crossing and no overlap either once every lane is opened', () => {
    for (const one of traces) {
      const { lanes } = layoutTrace(one)
      const picture = layoutTrace(one, { expanded: new Set(lanes.map(({ key }) => key)) })
      expect(picture.lanes.filter(({ more }) => more !== null)).toEqual([])
      expect([...crossings(picture), ...overlaps(picture)]).toEqual([])
    }
  })

  it('stands in two lanes: inheritance is the way over the parent task', () => {
    const goal = traces.find(({ from }) => from.name.includes('达到200亿元'))!
    const { cards, lanes } = layoutTrace(goal)
    const at = (name: string) =>
      cards.find(({ entity }) => graph.entities.get(entity as never)!.name === name)!
    const parent = at('着力促进工业集聚发展')
    const own = at('打造电子信息产业集群')
    expect(parent.y + parent.h).toBeLessThan(own.y)
    expect(parent.x).toBe(own.x)
    expect(at(goal.from.name).x).toBeLessThan(own.x)
    expect(lanes.map(({ role, tone }) => [role, tone])).toEqual([
      ['leads', 'INHERITED'],
      ['cooperators', 'INHERITED'],
      ['enterprises', 'STATED'],
      ['industries', 'STATED'],
    ])
    expect(at('区工信局').principal).toBe(true)
  })
})
