import { afterAll, beforeAll, expect, test } from 'vitest'
import { openServer, seedInMemory, type TestServer } from '../support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openServer(await seedInMemory())
})
afterAll(() => server.close())

interface Edge {
  readonly node: { readonly name: string; readonly kind: string }
  readonly matched: string
  readonly highlight: string
  readonly score: number
}
const edgesOf = async (text: string, kinds?: readonly string[]): Promise<readonly Edge[]> => {
  const { data, errors } = await server.ask(
    `query ($text: String!, $kinds: [Kind!]) { search(text: $text, kinds: $kinds, first: 50) {
      edges { node { name kind } matched highlight score } } }`,
    { text, kinds },
  )
  expect(errors).toBeUndefined()
  return data.search.edges
}
const first = async (text: string) => (await edgesOf(text))[0]!.node.name

test.each([
  ['ht', '华天电子集团'],
  ['huatian', '华天电子集团'],
  ['华天', '华天电子集团'],
  ['213', '二一三电器'],
  ['二一三', '二一三电器'],
  ['西电合金', '西电合金公司'],
  ['工业强区', '“工业强区”战略'],
  ['gongxinju', '区工信局'],
])('%s finds %s first', async (text, name) => {
  expect(await first(text)).toBe(name)
})

test('a kind before a colon narrows to that kind', async () => {
  const edges = await edgesOf('企业:天')
  expect(edges.length).toBeGreaterThan(1)
  expect(edges.every(({ node }) => node.kind === 'ENTERPRISE')).toBe(true)
  expect(await edgesOf('企业:天', ['ENTERPRISE', 'PARK'])).toEqual(edges)
  expect(await edgesOf('企业:天', ['PARK'])).toEqual([])
})

test('a result tells what matched, and the best stands first', async () => {
  const [best] = await edgesOf('西电合金')
  expect(best).toMatchObject({ matched: 'ALIAS', highlight: '西电合金' })
  const scores = (await edgesOf('电')).map(({ score }) => score)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
})

test('figures with their unit find goals, and blanks ask for all words', async () => {
  expect(await first('200亿元')).toContain('达到200亿元')
  const edges = await edgesOf('电子 产值')
  expect(edges.map(({ node }) => node.name)).toEqual(['电子信息 产业总产值 达到200亿元(2025)'])
})

test.each([
  '',
  ' ',
  '“”',
  ':',
  '企业:',
  '*',
  '(',
  '"',
  'a:b',
  'AND',
  '\\',
  '%',
  'x\ny',
  '𠮷',
  '没有这样的词',
])('the query %j is answered without an error', async (text) => {
  await edgesOf(text)
})
