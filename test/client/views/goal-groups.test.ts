import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GoalRow } from '../../../client/api/types.ts'
import { GOAL_FILTERS, PLAIN_LIST } from '../../../client/state/url.ts'
import { filterCounts } from '../../../client/views/trace/goal-conditions.ts'
import { goalGroups } from '../../../client/views/trace/goal-groups.ts'
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
    regions: ['秦州区'],
    due: 'PAST',
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
    expect(filterCounts(goals, PLAIN_LIST)).toMatchObject({
      total: 4,
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

describe('the filters of the list of goals', () => {
  const worded = [
    goal('hard', { binding: 'HARD', modality: '确保', regions: ['秦州区'] }),
    goal('soft', { binding: 'SOFT', modality: '力争', due: 'OPEN', regions: ['麦积区'] }),
    goal('bare', { modality: '达到', due: 'UNDATED', regions: ['秦州区', '麦积区'] }),
    goal('more', { modality: '达到', measure: null }),
  ]
  const ids = (view: Partial<typeof PLAIN_LIST>) =>
    goalGroups(worded, { ...PLAIN_LIST, kind: 'all', ...view }).flatMap((group) =>
      group.goals.map(({ id }) => id),
    )

  it('take a word as written, or how binding it is', () => {
    expect(ids({ force: '达到' })).toEqual(['bare', 'more'])
    expect(ids({ force: 'SOFT' })).toEqual(['soft'])
  })

  it('take a region, and goals whose year is over', () => {
    expect(ids({ region: '麦积区' })).toEqual(['soft', 'bare'])
    expect(ids({ past: true })).toEqual(['hard', 'more'])
    expect(ids({ past: true, region: '秦州区', force: '达到' })).toEqual(['more'])
  })

  it('pass over a word or region that no goal has', () => {
    expect(ids({ force: '大概', region: '没有' })).toEqual(['hard', 'soft', 'bare', 'more'])
    const counts = filterCounts(worded, { ...PLAIN_LIST, force: '大概', region: '没有' })
    expect([counts.force, counts.region]).toEqual([null, null])
  })

  it('tell for each choice how many goals it would leave', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(null, '确保', '达到', 'HARD'),
        fc.boolean(),
        fc.constantFrom(...GOAL_FILTERS),
        fc.constantFrom(null, '秦州区'),
        (force, past, kind, region) => {
          const view = { ...PLAIN_LIST, force, past, kind, region }
          const counts = filterCounts(worded, view)
          for (const one of GOAL_FILTERS)
            expect(counts[one]).toBe(ids({ ...view, kind: one }).length)
          for (const { value, count } of [...counts.bindings, ...counts.modalities])
            expect(count).toBe(ids({ ...view, force: value }).length)
          for (const { value, count } of counts.regions)
            expect(count).toBe(ids({ ...view, region: value }).length)
          expect(counts.past).toBe(ids({ ...view, past: true }).length)
        },
      ),
    )
  })
})
