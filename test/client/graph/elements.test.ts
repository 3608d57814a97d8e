import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elementsOf } from '../../../client/graph/cytoscape-elements.ts'
import { ownWays } from '../../../client/graph/own-ways.ts'
import type { Point } from '../../../client/graph/picture.ts'
import { layoutTrace } from '../../../client/graph/trace-layout.ts'
import { DEFAULT_TRACE_OPTIONS } from '../../../server/domain/graph.ts'
import { TRACEABLE_KINDS } from '../../../server/domain/trace/own-tasks.ts'
import { trace } from '../../../server/domain/trace/trace.ts'
import { policyGraph } from '../../support/policy-graph-arbitrary.ts'
import { traceShape } from '../../support/trace-shape.ts'

const words = {
  glyph: () => '标',
  laneTitle: () => '企业',
  verb: (type: string) => type,
  more: (count: number) => `还有${count}个`,
  blank: () => ['企业', '未载明'] as const,
  noLine: '没有连线',
  principal: '首位',
  again: '见上',
}

const pictures = policyGraph.map((graph) =>
  [...graph.entities.values()]
    .filter(({ kind }) => TRACEABLE_KINDS.includes(kind))
    .map((start) => layoutTrace(traceShape(trace(start.id, graph, DEFAULT_TRACE_OPTIONS), graph))),
)

interface Corners {
  readonly weights?: readonly number[]
  readonly distances?: readonly number[]
  readonly radii?: readonly number[]
}

function expectCorners(
  { weights = [], distances = [], radii = [] }: Corners,
  way: readonly Point[],
) {
  const [a, b] = [way[0]!, way.at(-1)!]
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  expect([weights.length, distances.length, radii.length]).toEqual(Array(3).fill(way.length - 2))
  for (const [nth, weight] of weights.entries()) {
    const corner = way[nth + 1]!
    const aside = distances[nth]! / length
    expect(a.x + (b.x - a.x) * weight - (b.y - a.y) * aside).toBeCloseTo(corner.x, 6)
    expect(a.y + (b.y - a.y) * weight + (b.x - a.x) * aside).toBeCloseTo(corner.y, 6)
  }
}

describe('what Cytoscape is given', () => {
  it('has its corners where the layout put them, of what is drawn and of the whole', () => {
    fc.assert(
      fc.property(pictures, (all) => {
        for (const picture of all) {
          const own = ownWays(picture.lines)
          for (const { data } of elementsOf(picture, words)) {
            const line = picture.lines.find(({ key }) => `line:${key}` === data.id)
            if (!line) continue
            expectCorners(data as Corners, own.get(line)!)
            if (data['whole']) expectCorners(data['whole'] as Corners, line.points)
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  it('has the verb of a level line over it, so that no dash is cut to a dot', () => {
    fc.assert(
      fc.property(pictures, (all) => {
        for (const picture of all)
          for (const { classes, data } of elementsOf(picture, words)) {
            const line = picture.lines.find(({ key }) => `line:${key}` === data.id)
            if (!line) continue
            const level = new Set(line.points.map(({ y }) => y)).size === 1
            expect(String(classes).split(' ').includes('level')).toBe(level)
          }
      }),
      { numRuns: 25 },
    )
  })

  it('has of a lane its name alone in bold', () => {
    const lane = { key: 'a', role: 'leads', count: 3, tone: 'INHERITED', more: null } as const
    const box = { x: 0, y: 0, w: 172, h: 40 }
    const picture = { width: 200, height: 60, cards: [], blanks: [], lines: [] }
    const laneTitle = () => '牵头单位 3 · 继承'
    const shown = elementsOf(
      { ...picture, lanes: [{ ...lane, ...box }] },
      { ...words, laneTitle },
    ).map(({ classes, data }) => [classes, data.label])
    expect(shown).toContainEqual(['text title', '牵头单位'])
    expect(shown).toContainEqual(['text muted', '3 · 继承'])
  })

  it('has one id to an element, and a card or line for each of the picture', () => {
    fc.assert(
      fc.property(pictures, (all) => {
        for (const picture of all) {
          const ids = elementsOf(picture, words).map(({ data }) => data.id!)
          expect(new Set(ids).size).toBe(ids.length)
          for (const { key } of picture.cards) expect(ids).toContain(key)
          for (const { key } of picture.lines) expect(ids).toContain(`line:${key}`)
        }
      }),
      { numRuns: 25 },
    )
  })
})
