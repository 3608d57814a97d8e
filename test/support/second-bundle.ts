import { recordsOfText } from '../../seed/records-of-text.ts'

const TEXT = `秦州区工业倍增行动计划
一、做强电子信息
依托华天电子集团,到2027年,确保产值超过260亿元。(牵头单位:秦州区工信局)
`

/** A second, made-up document of the same district, which names two things of the first one. */
export const SECOND_BUNDLE = {
  format: 'policy-bundle/1',
  source: { key: 'second-2023' },
  document: {
    title: '秦州区工业倍增行动计划',
    issuedOn: '2023-05-01',
    region: '甘肃省天水市秦州区',
    text: TEXT,
  },
  entities: [
    {
      key: 'd',
      kind: 'Document',
      name: '秦州区工业倍增行动计划',
      mentions: ['秦州区工业倍增行动计划'],
      status: 'CONFIRMED',
    },
    {
      key: 't',
      kind: 'Task',
      number: '一',
      name: '做强电子信息',
      mentions: ['做强电子信息'],
      status: 'CONFIRMED',
    },
    {
      key: 'u',
      kind: 'Agency',
      name: '秦州区工信局',
      aliases: ['工信局'],
      mentions: ['秦州区工信局'],
      status: 'CONFIRMED',
    },
    {
      key: 'e',
      kind: 'Enterprise',
      name: '华天电子集团',
      mentions: ['华天电子集团'],
      status: 'CONFIRMED',
    },
    { key: 'i', kind: 'Industry', name: '电子信息', mentions: ['电子信息'], status: 'CONFIRMED' },
  ],
  targets: [
    {
      key: 'g',
      subject: 'i',
      subjectText: '电子信息',
      metric: '产值',
      comparator: 'GT',
      value: 260,
      unit: '亿元',
      targetYear: 2027,
      period: 'POINT',
      modality: '确保',
      binding: 'HARD',
      evidence: '到2027年,确保产值超过260亿元',
      status: 'CONFIRMED',
    },
  ],
  relations: [
    { from: 'd', type: 'HAS_TASK', to: 't', evidence: ['一、做强电子信息'], status: 'CONFIRMED' },
    { from: 't', type: 'DEVELOPS', to: 'i', evidence: ['做强电子信息'], status: 'CONFIRMED' },
    {
      from: 't',
      type: 'RELIES_ON',
      to: 'e',
      evidence: ['依托华天电子集团'],
      wording: '依托',
      order: 1,
      status: 'CONFIRMED',
    },
    {
      from: 't',
      type: 'HAS_TARGET',
      to: 'g',
      evidence: ['到2027年,确保产值超过260亿元'],
      status: 'CONFIRMED',
    },
    {
      from: 'u',
      type: 'LEADS',
      to: 't',
      evidence: ['(牵头单位:秦州区工信局)'],
      order: 1,
      status: 'CONFIRMED',
    },
  ],
}

export const secondRecords = (change: object = {}) =>
  recordsOfText(JSON.stringify({ ...SECOND_BUNDLE, ...change }), 'second.json')
