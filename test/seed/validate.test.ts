import { expect, test } from 'vitest'
import type { Bundle } from '../../seed/bundle.ts'
import { type Change, faultsOf } from '../support/vegetables.ts'

type Relation = Bundle['relations'][number]
type Entity = Bundle['entities'][number]

const relation = (
  from: string,
  type: string,
  to: string,
  more: Partial<Relation> = {},
): Relation => ({
  from,
  type,
  to,
  evidence: ['总产量达到45万吨'],
  status: 'CONFIRMED',
  ...more,
})
const entity = (key: string, kind: string, more: Partial<Entity> = {}): Entity => ({
  key,
  kind,
  name: key,
  mentions: ['保障措施'],
  status: 'CONFIRMED',
  ...more,
})
const tasks = (count: number): Entity[] =>
  Array.from({ length: count }, (_, i) => entity(`s${i}`, 'Task'))

test('a sound bundle has no fault', () => {
  expect(faultsOf(() => {})).toEqual([])
})

test.each<[string, Change, string]>([
  [
    'a key that two items share',
    (b) => b.entities.push(entity('t1', 'Brand')),
    'target t1: the key t1 is used twice',
  ],
  [
    'a relation to nothing',
    (b) => b.relations.push(relation('task', 'DEVELOPS', 'fish')),
    'relation task DEVELOPS fish: there is no item with the key fish',
  ],
  [
    'a relation from a kind that can’t have it',
    (b) => b.relations.push(relation('vegetables', 'LEADS', 'task')),
    'relation vegetables LEADS task: begins at a Product; it may at Agency, Park, Institution, Enterprise',
  ],
  [
    'a relation to a kind that can’t have it',
    (b) => b.relations.push(relation('task', 'RELIES_ON', 'vegetables')),
    'relation task RELIES_ON vegetables: leads to a Product; it may to Enterprise',
  ],
  [
    'HAS_GOAL to a target',
    (b) => b.relations.push(relation('task', 'HAS_GOAL', 't1')),
    'relation task HAS_GOAL t1: only HAS_TARGET leads to a target',
  ],
  [
    'HAS_TARGET to a goal of words',
    (b) => {
      b.entities.push(entity('goal', 'Goal'))
      b.relations.push(relation('task', 'HAS_TARGET', 'goal'))
    },
    'relation task HAS_TARGET goal: HAS_TARGET leads to a target; use HAS_GOAL',
  ],
  [
    'a relation of an item to itself',
    (b) => b.relations.push(relation('task', 'SUBTASK_OF', 'task')),
    'relation task SUBTASK_OF task: leads from an item to itself',
  ],
  [
    'a relation without evidence',
    (b) => b.relations.push(relation('plan', 'HAS_TASK', 'task', { evidence: [] })),
    'relation plan HAS_TASK task: has no evidence',
  ],
  [
    'an entity that nothing says anything of',
    (b) => b.entities.push(entity('brand', 'Brand', { mentions: [] })),
    'entity brand “brand”: has neither a mention nor a relation',
  ],
  [
    'a second parent',
    (b) => {
      b.entities.push(...tasks(2))
      b.relations.push(
        relation('task', 'SUBTASK_OF', 's0'),
        relation('task', 'SUBTASK_OF', 's1', { status: 'PROPOSED' }),
      )
    },
    'relation task SUBTASK_OF s1: task already is a subtask of s0',
  ],
  [
    'a circle of tasks',
    (b) => {
      b.entities.push(...tasks(2))
      b.relations.push(
        relation('task', 'SUBTASK_OF', 's0'),
        relation('s0', 'SUBTASK_OF', 's1'),
        relation('s1', 'SUBTASK_OF', 's0'),
      )
    },
    'relation s1 SUBTASK_OF s0: closes a circle: s0 → s1 → s0',
  ],
  [
    'tasks nested too deep',
    (b) => {
      b.entities.push(...tasks(13))
      for (let i = 1; i < 13; i++) b.relations.push(relation(`s${i}`, 'SUBTASK_OF', `s${i - 1}`))
    },
    'relation s12 SUBTASK_OF s11: s12 stands 13 levels deep; 12 are allowed',
  ],
  [
    'a subject that no measure can have',
    (b) => (b.targets[0]!.subject = 'task'),
    'target t1: a Task can’t be its subject',
  ],
  [
    'an upper end without a range',
    (b) => (b.targets[0]!.valueMax = 50),
    'target t1: valueMax is the upper end of a RANGE',
  ],
  [
    'a span of years that ends before it begins',
    (b) => Object.assign(b.targets[0]!, { periodStart: 2025, targetYear: 2021 }),
    'target t1: periodStart 2025 is after targetYear 2021',
  ],
  [
    'a decision that joins two kinds',
    (b) => (b.decisions = [{ verdict: 'same', keeper: 'task', other: 'bureau' }]),
    'decision task bureau: joins two kinds',
  ],
  [
    'a decision on nothing',
    (b) => (b.decisions = [{ verdict: 'same', keeper: 'task', other: 'nothing' }]),
    'decision task nothing: nothing is no key of the bundle and no entity id',
  ],
])('%s is refused', (_, change, fault) => {
  expect(faultsOf(change).map((line) => line.replaceAll("'", '’'))).toContainEqual(
    expect.stringContaining(fault),
  )
})

test('all faults are told at once', () => {
  const faults = faultsOf((b) => {
    b.entities[1]!.mentions = ['没有的话']
    b.relations[0]!.to = 'nothing'
    b.targets[0]!.valueMax = 50
  })
  expect(faults).toHaveLength(3)
})

test('a second parent that a person rejected is none', () => {
  expect(
    faultsOf((b) => {
      b.entities.push(...tasks(2))
      b.relations.push(
        relation('task', 'SUBTASK_OF', 's0'),
        relation('task', 'SUBTASK_OF', 's1', { status: 'REJECTED' }),
      )
    }),
  ).toEqual([])
})
