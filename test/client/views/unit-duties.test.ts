import { describe, expect, it } from 'vitest'
import { toneOf } from '../../../client/views/trace/trace-index.ts'
import { counterparts } from '../../../client/views/trace/unit/counterparts.ts'
import { standsFirst, unitDuties } from '../../../client/views/trace/unit/duties.ts'
import type { TraceIndex } from '../../../client/views/trace/trace-index.ts'
import { seedUnits } from '../../support/seed-units.ts'

const units = seedUnits()
const byId = new Map([...units.values()].map((index) => [index.trace.from.id as string, index]))

/** What a unit's own trace says that it has to do with a task. */
const ownWords = ({ trace }: TraceIndex, task: string) =>
  trace.tasks
    .filter(({ entity, role }) => entity.id === task && /LEADS|RESPONSIBLE|COOPERATES/.test(role))
    .map(({ role, assertion, order }) => `${role} ${assertion} ${role === 'LEADS' && order === 1}`)
    .toSorted()

describe('the matrix of a unit', () => {
  it('says of each counterpart what its own trace says, from every unit of the seed', () => {
    expect(units.size).toBeGreaterThan(5)
    for (const index of units.values()) {
      const { tasks, rows } = unitDuties(index)
      for (const { id } of tasks)
        for (const { unit, duties } of rows)
          expect(
            (duties.get(id) ?? [])
              .map(({ role, tone, principal }) => `${role} ${tone} ${principal}`)
              .toSorted(),
            `${unit.name}: ${id}`,
          ).toEqual(ownWords(byId.get(unit.id)!, id))
    }
  })

  it('leaves out nobody whose own trace has one of the tasks', () => {
    for (const index of units.values()) {
      const { tasks, rows } = unitDuties(index)
      const others = [...byId.values()].filter((other) =>
        tasks.some(({ id }) => ownWords(other, id).length > 0),
      )
      expect(new Set(rows.map(({ unit }) => unit.id))).toEqual(
        new Set(others.map(({ trace }) => trace.from.id)),
      )
    }
  })

  it('begins with the unit and has its tasks in the order of the text', () => {
    const { tasks, rows } = unitDuties(units.get('区工信局')!)
    expect(rows.map(({ unit }) => unit.name)).toEqual([
      '区工信局',
      '暖和湾园区',
      '区发改局',
      '各镇',
      '区直相关部门',
    ])
    expect(tasks.map(({ number }) => number)).toEqual([
      '二(一)2',
      ...[...'一二三四五'].map((nth) => `二(一)2.${nth}是`),
    ])
  })
})

describe('the principal lead of a unit’s tasks', () => {
  it('is named wherever it leads beside a park or a unit, and nobody else is', () => {
    for (const name of ['区工信局', '暖和湾园区', '区发改局']) {
      const { rows } = unitDuties(units.get(name)!)
      expect(rows.filter(standsFirst).map(({ unit }) => unit.name)).toEqual(['区工信局'])
    }
  })
})

describe('the counterparts of a unit', () => {
  const groups = (name: string) =>
    counterparts(unitDuties(units.get(name)!)).map(({ key, units: those }) => [
      key,
      ...those.map((unit) => unit.name),
    ])

  it('lead with it or cooperate', () => {
    expect(groups('区工信局')).toEqual([
      ['coLeads', '暖和湾园区', '区发改局'],
      ['cooperators', '各镇', '区直相关部门'],
    ])
  })

  it('of one that only cooperates lead for it, and nobody leads with it', () => {
    const [first, second] = groups('区直相关部门')
    expect(first).toContain('区工信局')
    expect(first![0]).toBe('leads')
    expect(second).toEqual(['cooperators', '各镇'])
  })

  it('are as certain as in the answer, dashed where only a bracket above names them', () => {
    for (const index of units.values())
      for (const { key, tones } of counterparts(unitDuties(index)))
        if (key === 'cooperators')
          for (const [id, tone] of tones) {
            const backing = index.trace.cooperators.find(({ entity }) => entity.id === id)!
            expect(tone).toBe(toneOf(index, backing))
          }
    // In the seed every counterpart shares an own bracket; here the units of the parent do not.
    const { tasks, rows } = unitDuties(units.get('区工信局')!)
    const inherited = tasks.filter(({ id }) =>
      rows[0]!.duties.get(id)?.every(({ tone }) => tone === 'INHERITED'),
    )
    const below = counterparts({ tasks: inherited, rows })
    expect(below.length).toBeGreaterThan(0)
    for (const { tones } of below) expect(new Set(tones.values())).toEqual(new Set(['INHERITED']))
  })
})
