import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arePlain,
  askedWeights,
  asWeight,
  canWeigh,
  formatWeights,
  parseWeights,
  PLAIN_WEIGHTS,
  WEIGHTED,
} from '../../../client/state/anchor-weights.ts'
import { weightsOf } from '../../../server/domain/anchor/weights.ts'

const weight = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
)
const weights = fc
  .tuple(...WEIGHTED.map(() => weight))
  .map((values) => Object.fromEntries(WEIGHTED.map((name, nth) => [name, values[nth]!])))
  .map((given) => ({ ...PLAIN_WEIGHTS, ...given }))

describe('weights in the address', () => {
  it('read back as they were set', () => {
    fc.assert(
      fc.property(weights, (set) => {
        expect(parseWeights(formatWeights(set))).toEqual(set)
      }),
    )
  })

  it('take no room where they are as usual', () => {
    expect(formatWeights(PLAIN_WEIGHTS)).toBe('')
    expect(parseWeights(null)).toEqual(PLAIN_WEIGHTS)
    expect(arePlain(parseWeights(''))).toBe(true)
    expect(formatWeights({ ...PLAIN_WEIGHTS, DESIGNATION: 40, SCALE: 0 })).toBe('D40,V0')
  })

  it('are within bounds and finite, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const value of Object.values(parseWeights(text))) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(100)
        }
      }),
    )
  })

  it.each(['D-1', 'D', 'Dx', 'D1e9', 'D0x10', 'd40', 'Z40', 'D4000', '40', ',,D,', 'D40.123', '∞'])(
    '%s is left out',
    (text) => expect(parseWeights(text)).toEqual(PLAIN_WEIGHTS),
  )

  it('one bad value leaves the good ones', () => {
    expect(parseWeights('D40,G-5,V0')).toEqual({ ...PLAIN_WEIGHTS, DESIGNATION: 40, SCALE: 0 })
    expect(parseWeights('D999').DESIGNATION).toBe(100)
  })

  it('are what the server weighs by: the usual ones are its defaults', () => {
    expect(weightsOf(askedWeights(PLAIN_WEIGHTS))).toEqual(weightsOf())
    fc.assert(
      fc.property(weights, (set) => {
        if (!canWeigh(set)) return
        const sum = WEIGHTED.reduce((total, name) => total + set[name], 0)
        const asked = weightsOf(askedWeights(set))
        for (const name of WEIGHTED) expect(asked[name]).toBeCloseTo(set[name] / sum, 9)
      }),
    )
  })

  it('of nothing but zeros weigh nothing, and a typed figure is brought within bounds', () => {
    const zeros = parseWeights('D0,G0,C0,S0,L0,B0,V0,P0,R0')
    expect(canWeigh(zeros)).toBe(false)
    expect(canWeigh({ ...zeros, BROKERAGE: 0.01 })).toBe(true)
    expect([-3, 12.345, 1e9, Number.NaN].map((value) => asWeight('SCALE', value))).toEqual([
      0,
      12.35,
      100,
      PLAIN_WEIGHTS.SCALE,
    ])
  })
})
