import type { Bundle } from '../../seed/bundle.ts'
import { type Fault } from '../../seed/fault.ts'
import { parseBundle } from '../../seed/read.ts'
import { validateBundle } from '../../seed/validate.ts'

/** A small sound bundle, for tests that change one thing in it. */
export const vegetables = {
  format: 'policy-bundle/1',
  source: { key: 'vegetables' },
  document: {
    title: '某县蔬菜产业方案',
    region: '某省某市某县',
    text: '某县蔬菜产业方案\n一、发展蔬菜产业。总产量达到45万吨。(牵头单位:县农业农村局)\n二、保障措施\n页脚 县农业农村局',
  },
  documents: [{ key: 'plan', start: 0 }],
  passages: [
    { number: '', role: 'HEADING', start: '某县蔬菜产业方案' },
    { number: '一', role: 'BODY', start: '一、' },
    { number: '二', role: 'BODY', start: '二、' },
    { number: '', role: 'NOISE', start: '页脚' },
  ],
  entities: [
    {
      key: 'plan',
      kind: 'Document',
      name: '某县蔬菜产业方案',
      mentions: ['某县蔬菜产业方案'],
      status: 'CONFIRMED',
    },
    {
      key: 'task',
      kind: 'Task',
      name: '发展蔬菜产业',
      mentions: ['发展蔬菜产业'],
      status: 'CONFIRMED',
    },
    {
      key: 'bureau',
      kind: 'Agency',
      name: '县农业农村局',
      mentions: ['县农业农村局'],
      status: 'CONFIRMED',
    },
    {
      key: 'vegetables',
      kind: 'Product',
      name: '蔬菜',
      mentions: [{ quote: '蔬菜', nth: 2 }],
      status: 'CONFIRMED',
    },
  ],
  targets: [
    {
      key: 't1',
      subject: 'vegetables',
      subjectText: '蔬菜',
      metric: '总产量',
      comparator: 'EQ',
      value: 45,
      unit: '万吨',
      period: 'POINT',
      modality: '达到',
      evidence: '总产量达到45万吨',
      status: 'CONFIRMED',
    },
  ],
  relations: [
    {
      from: 'bureau',
      type: 'LEADS',
      to: 'task',
      evidence: ['(牵头单位:县农业农村局)'],
      order: 1,
      status: 'CONFIRMED',
    },
    {
      from: 'task',
      type: 'HAS_TARGET',
      to: 't1',
      evidence: ['总产量达到45万吨'],
      status: 'CONFIRMED',
    },
  ],
} satisfies Bundle

export type Change = (bundle: Bundle) => void

/** The bundle after the change, as a reader gets it. */
export function changed(change: Change = () => {}) {
  const bundle: Bundle = structuredClone(vegetables)
  change(bundle)
  return parseBundle(JSON.stringify(bundle), 'vegetables.json')
}

/** What is wrong with it after the change: `item: reason`. */
export const faultsOf = (change: Change): string[] =>
  validateBundle(changed(change)).faults.map(({ item, reason }: Fault) => `${item}: ${reason}`)
