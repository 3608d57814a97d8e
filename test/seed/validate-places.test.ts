import { expect, test } from 'vitest'
import { type Change, faultsOf } from '../support/vegetables.ts'

test.each<[string, Change, string]>([
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
      b.entities.push({
        key: 'annex',
        kind: 'Document',
        name: '附件',
        mentions: ['保障措施'],
        status: 'CONFIRMED',
      })
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
])('%s is refused', (_, change, fault) => {
  expect(faultsOf(change).map((line) => line.replaceAll("'", '’'))).toContainEqual(
    expect.stringContaining(fault),
  )
})
