import { expect, test } from 'vitest'
import { parseSearch } from '../../server/domain/search-query.ts'
import { phrasesOf, searchCandidates } from '../../server/store/statements/read-search.ts'

const asked = async (text: string, kinds: Parameters<typeof searchCandidates>[2] = []) => {
  let seen: { name: string; params: object } | undefined
  await searchCandidates(
    async (statement, params) => {
      seen = { name: statement.name, params }
      return []
    },
    parseSearch(text),
    kinds,
    50,
  )
  return seen!
}

test.each([
  ['华天', '+"华天"'],
  ['电子 产值', '+"电子" +"产值"'],
  ['二一三电器', '+"电器"'],
  ['C/C复合', '+"复合"'],
  ['锂', ''],
  ['ht', ''],
  ['锂-电', ''],
  ['a:b AND (', ''],
  ['', ''],
])('%s asks the full-text index for %s', (text, phrases) => {
  expect(phrasesOf(parseSearch(text).terms)).toBe(phrases)
})

test('single characters, letters and figures are looked for in all keys', async () => {
  expect((await asked('锂')).name).toBe('read/search')
  expect((await asked('huatian')).name).toBe('read/search')
  expect((await asked('213')).name).toBe('read/search')
  expect((await asked('锂电')).name).toBe('read/search-phrases')
})

test('an empty query and kinds that exclude each other find nothing rather than all', async () => {
  expect((await asked('')).params).toMatchObject({ firstTerm: '\n\n', filter: { terms: [] } })
  expect((await asked('企业:天', ['AGENCY'])).params).toMatchObject({ filter: { kinds: ['NONE'] } })
  expect((await asked('企业:天', ['AGENCY', 'ENTERPRISE'])).params).toMatchObject({
    filter: { kinds: ['ENTERPRISE'] },
  })
})

test('a figure is sought between its bounds', async () => {
  const { MAX_VALUE } = Number
  const bounds = async (text: string) => (await asked(text)).params
  expect(await bounds('产值>100亿')).toMatchObject({ filter: { low: 1e10, high: MAX_VALUE } })
  expect(await bounds('<100亿元')).toMatchObject({
    filter: { low: -MAX_VALUE, high: 1e10, unit: '元' },
  })
  expect(await bounds('70%')).toMatchObject({ filter: { low: 0.7, high: 0.7, unit: '1' } })
  expect(await bounds('213')).toMatchObject({ filter: { low: 1, high: 0 } })
})
