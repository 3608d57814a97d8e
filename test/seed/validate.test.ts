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
    'a span beyond the text',
    (b) => (b.entities[1]!.mentions = [{ start: 5, end: 999 }]),
    'entity task “发展蔬菜产业”: the span 5–999 is not inside the text',
  ],
  [
    'an empty span',
    (b) => (b.targets[0]!.evidence = { start: 5, end: 5 }),
    'target t1: the span 5–5 is not inside the text',
  ],
  [
    'a span that cuts a character in two',
    (b) => {
      const { length } = (b.document.text += '😀')
      b.entities[1]!.mentions = [{ start: length - 1, end: length }]
    },
    'cuts a character in two',
  ],
  [
    'a quotation outside of every document',
    (b) => (b.documents![0]!.end = 10),
    'lies in no document',
  ],
  ['a span in a gap between passages', (b) => (b.passages![1]!.end = 12), 'begins in no passage'],
  [
    'an endless quotation',
    (b) => {
      b.document.text += '长'.repeat(2100)
      b.relations[0]!.evidence = [{ start: 20, end: 2030 }]
    },
    'a quotation of 2010 characters; 2000 are allowed',
  ],
  [
    'an endless name',
    (b) => (b.entities[1]!.name = '长'.repeat(301)),
    'name has 301 characters; 300 are allowed',
  ],
  [
    'a carriage return',
    (b) => (b.document.text = b.document.text!.replace('\n', '\r\n')),
    'document: the text has a carriage return at 8; use LF line ends',
  ],
  [
    'half a character in the text',
    (b) => (b.document.text += '\ud800'),
    'has half a character (a lone surrogate) at',
  ],
  [
    'half a character in a name',
    (b) => (b.entities[1]!.name = '\udc00'),
    'name has half a character (a lone surrogate) at 0',
  ],
  ['an empty text', (b) => (b.document.text = ' '), 'document: the text is empty'],
  [
    'documents that overlap',
    (b) => {
      b.entities.push(entity('annex', 'Document'))
      b.documents!.push({ key: 'annex', start: '二、' })
      b.documents![0]!.end = 60
    },
    'document plan: its range 0–60 runs into document annex',
  ],
  [
    'a document without an entity',
    (b) => b.documents!.push({ key: 'task', start: '二、' }),
    'document task: no entity of kind Document has this key',
  ],
  [
    'a fact of the head that no document bears',
    (b) => (b.document.docNumber = '〔2021〕1号'),
    'document: docNumber stands in no entry of documents',
  ],
  [
    'regions that differ',
    (b) => (b.documents![0]!.region = '上海市'),
    'document: region 某省某市某县 differs from 上海市',
  ],
  [
    'a passage above that does not stand above',
    (b) => (b.passages![1]!.parent = '二'),
    'passage 2 (一): no passage 二 stands before it',
  ],
  [
    'a passage that starts nowhere',
    (b) => (b.passages![1]!.start = '三、'),
    'passage 2 (一): start: “三、” is not in the text',
  ],
  [
    'a break outside of the text',
    (b) => (b.source!.truncatedAt = 999),
    'source: truncatedAt 999 is not inside the text',
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
