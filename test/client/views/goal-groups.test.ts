import { describe, expect, it } from 'vitest'
import type { GoalRow } from '../../../client/api/types.ts'
import { PLAIN_LIST } from '../../../client/state/url.ts'
import { filterCounts, goalGroups } from '../../../client/views/trace/goal-groups.ts'
import { compareNumbers, numberShown } from '../../../client/views/trace/task-number.ts'

const section = (number: string, heading: string, parent: object | null) => ({
  __typename: 'Task',
  id: number,
  kind: 'TASK',
  name: heading,
  number,
  heading,
  parent,
})
const top = section('二(一)', '培育壮大', null)
const second = section('二(一)2', '着力促进工业集聚发展', top)
const first = section('二(一)2.一是', '打造电子信息产业集群', second)

const goal = (id: string, more: object): GoalRow =>
  ({
    id,
    name: id,
    measure: { canonicalValue: 1, canonicalUnit: '元' },
    targetYear: 2025,
    coverage: { tasks: 1, units: 1, enterprises: 1 },
    setBy: [first],
    ...more,
  }) as unknown as GoalRow

const goals = [
  goal('whole', {
    setBy: [{ __typename: 'Document' }],
    coverage: { tasks: 0, units: 0, enterprises: 0 },
  }),
  goal('small', { measure: { canonicalValue: 3, canonicalUnit: '元' } }),
  goal('large', {
    measure: { canonicalValue: 20, canonicalUnit: '元' },
    coverage: { tasks: 1, units: 1, enterprises: 0 },
  }),
  goal('words', { measure: null, targetYear: null, setBy: [second] }),
]

describe('the list of goals', () => {
  it('stands by section of the text, and goals of no task apart', () => {
    const groups = goalGroups(goals, { ...PLAIN_LIST, kind: 'all' })
    expect(
      groups.map(({ number, heading, goals: held }) => [number, heading, held.map(({ id }) => id)]),
    ).toEqual([
      ['', null, ['whole']],
      ['二(一)2', '着力促进工业集聚发展', ['small', 'large', 'words']],
    ])
  })

  it('shows only goals that have every chosen gap', () => {
    const shown = (missing: typeof PLAIN_LIST.missing) =>
      goalGroups(goals, { ...PLAIN_LIST, missing }).flatMap((group) =>
        group.goals.map(({ id }) => id),
      )
    expect(shown(['enterprise'])).toEqual(['whole', 'large'])
    expect(shown(['unit', 'enterprise'])).toEqual(['whole'])
    expect(shown(['year'])).toEqual([])
  })

  it('counts gaps among the goals of the chosen kind', () => {
    expect(filterCounts(goals, PLAIN_LIST)).toEqual({
      all: 4,
      measured: 3,
      words: 1,
      unit: 1,
      enterprise: 2,
      year: 0,
    })
    expect(filterCounts(goals, { ...PLAIN_LIST, kind: 'words' }).year).toBe(1)
  })

  it('puts large figures first when asked for, in one group', () => {
    const [group] = goalGroups(goals, { ...PLAIN_LIST, order: 'value' })
    expect(group!.goals.map(({ id }) => id)).toEqual(['large', 'small', 'whole'])
  })
})

describe('numbers of tasks', () => {
  it('sort as they stand in the text', () => {
    const numbers = [
      '二(二)',
      '二(一)2.十是',
      '二(一)2',
      '二(一)2.二是',
      '二(一)10',
      '一',
      '二(一)2.十二是',
    ]
    expect(numbers.toSorted(compareNumbers)).toEqual([
      '一',
      '二(一)2',
      '二(一)2.二是',
      '二(一)2.十是',
      '二(一)2.十二是',
      '二(一)10',
      '二(二)',
    ])
  })

  it('are shown with their last part apart', () => {
    expect(numberShown('二(一)2.一是')).toBe('二(一)2 · 一是')
  })
})
