import { expect, test } from 'vitest'
import { recordsOf } from '../../seed/records-of-text.ts'
import { names, qinzhou, quoted, relationsOf, sectionOf } from '../support/qinzhou.ts'

const { bundle, read, faults } = qinzhou
const { entities, targets, relations, passages, documents } = bundle
const label = (relation: (typeof relations)[number]) =>
  `${relation.from} ${relation.type} ${relation.to}`
const kindOf = (key: string) => entities.find((entity) => entity.key === key)?.kind ?? 'GOAL'

test('the example reads without a fault and without an unknown field', () => {
  expect(faults).toEqual([])
  expect(read.ignored).toEqual([])
})

test('it holds 134 things and 20 measured goals, in the order of the text', () => {
  expect([entities.length, targets.length]).toEqual([134, 20])
  const places = targets.map(({ evidence }) => evidence.start)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('two documents and the passages cover the text without gap or overlap', () => {
  for (const ranges of [documents, passages]) {
    expect(ranges[0]!.start).toBe(0)
    expect(ranges.at(-1)!.end).toBe(bundle.text.length)
    ranges.slice(1).forEach(({ start }, i) => expect(start).toBe(ranges[i]!.end))
  }
  expect(documents.map(({ key }) => key)).toEqual(['notice', 'plan'])
  expect(documents.map(({ facts }) => facts.docNumber)).toEqual(['天秦区委发〔2021〕11号', null])
})

test('the stored text is cut off in mid-sentence, before the footer', () => {
  expect(bundle.truncatedAt).toBe(3109)
  expect(quoted({ start: 3096, end: 3109 })).toBe('数字经济。积极对接成渝地区')
  expect(passages.at(-1)!.role).toBe('NOISE')
})

test('each thing becomes one record; only sections that reach the cut are told as cut', () => {
  const { descriptions, claims } = recordsOf(read)
  expect(new Set(descriptions.map(({ entity }) => entity)).size).toBe(154)
  expect(claims.length).toBe(relations.flatMap(({ evidence }) => evidence).length)
  const cut = descriptions.filter(({ facets }) => facets['sectionCut'] === true)
  expect(cut.map(({ facets }) => facets['name']).toSorted()).toEqual([
    '培育壮大特色优势产业,夯实县域经济发展基础',
    '着力培育壮大现代服务业',
    '积极培育数字经济',
  ])
})

test.each([
  ['打造电子信息产业集群', 'RELIES_ON', '华天电子集团', 2455, 2472],
  ['打造电子信息产业集群', 'RELIES_ON', '天光半导体公司', 2455, 2472],
  ['区工信局', 'LEADS', '着力促进工业集聚发展', 2977, 3014],
  ['暖和湾园区', 'LEADS', '着力促进工业集聚发展', 2977, 3014],
  ['各镇', 'COOPERATES', '着力促进工业集聚发展', 2977, 3014],
  ['打造电子信息产业集群', 'HAS_TARGET', 't-200', 2517, 2538],
  ['着力促进工业集聚发展', 'IMPLEMENTS', '“工业强区”战略', 2237, 2251],
])('%s %s %s is quoted from %d to %d', (from, type, to, start, end) => {
  const found = relationsOf(from, type, to)
  expect(found.map(({ evidence }) => evidence)).toEqual([[{ start, end }]])
})

test('a task begins with its heading, and an industry that a heading names is quoted from it', () => {
  for (const task of entities.filter(({ kind }) => kind === 'TASK')) {
    const passage = passages.find(({ number }) => number === task.number)!
    expect(quoted(task.mentions[0]!)).toBe(passage.heading)
    expect(task.mentions[0]!.start - passage.start).toBeLessThan(4)
  }
  const [develops] = relationsOf('打造电子信息产业集群', 'DEVELOPS', '电子信息')
  expect(develops!.evidence).toEqual([entities.find(({ key }) => key === 'task-2-1')!.mentions[0]])
})

const BRACKET: readonly string[] = ['LEADS', 'COOPERATES']

test('no relation is quoted from outside of the section or document that says it', () => {
  const astray = relations.filter(({ from, type, to, evidence }) => {
    const sayer = BRACKET.includes(type) ? to : from
    const room =
      kindOf(sayer) === 'TASK' ? sectionOf(sayer) : documents.find(({ key }) => key === sayer)
    return room && !evidence.every(({ start, end }) => room.start <= start && end <= room.end)
  })
  expect(astray.map(label)).toEqual([])
  expect(relations.filter(({ evidence }) => evidence.length === 0)).toEqual([])
})

test('units are quoted from the bracket that stands under the number of their task', () => {
  const numbers = relations
    .filter(({ type }) => BRACKET.includes(type))
    .map(({ to, evidence: [span] }) => {
      const bracket = passages.find(({ start, end }) => start <= span!.start && span!.end <= end)!
      return [to, bracket.role, passages[bracket.parent!]!.number].join(' ')
    })
  expect([...new Set(numbers)]).toEqual([
    'task-1 RESPONSIBILITY 二(一)1',
    'task-2 RESPONSIBILITY 二(一)2',
  ])
})

/** What the quoted sentence leaves out, and where the text says it. */
const RESTORED: Readonly<Record<string, string>> = {
  't-300 ABOUT qinzhou': '全区 at the head of the sentence is 秦州区',
  't-70 ABOUT qinzhou': '全区 stands in the sentence before',
  't-200 ABOUT electronic-information': 'the heading of the item names the cluster',
  't-30 ABOUT electrical-equipment': 'the heading of the item names the cluster',
  't-50 ABOUT building-materials': 'the heading of the item names the cluster',
}

test('every relation quotes the thing that it leads to, or is known to restore what the text elides', () => {
  const silent = relations.flatMap((relation) => {
    const { from, type, to, evidence } = relation
    // A bracket names its units and a number its item; the section says which task is meant.
    const told = [...BRACKET, 'SUBTASK_OF'].includes(type) ? from : to
    return evidence.every((span) => names(span, told)) ? [] : [label(relation)]
  })
  expect(silent.toSorted()).toEqual(Object.keys(RESTORED).toSorted())
})

test('firms hang off tasks, and no firm is put into a segment', () => {
  const firms = new Set(entities.filter(({ kind }) => kind === 'ENTERPRISE').map(({ key }) => key))
  const types = relations
    .filter(({ from, to }) => firms.has(from) || firms.has(to))
    .map(({ type }) => type)
  expect([...new Set(types)].toSorted()).toEqual(['PRODUCES', 'RELIES_ON'])
})

test.each([
  ['打造电工电器产业集群', ['二一三电器', '西电合金公司'], '骨干企业', true],
  ['打造电子信息产业集群', ['华天电子集团', '天光半导体公司'], '以…为主', false],
  ['打造新型能源产业集群', ['天水供电', '中节能', '汇能风电'], '依托', true],
])('%s relies on %j in that order, in the words %s', (task, firms, wording, isOpen) => {
  firms.forEach((firm, i) => {
    const [found] = relationsOf(task, 'RELIES_ON', firm)
    expect([found!.wording, found!.order, found!.openEnded ?? false]).toEqual([
      wording,
      i + 1,
      isOpen,
    ])
  })
})

test('a goal is dated and binding only where the text says so', () => {
  const goal = (key: string) => [...entities, ...targets].find((one) => one.key === key)!
  const facts = (key: string) => [goal(key).targetYear ?? null, goal(key).binding ?? null]
  expect(facts('t-200')).toEqual([2025, 'SOFT'])
  expect(facts('t-73')).toEqual([null, 'HARD'])
  expect(facts('t-300')).toEqual([2025, null])
  expect(goal('t-300').note).toContain('确保')
  expect(facts('g-two-higher')).toEqual([2025, 'HARD'])
  expect(facts('g-electrical-base')).toEqual([null, null])
  expect(goal('t-21').condition).toBe('正常年景下')
  expect(targets.find(({ key }) => key === 't-45')!.subjectText).toBe('蔬菜')
})
