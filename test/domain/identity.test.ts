import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentId, entityId, kindOfId } from '../../server/domain/ids.ts'
import { measuredGoalId, namedEntityId, taskId } from '../../server/domain/identity.ts'
import { KIND_NAMES } from '../../server/domain/kind.ts'
import type { Kind } from '../../server/domain/kind.ts'

const qinzhou = { region: '甘肃省天水市秦州区', source: 'qinzhou-2021' }
const tianshui = { region: '甘肃省天水市', source: 'tianshui-2022' }
const maiji = { region: '甘肃省天水市麦积区', source: 'maiji-2021' }

type Named = Exclude<Kind, 'TASK' | 'GOAL'>
const idIn =
  (at: typeof qinzhou | { region: null; source: string }) =>
  (kind: Named, name: string, generic = false) =>
    namedEntityId(kind, name, generic, at)

const inQinzhou = idIn(qinzhou)
const inTianshui = idIn(tianshui)
const inMaiji = idIn(maiji)

test.each([
  ['区工信局', '天水市秦州区工信局'],
  ['区工信局', '秦州区工业和信息化局'],
  ['区委', '中共天水市秦州区委'],
  ['区委', '中共天水市秦州区委员会'],
  ['区政府', '天水市秦州区人民政府'],
  ['区发改局', '秦州区发展和改革局'],
  ['区政府办公室', '天水市秦州区人民政府办公室'],
  ['市工信局', '天水市工信局'],
  ['区市场监督管理局', '秦州区市场监管局'],
  ['市市场监管局', '天水市市场监督管理局'],
])('%s and %s of one region are one unit', (short, full) => {
  expect(inQinzhou('AGENCY', full)).toBe(inQinzhou('AGENCY', short))
})

test('a unit of the city is the same whether the city or its district names it', () => {
  expect(inTianshui('AGENCY', '市工信局')).toBe(inQinzhou('AGENCY', '市工信局'))
  expect(inTianshui('AGENCY', '秦州区工信局')).toBe(inQinzhou('AGENCY', '区工信局'))
})

test('units of neighbouring districts are two, also with equal names', () => {
  expect(inMaiji('AGENCY', '区工信局')).not.toBe(inQinzhou('AGENCY', '区工信局'))
  expect(inMaiji('AGENCY', '各镇', true)).not.toBe(inQinzhou('AGENCY', '各镇', true))
  expect(inMaiji('AGENCY', '社区服务中心')).not.toBe(inQinzhou('AGENCY', '社区服务中心'))
  expect(inMaiji('AGENCY', '城市管理局')).not.toBe(inQinzhou('AGENCY', '城市管理局'))
})

test('市场监管局 bears no level; 区工信局 and 市工信局 are two', () => {
  expect(inQinzhou('AGENCY', '市场监管局')).not.toBe(inQinzhou('AGENCY', '区市场监管局'))
  expect(inQinzhou('AGENCY', '市工信局')).not.toBe(inQinzhou('AGENCY', '区工信局'))
})

test('units of the country, legal company names, industries and products are one everywhere', () => {
  for (const [kind, name] of [
    ['AGENCY', '国家发展改革委'],
    ['AGENCY', '财政部'],
    ['ENTERPRISE', '天水华天科技股份有限公司'],
    ['ENTERPRISE', '中节能(天水)风电有限责任公司'],
    ['INDUSTRY', '电子信息'],
    ['PRODUCT', '连翘'],
    ['STRATEGY', '乡村振兴战略'],
    ['INSTITUTION', '兰州大学'],
  ] as const)
    expect(inMaiji(kind, name), name).toBe(inQinzhou(kind, name))
})

test('short firm names, parks and slogans with a level mean others in each region', () => {
  for (const [kind, name] of [
    ['ENTERPRISE', '中节能'],
    ['PARK', '装配式建筑产业园'],
    ['PROJECT', '智慧商务大数据平台'],
    ['BRAND', '飞将保安'],
    ['STRATEGY', '“工业强区”战略'],
  ] as const)
    expect(inMaiji(kind, name), name).not.toBe(inQinzhou(kind, name))
})

