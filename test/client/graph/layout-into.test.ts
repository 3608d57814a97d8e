import { describe, expect, it } from 'vitest'
import { layoutInto, LEAST_SCALE, scaleInto } from '../../../client/graph/layout-into.ts'
import { withYears } from '../../../client/graph/with-years.ts'
import { trace } from '../../../server/domain/trace/trace.ts'
import { seedGraph } from '../../support/seed-graph.ts'
import { traceShape } from '../../support/trace-shape.ts'

const graph = seedGraph()
const goals = [...graph.entities.values()].filter(({ kind }) => kind === 'GOAL')
const shapes = goals.map(({ id }) => traceShape(trace(id, graph), graph))

describe('the picture of a goal', () => {
  it('is no wider than a window of 1024 px leaves it', () => {
    for (const shape of shapes)
      expect(layoutInto(760, shape, {}).width * LEAST_SCALE).toBeLessThanOrEqual(760)
  })

  it('draws the same in one, two and three lanes beside each other', () => {
    const drawn = (width: number) =>
      shapes.map((shape) =>
        layoutInto(width, shape, {})
          .cards.map(({ entity }) => entity)
          .sort(),
      )
    expect(drawn(700)).toEqual(drawn(900))
    expect(drawn(900)).toEqual(drawn(1200))
  })

  it('that no task holds stands level with the middle of the places for what is not stated', () => {
    const shape = shapes.find(({ from }) => from.name.includes('达到300亿元以上'))!
    const { cards, blanks, unlinked } = layoutInto(836, shape, {})
    const [first, last] = [blanks[0]!, blanks.at(-1)!]
    const middle = (first.y + last.y + last.h) / 2
    expect(cards.map(({ y, h }) => y + h / 2)).toEqual([middle, middle])
    expect(unlinked!.y).toBeLessThan(first.y)
    const narrow = layoutInto(760, shape, {})
    expect(narrow.cards.map(({ text }) => text.length)).toEqual([2, 2])
  })

  it('has the value of a goal and its year on one line, in the picture of a company too', () => {
    const firm = [...graph.entities.values()].find(({ name }) => name === '华天电子集团')!
    const shape = traceShape(trace(firm.id, graph), graph)
    const picture = layoutInto(1100, withYears(shape, 'zh'), {})
    expect(picture.width).toBeLessThanOrEqual(1100)
    const texts = picture.cards.map(({ text }) => text)
    expect(texts).toContainEqual(['电子信息 产业总产值', '达到200亿元（2025）'])
  })

  it('has the year of a goal in brackets of the language', () => {
    const shape = shapes.find(({ from }) => from.name.endsWith('达到200亿元(2025)'))!
    expect(withYears(shape, 'zh').from.name).toMatch(/达到200亿元（2025）$/)
    expect(withYears(shape, 'en').from.name).toMatch(/达到200亿元 \(2025\)$/)
  })

  it('keeps the size of a picture that two pixels of its margin are lacking to', () => {
    expect(scaleInto(1390, { width: 1392 })).toBe(1)
    expect(scaleInto(1000, { width: 1020 })).toBeCloseTo(1000 / 1020)
    expect(scaleInto(500, { width: 1392 })).toBe(LEAST_SCALE)
  })
})
