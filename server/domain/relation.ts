import type { Kind } from './kind.ts'

/**
 * The relation types, each with the one thing that it asserts, its ends, and how it is read out:
 * `forth` follows the name of its `from` end (打造电子信息产业集群 + 依托{to}), `back` that of its
 * `to` end (华天电子集团 + 为{from}所依托).
 */
interface RelationSpec {
  readonly zh: string
  readonly en: string
  readonly from: readonly Kind[]
  readonly to: readonly Kind[]
  readonly forth: string
  readonly back: string
  /** Whether a trace walks it. */
  readonly walked: boolean
}

const UNIT_LIKE = ['AGENCY', 'PARK', 'INSTITUTION', 'ENTERPRISE'] as const
const SETTER = ['DOCUMENT', 'TASK', 'STRATEGY'] as const

const spec = (
  zh: string,
  en: string,
  from: readonly Kind[],
  to: readonly Kind[],
  forth: string,
  back: string,
  walked = false,
): RelationSpec => ({ zh, en, from, to, forth, back, walked })

export const RELATIONS = {
  HAS_GOAL: spec('设定目标', 'sets goal', SETTER, ['GOAL'], '设定{to}', '由{from}设定', true),
  HAS_TARGET: spec('设定指标', 'sets target', SETTER, ['GOAL'], '设定{to}', '由{from}设定', true),
  ABOUT: spec(
    '指标对象',
    'is about',
    ['GOAL'],
    [
      'INDUSTRY',
      'PRODUCT',
      'PLACE',
      'ENTERPRISE',
      'PARK',
      'PROJECT',
      'INSTITUTION',
      'BRAND',
      'AGENCY',
    ],
    '针对{to}',
    '有指标{from}',
  ),
  HAS_TASK: spec('部署任务', 'has task', ['DOCUMENT'], ['TASK'], '部署{to}', '由{from}部署', true),
  SUBTASK_OF: spec(
    '上级任务',
    'subtask of',
    ['TASK'],
    ['TASK'],
    '的上级任务是{to}',
    '的下级任务是{from}',
    true,
  ),
  LEADS: spec('牵头', 'leads', UNIT_LIKE, ['TASK'], '牵头{to}', '由{from}牵头', true),
  COOPERATES: spec('配合', 'cooperates on', UNIT_LIKE, ['TASK'], '配合{to}', '由{from}配合', true),
  RESPONSIBLE: spec(
    '负责',
    'is responsible for',
    UNIT_LIKE,
    ['TASK'],
    '负责{to}',
    '由{from}负责',
    true,
  ),
  RELIES_ON: spec(
    '依托',
    'relies on',
    ['TASK'],
    ['ENTERPRISE', 'PARK', 'PROJECT', 'INSTITUTION', 'PLACE'],
    '依托{to}',
    '为{from}所依托',
    true,
  ),
  DEVELOPS: spec(
    '发展',
    'develops',
    ['TASK'],
    ['INDUSTRY', 'PRODUCT'],
    '发展{to}',
    '由{from}发展',
    true,
  ),
  IMPLEMENTS: spec(
    '实施',
    'implements',
    ['TASK', 'DOCUMENT'],
    ['STRATEGY'],
    '实施{to}',
    '由{from}实施',
    true,
  ),
  BUILDS: spec('建设', 'builds', ['TASK'], ['PARK', 'PROJECT'], '建设{to}', '由{from}建设', true),
  BUILDS_BRAND: spec('打造品牌', 'builds brand', ['TASK'], ['BRAND'], '打造{to}', '由{from}打造'),
  PRODUCES: spec(
    '生产',
    'produces',
    ['ENTERPRISE', 'INDUSTRY'],
    ['PRODUCT'],
    '生产{to}',
    '由{from}生产',
  ),
  OPERATES_IN: spec(
    '所属产业',
    'operates in',
    ['ENTERPRISE'],
    ['INDUSTRY'],
    '属于{to}',
    '的企业有{from}',
  ),
  INVESTS_IN: spec('投资', 'invests in', ['ENTERPRISE'], ['PROJECT'], '投资{to}', '由{from}投资'),
  PARTNERS_WITH: spec(
    '合作',
    'partners with',
    ['ENTERPRISE', 'PARK'],
    ['ENTERPRISE', 'INSTITUTION'],
    '与{to}合作',
    '与{from}合作',
  ),
  LOCATED_IN: spec(
    '位于',
    'located in',
    ['ENTERPRISE', 'PARK', 'PROJECT'],
    ['PLACE', 'PARK'],
    '位于{to}',
    '有{from}',
  ),
  PART_OF: spec('隶属', 'part of', ['PLACE'], ['PLACE'], '属于{to}', '下辖{from}'),
  SUBINDUSTRY_OF: spec(
    '细分于',
    'subindustry of',
    ['INDUSTRY'],
    ['INDUSTRY'],
    '细分于{to}',
    '细分有{from}',
  ),
  UPSTREAM_OF: spec(
    '上游',
    'upstream of',
    ['INDUSTRY'],
    ['INDUSTRY'],
    '的下游是{to}',
    '的上游是{from}',
  ),
  KIND_OF: spec('品类', 'kind of', ['PRODUCT'], ['PRODUCT'], '是一种{to}', '的品类有{from}'),
  MADE_FROM: spec('原料', 'made from', ['PRODUCT'], ['PRODUCT'], '的原料是{to}', '用于制造{from}'),
  CORRESPONDS_TO: spec(
    '对应',
    'corresponds to',
    ['INDUSTRY', 'ENTERPRISE'],
    ['INDUSTRY', 'ENTERPRISE'],
    '对应{to}',
    '对应{from}',
  ),
  ISSUED_BY: spec('制发', 'issued by', ['DOCUMENT'], ['AGENCY'], '由{to}制发', '制发{from}'),
  RELEASED_BY: spec('发布', 'released by', ['DOCUMENT'], ['AGENCY'], '由{to}发布', '发布{from}'),
  ADDRESSED_TO: spec('主送', 'addressed to', ['DOCUMENT'], ['AGENCY'], '主送{to}', '收到{from}'),
  PUBLISHES: spec('印发', 'publishes', ['DOCUMENT'], ['DOCUMENT'], '印发{to}', '由{from}印发'),
  BASED_ON: spec('依据', 'based on', ['DOCUMENT'], ['DOCUMENT'], '依据{to}', '是{from}的依据'),
  SUPERSEDES: spec('废止', 'supersedes', ['DOCUMENT'], ['DOCUMENT'], '废止{to}', '被{from}废止'),
} as const satisfies Record<string, RelationSpec>

export type RelationType = keyof typeof RELATIONS

export const RELATION_TYPES = Object.keys(RELATIONS) as readonly RelationType[]

/** The types that a trace walks, and no other. */
export const WALKED_TYPES = RELATION_TYPES.filter((type) => RELATIONS[type].walked)

/** The three roles that a responsibility bracket (牵头单位:…;配合单位:…) gives. */
export const BRACKET_ROLES = [
  'LEADS',
  'COOPERATES',
  'RESPONSIBLE',
] as const satisfies RelationType[]