test('a name that begins with the city is unique in the city', () => {
  expect(inMaiji('ENTERPRISE', '天水供电')).toBe(inQinzhou('ENTERPRISE', '天水供电'))
})

test('a place of the chain is one under its name, its short name and its full name', () => {
  expect(inQinzhou('PLACE', '秦州')).toBe(inQinzhou('PLACE', '天水市秦州区'))
  expect(inQinzhou('PLACE', '天水市')).toBe(inTianshui('PLACE', '天水市'))
  expect(inTianshui('PLACE', '秦州区')).toBe(inQinzhou('PLACE', '秦州区'))
  expect(inQinzhou('PLACE', '甘肃')).toBe(inTianshui('PLACE', '甘肃省'))
  expect(inQinzhou('PLACE', '成渝地区')).toBe(inMaiji('PLACE', '成渝地区'))
  expect(inQinzhou('PLACE', '城关镇')).not.toBe(inMaiji('PLACE', '城关镇'))
})

test('a document named in a text of its city is the one that its district issued', () => {
  const title = '秦州区加快推进县域经济高质量发展实施方案'
  expect(inTianshui('DOCUMENT', `《${title}》`)).toBe(inQinzhou('DOCUMENT', title))
  expect(inMaiji('DOCUMENT', '“十四五”规划')).not.toBe(inQinzhou('DOCUMENT', '“十四五”规划'))
})

test('where the region is unknown, regional names stay apart and full ones meet', () => {
  const [one, two] = [idIn({ region: null, source: 'a' }), idIn({ region: null, source: 'b' })]
  expect(one('AGENCY', '市科委')).not.toBe(two('AGENCY', '市科委'))
  expect(one('AGENCY', '城市管理局')).not.toBe(two('AGENCY', '城市管理局'))
  expect(one('AGENCY', '上海市科学技术委员会')).toBe(two('AGENCY', '上海市科学技术委员会'))
})

test('quotation marks, white space and width of characters make no other thing', () => {
  expect(inQinzhou('STRATEGY', '“工业强区”战略')).toBe(inQinzhou('STRATEGY', '工业强区 战略'))
  expect(inQinzhou('STRATEGY', '“4+2”行动')).toBe(inQinzhou('STRATEGY', '４＋２行动'))
})

test('a measured goal keeps its id when its value is corrected and not when its year is', () => {
  const document = entityId('DOCUMENT', ['global'], '方案')
  const goal = {
    document,
    setter: taskId(document, '二(一)2.一是', '打造电子信息产业集群'),
    subjectText: '电子信息',
    metric: '产业总产值',
    targetYear: 2025,
    period: 'POINT',
    ordinal: 1,
  } as const
  expect(measuredGoalId({ ...goal })).toBe(measuredGoalId(goal))
  for (const other of [
    { targetYear: 2030 },
    { period: 'ANNUAL' },
    { ordinal: 2 },
    { setter: null },
    { metric: '税收' },
    { subjectText: null },
  ] as const)
    expect(measuredGoalId({ ...goal, ...other })).not.toBe(measuredGoalId(goal))
})

test('every id tells its kind and has 16 base32 digits', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KIND_NAMES), fc.string({ minLength: 1 }), (kind, name) => {
      const id = entityId(kind, ['global'], name)
      expect(id).toMatch(/^[a-z]+-[a-z2-7]{16}$/)
      expect(kindOfId(id)).toBe(kind)
    }),
  )
})

test('different parts have different ids, however they are cut', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string()), (one, other) => {
      const equal = JSON.stringify(one) === JSON.stringify(other)
      expect(contentId('x', one) === contentId('x', other)).toBe(equal)
    }),
  )
})

test('whatever the name and region, an id is made, and the same one again', () => {
  const piece = fc.constantFrom(...'省市区县州镇乡秦天水工信局委政府中共公司有限a 《》')
  const name = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''))
  const kinds = KIND_NAMES.filter((kind) => kind !== 'TASK' && kind !== 'GOAL')
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      name,
      fc.option(name),
      fc.boolean(),
      (kind, words, region, generic) => {
        const at = { region, source: 's' }
        expect(namedEntityId(kind, words, generic, at)).toBe(
          namedEntityId(kind, words, generic, at),
        )
      },
    ),
  )
})
