import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutChain } from '../../../client/graph/chain-layout.ts'
import { planChain } from '../../../client/graph/chain-plan.ts'
import type { ChainItem, ChainPlan } from '../../../client/graph/chain-plan.ts'
import type { Picture } from '../../../client/graph/picture.ts'
import { chainShape } from '../../support/chain-plan-arbitrary.ts'
import {
  crossings,
  linesUnderCards,
  looseEnds,
  overlaps,
  sharedStretches,
} from '../../support/picture-faults.ts'

const WIDTHS = [1392, 960] as const
const runs = { numRuns: 60 }

const opened = (plan: ChainPlan, width: number): Picture => {
  let picture = layoutChain(plan, { width })
  const expanded = new Set<string>()
  for (let more = moreOf(picture); more.length > 0; more = moreOf(picture)) {
    for (const key of more) expanded.add(key)
    picture = layoutChain(plan, { width, expanded })
  }
  return picture
}

const moreOf = ({ lanes }: Picture) => lanes.flatMap(({ key, more }) => (more ? [key] : []))

/** The first as it is, those after it derived. */
const lessCertain = (item: ChainItem, nth: number): ChainItem =>
  nth > 0 ? { ...item, tone: 'DERIVED' } : item

/** All that a plan tells to draw. */
const planned = ({ root, rows, flow }: ChainPlan): Set<string> => {
  const parts = rows.flatMap(({ parts: { segments, products } }) => [...segments, ...products])
  const items = rows.flatMap(({ head, goals, leads, sides }) => [
    ...(head ? [head] : []),
    ...goals,
    ...leads,
    ...sides.enterprises,
    ...sides.parks,
  ])
  const levels = flow ? [...flow.upstream, ...flow.downstream].flat() : []
  return new Set(
    [
      root,
      ...(flow?.middle ?? []),
      ...[...items, ...parts, ...parts.flatMap(({ firms }) => firms), ...levels].map(
        ({ entity }) => entity,
      ),
    ].map(({ id }) => id),
  )
}

describe('the picture of any chain', () => {
  it.each(WIDTHS)(
    'in %i pixels has no card over another, no crossing, no line under a card',
    (width) => {
      fc.assert(
        fc.property(chainShape, fc.boolean(), (chain, all) => {
          const plan = planChain(chain)
          const picture = all ? opened(plan, width) : layoutChain(plan, { width })
          expect(overlaps(picture)).toEqual([])
          expect(linesUnderCards(picture)).toEqual([])
          expect(crossings(picture)).toEqual([])
          expect(sharedStretches(picture)).toEqual([])
          expect(looseEnds(picture)).toEqual([])
        }),
        runs,
      )
    },
  )

  it('lets no dashes from a task to a goal lie on a solid line to another', () => {
    let seen = 0
    fc.assert(
      fc.property(chainShape, (chain) => {
        const plan = planChain(chain)
        const rows = plan.rows.map((row) => ({ ...row, goals: row.goals.map(lessCertain) }))
        const picture = opened({ ...plan, rows }, 1392)
        expect(crossings(picture)).toEqual([])
        const goals = new Set(
          picture.cards.flatMap(({ key, kind }) => (kind === 'GOAL' ? [key] : [])),
        )
        for (const { key } of picture.cards.filter(({ start }) => !start)) {
          const lines = picture.lines
            .filter(({ from, to }) => from === key && goals.has(to))
            .toSorted((a, b) => a.points.at(-1)!.y - b.points.at(-1)!.y)
          const change = lines.findIndex(({ tone }) => tone !== lines[0]!.tone)
          const rest = lines.slice(change)
          if (change < 0 || rest.some(({ tone }) => tone !== rest[0]!.tone)) continue
          seen += 1
          const apart = lines.map((one, nth) => {
            const side = nth < change ? 'a' : 'b'
            return { ...one, from: `${side}/from`, to: `${side}/to` }
          })
          expect(sharedStretches({ ...picture, lines: apart })).toEqual([])
        }
      }),
      runs,
    )
    expect(seen).toBeGreaterThan(0)
  })

  it('draws all of its plan, and nothing else, behind 还有 n 个 or in sight', () => {
    fc.assert(
      fc.property(chainShape, fc.boolean(), (chain, empty) => {
        const plan = planChain(chain, { empty })
        const { cards, lanes } = layoutChain(plan)
        const shown = [
          ...cards.map(({ entity }) => entity),
          ...lanes.flatMap(({ more }) => more?.entities ?? []),
        ]
        const drawn = new Set(shown)
        const wanted = planned(plan)
        // The firms of a segment that is itself behind 还有 n 个 come with it.
        expect([...drawn].filter((id) => !wanted.has(id))).toEqual([])
        expect(new Set(opened(plan, 1392).cards.map(({ entity }) => entity))).toEqual(wanted)
      }),
      runs,
    )
  })

  it('has dots and a hatched place for each segment without a firm, and for no other', () => {
    fc.assert(
      fc.property(chainShape, (chain) => {
        const { blanks } = opened(planChain(chain), 1392)
        const empty = [...chain.segments, ...chain.productSegments].filter((part) => part.empty)
        expect(blanks).toHaveLength(empty.length)
        for (const { leader } of blanks) expect(leader?.points).toHaveLength(2)
      }),
      runs,
    )
  })

  it('is the same for the same chain, stays in its frame, and has one thing to a key', () => {
    fc.assert(
      fc.property(chainShape, (chain) => {
        const picture = layoutChain(planChain(chain))
        expect(layoutChain(planChain(structuredClone(chain)))).toEqual(picture)
        const { cards, lanes, lines, blanks, width, height } = picture
        for (const group of [cards, lines, blanks, lanes]) {
          const keys = group.map(({ key }) => key)
          expect(new Set(keys).size).toBe(keys.length)
        }
        for (const { x, y, w, h } of [...cards, ...lanes, ...blanks]) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
          expect(x + w).toBeLessThanOrEqual(width)
          expect(y + h).toBeLessThanOrEqual(height)
        }
      }),
      runs,
    )
  })

  it('leaves only segments that are missing where only gaps are asked for, and all firms named', () => {
    fc.assert(
      fc.property(chainShape, (chain) => {
        const { rows, flow } = planChain(chain, { empty: true })
        const whole = new Map(planChain(chain).rows.map((row) => [row.key, row]))
        expect(flow).toBeNull()
        for (const { key, parts, sides } of rows) {
          expect([...parts.segments, ...parts.products].every(({ empty }) => empty)).toBe(true)
          expect(sides).toEqual(whole.get(key)!.sides)
        }
      }),
      runs,
    )
  })
})
