import { expect, test } from 'vitest'
import { searchForm, searchKeys } from '../../server/domain/search-keys.ts'

test('a name is found by its words, its pinyin and its initials', () => {
  const keys = searchKeys('华天电子集团', [])
  expect(keys.searchText.split('\n')).toEqual(['华天电子集团', 'huatiandianzijituan', 'htdzjt'])
  expect(keys.pinyin).toEqual(['hua tian dian zi ji tuan'])
})

test('Chinese numerals, full-width letters and quotation marks make no difference', () => {
  expect(searchForm('二一三电器')).toBe('213电器')
  expect(searchForm('“工业强区” 战略')).toBe('工业强区战略')
  expect(searchForm('ＡＢＣ公司')).toBe('abc公司')
})

test('marks and characters that nobody sees make no difference', () => {
  expect(searchForm('华\u200b天\ufe0f电\u0301子')).toBe('华天电子')
})

test('a figure in a name is read out and kept', () => {
  expect(searchKeys('二一三电器', []).searchText).toContain('213电器')
  expect(searchKeys('二一三电器', []).initials).toEqual(['eysdq'])
  expect(searchKeys('现代农业园区“123”工程', []).initials).toEqual(['xdnyyq123gc'])
})
