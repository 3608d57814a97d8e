import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSeed, openServer, type TestServer } from '../support/server.ts'
import { onEveryStore } from '../support/stores.ts'

const DOCUMENT = '秦州区加快推进县域经济高质量发展实施方案'
const QUESTION = `query ($id: ID!, $after: String) { entity(id: $id) { ... on Document {
  start end text
  outline { number heading }
  passages(first: 20, after: $after) { pageInfo { hasNextPage endCursor } nodes {
    number mentions { id start end entity { kind name } } } } } } }`

interface Passage {
  readonly number: string
  readonly mentions: readonly {
    readonly start: number
    readonly end: number
    readonly entity: { readonly kind: string; readonly name: string }
  }[]
}

onEveryStore((open) => {
  let server: TestServer
  const passages: Passage[] = []
  let text = ''
  let start = 0
  let outline: { number: string; heading: string }[] = []

  beforeAll(async () => {
    server = await openServer(await loadSeed(await open()))
    const found = await server.ask(
      `query ($text: String!) { search(text: $text, kinds: [DOCUMENT], first: 1) { edges { node { id } } } }`,
      { text: DOCUMENT },
    )
    const id = found.data.search.edges[0].node.id as string
    for (let after: string | null = null; ;) {
      const { data } = await server.ask(QUESTION, { id, after })
      passages.push(...data.entity.passages.nodes)
      ;({ text, start, outline } = data.entity)
      if (!data.entity.passages.pageInfo.hasNextPage) break
      after = data.entity.passages.pageInfo.endCursor
    }
  })
  afterAll(() => server.close())

  const quoteOf = (mention: { start: number; end: number }) =>
    text.slice(mention.start - start, mention.end - start)

  test('a passage tells what it names, in the order of the text and longer first', () => {
    const cluster = passages.find(({ number }) => number === '二(一)2.一是')!
    expect(cluster.mentions.map((one) => `${one.entity.kind} ${quoteOf(one)}`)).toEqual([
      'TASK 打造电子信息产业集群',
      'INDUSTRY 电子信息产业集群',
      'INDUSTRY 电子信息',
      'INDUSTRY 电工电器',
      'ENTERPRISE 华天电子集团',
      'ENTERPRISE 天光半导体公司',
      'INDUSTRY 集成电路设计和芯片制造产业',
      'INDUSTRY 软件和信息技术服务业',
      'GOAL 到2025年,力争产业总产值达到200亿元',
    ])
  })

  test('a passage that names nothing has an empty list', () => {
    expect(passages.some(({ mentions }) => mentions.length === 0)).toBe(true)
  })

  test('the outline holds every heading, also of those that go on with text', () => {
    expect(outline.map(({ number }) => number)).toContain('二(一)2.一是')
  })
})
