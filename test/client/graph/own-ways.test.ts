import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownWays } from '../../../client/graph/own-ways.ts'
import type { Line, Point } from '../../../client/graph/picture.ts'
import { tidy } from '../../../client/graph/lines.ts'

const point = (x: number, y: number): Point => ({ x, y })

const line = (key: string, points: readonly Point[], look: Partial<Line> = {}): Line => ({
  ...{ key, relation: key, type: 'DEVELOPS', from: 'task', to: key },
  ...{ points, tone: 'STATED', verb: false, ...look },
})

/** To a card at a height, off a trunk at x = 20. */
const to = (y: number, look: Partial<Line> = {}) =>
  line(`card ${y}`, tidy([point(0, 0), point(20, 0), point(20, y), point(40, y)]), look)

const own = (lines: readonly Line[]) => lines.map((one) => ownWays(lines).get(one))

/** Every place of a whole number that a way passes. */
function* places(way: readonly Point[]): Iterable<string> {
  for (const [nth, a] of way.slice(0, -1).entries()) {
    const b = way[nth + 1]!
    const steps = Math.abs(b.x - a.x) + Math.abs(b.y - a.y)
    for (let at = 0; at < steps; at += 1)
      yield `${a.x + (Math.sign(b.x - a.x) * (at + 0.5) || 0)},${a.y + (Math.sign(b.y - a.y) * (at + 0.5) || 0)}`
  }
}

const looks = fc.record({
  type: fc.constantFrom<Line['type']>('LEADS', 'COOPERATES', 'DEVELOPS', 'RELIES_ON'),
  tone: fc.constantFrom<Line['tone']>('STATED', 'INHERITED'),
  from: fc.constantFrom('task', 'other task'),
})

describe('the own way of a line', () => {
  it('begins where it leaves the trunk that another has drawn', () => {
    expect(own([to(10), to(30), to(-10), to(20)])).toEqual([
      to(10).points,
      [point(20, 10), point(20, 30), point(40, 30)],
      [point(20, 0), point(20, -10), point(40, -10)],
      [point(20, 20), point(40, 20)],
    ])
  })

  it('is the whole where none shares it, where another looks otherwise, and where a verb stands', () => {
    const straight = line('straight', [point(0, 0), point(40, 0)], { verb: true })
    expect(own([to(10), to(30, { tone: 'INHERITED' }), to(20, { type: 'LEADS' })])).toEqual(
      [10, 30, 20].map((y) => to(y).points),
    )
    expect(own([to(10), straight])[1]).toEqual(straight.points)
  })

  it('is the last leg alone where two relations tie the same two cards', () => {
    expect(own([to(10), { ...to(10), key: 'again' }])[1]).toEqual([point(20, 10), point(40, 10)])
  })

  it('of lines that look alike leaves nothing out and draws nothing twice', () => {
    const heights = fc.uniqueArray(fc.integer({ min: -40, max: 40 }), {
      minLength: 1,
      maxLength: 9,
    })
    fc.assert(
      fc.property(heights, fc.array(looks, { minLength: 9, maxLength: 9 }), (ys, styles) => {
        const lines = ys.map((y, nth) => to(y, styles[nth]!))
        const ways = ownWays(lines)
        const lookOf = ({ from, tone, type }: Line) =>
          [from, tone, type === 'RELIES_ON' ? 'DEVELOPS' : type].join(' ')
        for (const look of new Set(lines.map(lookOf))) {
          const group = lines.filter((one) => lookOf(one) === look)
          const drawn = group.flatMap((one) => [...places(ways.get(one)!)])
          const wanted = group.flatMap(({ points }) => [...places(points)])
          expect(drawn.length).toBe(new Set(drawn).size)
          expect(new Set(drawn)).toEqual(new Set(wanted))
        }
      }),
    )
  })
})
