import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  COMPONENT_NAMES,
  COMPONENTS,
  type ComponentName,
} from '../../../server/domain/anchor/components.ts'
import { rank } from '../../../server/domain/anchor/rank.ts'
import { EQUAL, scoreOf, type Values } from '../../../server/domain/anchor/score.ts'
import {
  WeightsError,
  weightsOf,
  type GivenWeights,
  type Weights,
} from '../../../server/domain/anchor/weights.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const some = fc.record(
  Object.fromEntries(
    COMPONENT_NAMES.map((name) => [name, fc.option(share, { nil: null, freq: 3 })]),
  ) as Record<ComponentName, fc.Arbitrary<number | null>>,
) as fc.Arbitrary<Values>
const given: fc.Arbitrary<GivenWeights> = fc
  .record(
    Object.fromEntries(
      COMPONENT_NAMES.map((name) => [
        COMPONENTS[name].field,
        fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 100, noNaN: true })),
      ]),
    ),
  )
  .filter((weights) => Object.values(weights).some((one) => one > 0)) as fc.Arbitrary<GivenWeights>
const component = fc.constantFrom(...COMPONENT_NAMES)
const companies = fc.array(some, { minLength: 1, maxLength: 8 })

const ranked = (all: readonly Values[], weights: Weights) =>
  rank(
    all.map((values, i) => ({ values, nameKey: [`企业${i}`] })),
    weights,
  )

test('a known component that rises never lowers the score or either end of its range', () => {
  fc.assert(
    fc.property(some, given, component, share, (values, weights, name, higher) => {
      const value = values[name]
      fc.pre(value !== null && higher >= value)
      const [before, after] = [values, { ...values, [name]: higher }].map((one) =>
        scoreOf(one, weightsOf(weights)),
      )
      expect(after!.coverage).toBe(before!.coverage)
      if (before!.score !== null) expect(after!.score).toBeGreaterThanOrEqual(before!.score - EQUAL)
      expect(after!.range[0]).toBeGreaterThanOrEqual(before!.range[0] - EQUAL)
      expect(after!.range[1]).toBeGreaterThanOrEqual(before!.range[1] - EQUAL)
    }),
  )
})

test('a component that becomes unknown only widens the range, which holds what was known', () => {
  fc.assert(
    fc.property(some, given, component, (values, weights, name) => {
      const shares = weightsOf(weights)
      const before = scoreOf(values, shares)
      const after = scoreOf({ ...values, [name]: null }, shares)
      expect(after.range[0]).toBeLessThanOrEqual(before.range[0] + EQUAL)
      expect(after.range[1]).toBeGreaterThanOrEqual(before.range[1] - EQUAL)
      expect(after.coverage).toBeLessThanOrEqual(before.coverage + EQUAL)
      if (before.score !== null) {
        expect(before.score).toBeGreaterThanOrEqual(before.range[0] - EQUAL)
        expect(before.score).toBeLessThanOrEqual(before.range[1] + EQUAL)
      }
    }),
  )
})

test('all weights times one number change nothing', () => {
  const factor = fc.constantFrom(1e-6, 0.1, 3, 1000, 1e9)
  fc.assert(
    fc.property(companies, given, factor, (all, weights, times) => {
      const scaled = Object.fromEntries(
        Object.entries(weights).map(([field, weight]) => [field, weight! * times]),
      )
      const [one, other] = [weights, scaled].map((by) => ranked(all, weightsOf(by)))
      const shown = (list: typeof one) =>
        list!.map(({ item, rank: place }) => [item.nameKey[0], place])
      // What lies within rounding of a step may fall to either side of it.
      fc.pre(one!.every(({ score }, i) => i === 0 || apart(score, one![i - 1]!.score)))
      fc.pre(one!.every(({ coverage }) => Math.abs(coverage - 0.5) > 1e-6))
      expect(shown(other)).toEqual(shown(one))
      one!.forEach(({ score, coverage }, i) => {
        expect(other![i]!.coverage).toBeCloseTo(coverage, 9)
        if (score !== null) expect(other![i]!.score).toBeCloseTo(score, 9)
      })
    }),
  )
})

const apart = (one: number | null, other: number | null): boolean =>
  one === null || other === null || one === other || Math.abs(one - other) > 1e-6

