import { describe, expect, it } from 'vitest'
import { traceRows } from '../../../client/views/trace/rows.ts'
import { unitDuties } from '../../../client/views/trace/unit/duties.ts'
import { goalTones, goalYears } from '../../../client/views/trace/unit/goal-years.ts'
import { shortNumbers } from '../../../client/views/trace/unit/short-numbers.ts'
import { unitSummary } from '../../../client/views/trace/unit/unit-counts.ts'
import { unitGaps } from '../../../client/views/trace/unit/unit-gaps.ts'
import { seedUnits } from '../../support/seed-units.ts'

const units = seedUnits()

function summary(name: string, whole = true) {
  const index = units.get(name)!
  const rows = traceRows(index)
  return unitSummary(index, rows, unitGaps(index, unitDuties(index), rows, whole))
}

describe('the counts of a unit', () => {
  it('tell what 区工信局 leads by its own bracket and what it inherits', () => {
    const { leads, cooperates, responsible, goals, enterprises, parks } = summary('区工信局')
    expect(leads).toEqual({ count: 6, stated: 1, inherited: 5, derived: 0 })
    expect(cooperates.count).toBe(0)
    expect(responsible).toBeNull()
    expect(goals).toEqual({ count: 5, stated: 1, inherited: 4, derived: 0 })
    expect(enterprises).toEqual({ count: 7, tasks: 4 })
    expect(parks).toEqual({ count: 2, tasks: 2 })
  })

  it('of every unit of the seed add up', () => {
    for (const name of units.keys()) {
      const { leads, cooperates, goals, gaps } = summary(name)
      for (const { count, stated, inherited, derived } of [leads, cooperates, goals])
        expect(stated + inherited + derived).toBe(count)
      expect(gaps.goals.length + gaps.years.goals + gaps.firms.length).toBe(gaps.count)
    }
  })
})

describe('the gaps of a unit', () => {
  it('are goals, years and firms that its tasks lack, with the park one has instead', () => {
    const { goals, years, firms, count } = summary('区工信局').gaps
    expect(goals.map(({ number }) => number)).toEqual(['二(一)2.四是', '二(一)2.五是'])
    expect(years.goals).toBe(2)
    expect(years.tasks.map(({ number }) => number)).toEqual(['二(一)2', '二(一)2.二是'])
    expect(firms.map(({ task, park }) => [task.number, park])).toEqual([['二(一)2.三是', true]])
    expect(count).toBe(5)
  })

  it('name no firm as missing while the tasks below are hidden', () => {
    expect(summary('区工信局', false).gaps.firms).toEqual([])
  })
})

describe('the goals of a unit', () => {
  it('stand by year, those without one last', () => {
    const years = goalYears(units.get('区工信局')!)
    expect(years.map(({ year, goals }) => [year, goals.length])).toEqual([
      [2025, 3],
      [null, 2],
    ])
  })

  it('are as certain there as in the table beside', () => {
    const index = units.get('区工信局')!
    const inTable = traceRows(index).flatMap(({ lists }) =>
      lists.goals.map(({ entity, tone }) => [entity.id, tone]),
    )
    expect(Object.fromEntries(goalTones(index))).toEqual(Object.fromEntries(inTable))
    expect(new Set(goalTones(index).values())).toContain('INHERITED')
  })
})

describe('numbers of tasks side by side', () => {
  const short = (...numbers: string[]) => [...shortNumbers(numbers).values()]

  it('are the last part where that tells them apart', () => {
    expect(short('二(一)2', '二(一)2.一是', '二(一)2.二是')).toEqual(['2', '一是', '二是'])
    expect(short('二(一)2')).toEqual(['2'])
    expect(short()).toEqual([])
  })

  it('are what follows the shared part where it does not', () => {
    expect(short('二(一)1', '二(一)1.一是', '二(一)2', '二(一)2.一是')).toEqual([
      '1',
      '1 · 一是',
      '2',
      '2 · 一是',
    ])
    expect(short('二(一)2', '二(二)2')).toEqual(['(一)2', '(二)2'])
  })

  it('of every unit of the seed stay apart', () => {
    for (const index of units.values()) {
      const { tasks } = unitDuties(index)
      expect(new Set(short(...tasks.map(({ number }) => number))).size).toBe(tasks.length)
    }
  })
})
