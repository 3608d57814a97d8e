import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSeed, openServer, type TestServer } from '../support/server.ts'
import { onEveryStore } from '../support/stores.ts'
import { askTrace, faultsOfHops, said, type TraceAnswer } from '../support/trace-answer.ts'

/** Each row of the table of expected answers, asked as a client asks. */

const BUREAU = '区工信局'
const SECTION = '着力促进工业集聚发展'
const CLUSTER = {
  electronics: '打造电子信息产业集群',
  electrical: '打造电工电器产业集群',
  buildingMaterials: '打造新型建材产业集群',
  newMaterials: '打造新材料产业集群',
  newEnergy: '打造新型能源产业集群',
}
const GOALS = {
  electronics: '电子信息 产业总产值 达到200亿元(2025)',
  electrical: '电工电器 产业总产值 达到30亿元(2025)',
  buildingMaterials: '新型建材 产业总产值 达到50亿元(2025)',
  base: '打造西部领先的电工电器制造基地',
  system: '全力构建电子信息、电工电器、装备制造、新型建材、食品医药等为主导的现代产业体系',
}
const SEVEN_FIRMS = [
  '华天电子集团',
  '天光半导体公司',
  '二一三电器',
  '西电合金公司',
  '天水供电',
  '中节能',
  '汇能风电',
]
const TWO_PARKS = ['装配式建筑产业园', '中梁空港城']

onEveryStore((open) => {
  let server: TestServer
  beforeAll(async () => {
    server = await openServer(await loadSeed(await open()))
  })
  afterAll(() => server.close())

  async function traceOf(kind: string, name: string): Promise<TraceAnswer> {
    const answer = await askTrace(server, kind, name)
    expect(faultsOfHops(answer)).toEqual([])
    return answer
  }

  test('the 200 亿元 of the electronics industry', async () => {
    const answer = await traceOf('GOAL', GOALS.electronics)
    expect(said(answer.tasks)).toEqual([`${CLUSTER.electronics} STATED`])
    expect(said(answer.leads)).toEqual([
      `${BUREAU} INHERITED`,
      '暖和湾园区 INHERITED',
      '区发改局 INHERITED',
    ])
    expect(answer.leads.map(({ order }) => order)).toEqual([1, 2, 3])
    expect(said(answer.cooperators)).toEqual(['各镇 INHERITED', '区直相关部门 INHERITED'])
    for (const { via, paths } of [...answer.leads, ...answer.cooperators]) {
      expect(via?.name).toBe(SECTION)
      expect(paths[0]!.steps.at(-1)!.relation.evidence[0]!.quote).toBe(
        '(牵头单位:区工信局、暖和湾园区、区发改局;配合单位:各镇、区直相关部门)',
      )
    }
    expect(answer.responsible).toEqual([])
    expect(said(answer.enterprises)).toEqual(['华天电子集团 STATED', '天光半导体公司 STATED'])
    for (const { paths } of answer.enterprises)
      expect(paths[0]!.steps.at(-1)!.relation.evidence[0]!.quote).toContain(
        '以华天电子集团和天光半导体公司为主',
      )
    expect(said(answer.industries)).toEqual([
      '电子信息 STATED',
      '集成电路设计和芯片制造产业 STATED',
      '软件和信息技术服务业 STATED',
    ])
    expect(answer.parks).toEqual([])
    expect(said(answer.strategies)).toEqual(['“工业强区”战略 DERIVED subtask'])
    expect(answer.gaps).toEqual([])
  })

  test('the company 二一三电器', async () => {
    const answer = await traceOf('ENTERPRISE', '二一三电器')
    expect(said(answer.tasks)).toEqual([`${CLUSTER.electrical} STATED`])
    expect(said(answer.goals)).toEqual([
      `${GOALS.base} STATED`,
      `${GOALS.electrical} STATED`,
      `${GOALS.system} DERIVED subtask`,
    ])
    for (const list of [answer.leads, answer.cooperators])
      expect(list.map(({ assertion }) => assertion)).toEqual(list.map(() => 'INHERITED'))
    expect(answer.leads.map(({ entity }) => entity.name)).toEqual([
      BUREAU,
      '暖和湾园区',
      '区发改局',
    ])
    expect(said(answer.strategies)).toEqual(['“工业强区”战略 DERIVED subtask'])
  })

  test('the company 西电合金公司, also by its alias', async () => {
    const answer = await traceOf('ENTERPRISE', '西电合金')
    expect(said(answer.tasks)).toEqual([
      `${CLUSTER.electrical} STATED`,
      `${CLUSTER.newMaterials} STATED`,
    ])
    expect(said(answer.goals)).toEqual([
      `${GOALS.base} STATED`,
      `${GOALS.electrical} STATED`,
      `${GOALS.system} DERIVED subtask`,
    ])
    expect(answer.gaps).toEqual([
      { kind: 'NO_GOAL', reason: 'NOT_IN_DOCUMENT', subject: { name: CLUSTER.newMaterials } },
    ])
  })

  test.each([
    ['AGENCY', BUREAU],
    ['PARK', '暖和湾园区'],
  ])('the unit (%s) %s', async (kind, unit) => {
    const answer = await traceOf(kind, unit)
    expect(said(answer.tasks)).toEqual([
      `${SECTION} STATED`,
      ...Object.values(CLUSTER).map((task) => `${task} INHERITED`),
    ])
    expect(said(answer.goals)).toEqual([
      `${GOALS.system} STATED`,
      `${GOALS.electronics} INHERITED`,
      `${GOALS.base} INHERITED`,
      `${GOALS.electrical} INHERITED`,
      `${GOALS.buildingMaterials} INHERITED`,
    ])
    expect(said(answer.enterprises).toSorted()).toEqual(
      SEVEN_FIRMS.map((firm) => `${firm} INHERITED`).toSorted(),
    )
    expect(said(answer.parks)).toEqual(TWO_PARKS.map((park) => `${park} INHERITED`))
  })

  test('the strategy “工业强区”战略', async () => {
    const answer = await traceOf('STRATEGY', '“工业强区”战略')
    expect(said(answer.leads)).toEqual([`${BUREAU} STATED`, '暖和湾园区 STATED', '区发改局 STATED'])
    expect(said(answer.enterprises).toSorted()).toEqual(
      SEVEN_FIRMS.map((firm) => `${firm} DERIVED subtask`).toSorted(),
    )
    expect(said(answer.parks)).toEqual(TWO_PARKS.map((park) => `${park} DERIVED subtask`))
    expect(said(answer.goals)).toEqual([
      `${GOALS.system} STATED`,
      `${GOALS.electronics} DERIVED subtask`,
      `${GOALS.base} DERIVED subtask`,
      `${GOALS.electrical} DERIVED subtask`,
      `${GOALS.buildingMaterials} DERIVED subtask`,
    ])
  })

  test('the 300 亿元 of the whole district, which nobody stands behind', async () => {
    const answer = await traceOf('GOAL', '秦州区 经济总量 达到300亿元以上(2025)')
    for (const list of ['tasks', 'leads', 'cooperators', 'responsible', 'enterprises'] as const)
      expect(answer[list]).toEqual([])
    expect(answer.gaps.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['NO_UNIT', 'TEXT_CUT_OFF'],
      ['NO_ENTERPRISE', 'TEXT_CUT_OFF'],
    ])
    expect(answer.context.map(({ name }) => name)).toEqual([
      '培育壮大特色优势产业,夯实县域经济发展基础',
    ])
  })
})