/** Scores are told apart in steps of what is held to be equal. */
const steps = (score: number): number => Math.round(score / EQUAL)

test('ranks count how many score higher, and their range holds them', () => {
  fc.assert(
    fc.property(companies, given, (all, weights) => {
      const list = ranked(all, weightsOf(weights))
      for (const { rank: place, rankRange, score, coverage } of list) {
        expect(place === null).toBe(score === null)
        expect(score === null).toBe(coverage < 0.5 - EQUAL)
        if (place === null) continue
        const higher = list.filter((one) => steps(one.score ?? -1) > steps(score!)).length
        expect(place).toBe(higher + 1)
        expect(rankRange![0]).toBeLessThanOrEqual(place)
        expect(rankRange![1]).toBeGreaterThanOrEqual(place)
      }
    }),
  )
})

const nothing = Object.fromEntries(COMPONENT_NAMES.map((name) => [name, 0])) as Values
const item = (name: string, values: Partial<Values>) => ({
  nameKey: [name],
  values: { ...nothing, ...values },
})

test('equal scores share a rank, and stand in the order of their names', () => {
  const list = rank(
    [
      item('丙', { GOAL_COVERAGE: 0.1 }),
      item('乙', { SCALE: 0.6 }),
      item('甲', { PROJECTS: 0.6, INNOVATION: 0.6 }),
    ],
    weightsOf(),
  )
  expect(list.map((one) => [one.item.nameKey[0], one.rank, one.tied])).toEqual([
    ['乙', 1, true],
    ['甲', 1, true],
    ['丙', 3, false],
  ])
})

test('the range of ranks tells what each weight decides when it is halved or raised by half', () => {
  // 甲 .25·.5 = .125, 乙 .20·.6 = .12. Designation halved: .0625/.875 < .12/.875, so 乙 leads.
  const list = rank(
    [item('甲', { DESIGNATION: 0.5 }), item('乙', { GOAL_COVERAGE: 0.6 })],
    weightsOf(),
  )
  expect(list.map((one) => [one.item.nameKey[0], one.rank, one.rankRange])).toEqual([
    ['甲', 1, [1, 2]],
    ['乙', 2, [1, 2]],
  ])
})

test('with less than half of the weights known there is neither score nor rank', () => {
  const unknown = {
    CRITICALITY: null,
    CHAIN_SPAN: null,
    LINKAGE: null,
    SCALE: null,
    PROJECTS: null,
  }
  const [enough] = rank([item('甲', { ...unknown, DESIGNATION: 1 })], weightsOf())
  expect([enough!.rank, enough!.coverage]).toEqual([1, 0.55])
  const exactly = { ...unknown, BROKERAGE: null, DESIGNATION: 1 }
  const [half] = rank([item('甲', exactly)], weightsOf())
  expect([half!.rank, half!.coverage, half!.score]).toEqual([1, 0.5, 0.5])
  const [less] = rank([item('甲', { ...exactly, INNOVATION: null })], weightsOf())
  expect([less!.rank, less!.score, less!.rankRange, less!.coverage]).toEqual([
    null,
    null,
    null,
    0.45,
  ])
  expect(less!.range).toEqual([0.25, 0.8])
})

test.each([
  [{ scale: -0.1 }, 'scale'],
  [{ scale: Number.NaN }, 'scale'],
  [{ linkage: Number.POSITIVE_INFINITY }, 'linkage'],
  [Object.fromEntries(COMPONENT_NAMES.map((name) => [COMPONENTS[name].field, 0])), null],
] as const)('weights that can’t weigh are refused: %j', (weights, field) => {
  expect(() => weightsOf(weights)).toThrow(WeightsError)
  try {
    weightsOf(weights)
  } catch (error) {
    expect((error as WeightsError).field).toBe(field)
  }
})

test('without weights the defaults hold, which add up to 1', () => {
  const weights = weightsOf()
  for (const name of COMPONENT_NAMES) expect(weights[name]).toBeCloseTo(COMPONENTS[name].weight, 12)
  expect(weightsOf({ scale: null })).toEqual(weights)
  expect(weightsOf({ scale: Number.MAX_VALUE, projects: Number.MAX_VALUE }).SCALE).toBe(0.5)
})
