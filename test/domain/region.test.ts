import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leadingRegions, regionChain, shortRegion } from '../../server/domain/region.ts'

test.each([
  ['甘肃省天水市秦州区', ['甘肃省', '天水市', '秦州区']],
  ['上海市浦东新区', ['上海市', '浦东新区']],
  ['湖南省常德市津市市', ['湖南省', '常德市', '津市市']],
  ['山东省济宁市市中区', ['山东省', '济宁市', '市中区']],
  ['湖北省荆州市沙市区', ['湖北省', '荆州市', '沙市区']],
  ['河南省新乡市红旗区', ['河南省', '新乡市', '红旗区']],
  ['新疆维吾尔自治区阿克苏地区', ['新疆维吾尔自治区', '阿克苏地区']],
  ['秦州', ['秦州']],
  ['', []],
])('%s is the chain %o', (region, chain) => {
  expect(regionChain(region)).toEqual(chain)
})

test.each([
  ['秦州区', '秦州'],
  ['浦东新区', '浦东'],
  ['广西壮族自治区', '广西'],
  ['新疆维吾尔自治区', '新疆'],
  ['临夏回族自治州', '临夏'],
  ['城区', null],
])('the short form of %s is %s', (part, short) => {
  expect(shortRegion(part)).toBe(short)
})

test.each([
  ['天水市秦州区工信局', '工信局'],
  ['市场监管局', '市场监管局'],
  ['区市场监督管理局', '区市场监督管理局'],
  ['镇江市政府', '政府'],
  ['长三角区域合作办公室', '长三角区域合作办公室'],
])('after the regions that %s begins with stands %s', (name, rest) => {
  expect(leadingRegions(name).rest).toBe(rest)
})

test('no character of a region is lost', () => {
  const region = fc
    .array(fc.constantFrom(...'甘肃省天水市秦州区县新乡镇'), { maxLength: 15 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(region, (name) => {
      expect(regionChain(name).join('')).toBe(name)
    }),
  )
})
