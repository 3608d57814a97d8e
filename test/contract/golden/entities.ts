import type { Entity, EntityId } from '../../../server/domain/entity.ts'
import type { Kind } from '../../../server/domain/kind.ts'

/* A small graph that every statement has something to say of; what a store holds of it is golden. */

const id = (text: string) => text as EntityId

const plain = <K extends Kind>(kind: K, key: string, name: string, position: string) => ({
  kind,
  id: id(key),
  formerIds: [] as EntityId[],
  name,
  aliases: [] as string[],
  generic: false,
  status: 'CONFIRMED' as const,
  position,
})

const goal = (key: string, name: string, position: string) => ({
  ...plain('GOAL', key, name, position),
  measure: null,
  targetYear: null,
  periodStart: null,
  period: null,
  modality: null,
  binding: null,
  condition: null,
  raw: name,
  note: null,
  textCut: false,
})

const document = (key: string, name: string, position: string) => ({
  ...plain('DOCUMENT', key, name, position),
  docNumber: null,
  issuedOn: null,
  publisher: null,
  indexNumber: null,
  region: null,
  sourceUrl: null,
  validity: null,
  source: null,
  start: 0,
  end: 0,
  truncatedAt: null,
})

export const ENTITIES = {
  plan: {
    ...document('document-plan', '秦州区实施方案', '01'),
    formerIds: [id('document-draft')],
    docNumber: '天秦区委发〔2021〕11号',
    issuedOn: '2021-06-24',
    region: '甘肃省天水市秦州区',
    source: 'plan',
    end: 40,
    truncatedAt: 38,
  },
  law: document('document-law', '规划纲要', '02'),
  strategy: plain('STRATEGY', 'strategy-industry', '“工业强区”战略', '03'),
  above: {
    ...plain('TASK', 'task-above', '促进工业集聚发展', '04'),
    number: '二(二)',
    heading: '着力促进工业集聚发展',
    headingAt: { source: 'plan', start: 4, end: 12 },
    sectionCut: false,
  },
  below: {
    ...plain('TASK', 'task-below', '打造电子信息产业集群', '05'),
    number: '二(二)1',
    heading: '打造电子信息产业集群',
    headingAt: null,
    sectionCut: true,
  },
  bureau: {
    ...plain('AGENCY', 'agency-bureau', '区工信局', '06'),
    formerIds: [id('agency-former')],
    aliases: ['区工业和信息化局'],
  },
  towns: { ...plain('AGENCY', 'agency-towns', '各镇', '07'), generic: true },
  target: {
    ...goal('goal-target', '电子信息 产业总产值 达到200亿元(2025)', '08'),
    measure: {
      metric: '产业总产值',
      subjectText: '电子信息',
      comparator: 'EQ',
      value: 200,
      valueMax: null,
      unit: '亿元',
      canonicalValue: 20_000_000_000,
      canonicalUnit: '元',
    },
    targetYear: 2025,
    period: 'POINT',
    modality: '力争',
    binding: 'SOFT',
    textCut: true,
  },
  share: {
    ...goal('goal-share', '良种 覆盖率 达到97.5%以上', '09'),
    measure: {
      metric: '覆盖率',
      subjectText: '良种',
      comparator: 'GTE',
      value: 97.5,
      valueMax: null,
      unit: '%',
      canonicalValue: 0.975,
      canonicalUnit: '1',
    },
    targetYear: 2030,
    binding: 'HARD',
  },
  base: goal('goal-base', '打造西部领先的制造基地', '10'),
  refused: { ...goal('goal-refused', '打造西部的基地', '11'), status: 'REJECTED' },
  electronics: plain('INDUSTRY', 'industry-electronics', '电子信息', '12'),
  huatian: {
    ...plain('ENTERPRISE', 'enterprise-huatian', '华天电子集团', '13'),
    aliases: ['华天'],
  },
  park: plain('PARK', 'park-nuanhewan', '暖和湾园区', '14'),
  product: plain('PRODUCT', 'product-chip', '芯片', '15'),
  project: plain('PROJECT', 'project-plant', '芯片厂项目', '16'),
  brand: plain('BRAND', 'brand-feijiang', '飞将保安', '17'),
  institution: plain('INSTITUTION', 'institution-college', '天水师范学院', '18'),
  place: plain('PLACE', 'place-tianshui', '天水市', '19'),
} as const satisfies Record<string, Entity>

export const ALL_ENTITIES: readonly Entity[] = Object.values(ENTITIES)
