import { afterAll, beforeAll, expect, test } from 'vitest'
import { openServer, seedInMemory, type TestServer } from '../support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openServer(await seedInMemory())
})
afterAll(() => server.close())

interface Page {
  readonly totalCount: number
  readonly nodes: readonly unknown[]
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

const PAGE = (item: string) => `{
  totalCount nodes { ${item} } edges { cursor node { ${item} } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`

/** Reads a list page by page; `at` finds the connection in an answer. */
async function walk(
  query: string,
  variables: object,
  first: number,
  at: (data: never) => Page,
): Promise<{ nodes: unknown[]; total: number }> {
  const nodes: unknown[] = []
  let total = -1
  for (let after: string | null = null; ;) {
    const { data, errors } = await server.ask(query, { ...variables, first, after })
    expect(errors).toBeUndefined()
    const page = at(data as never)
    expect(page.edges.map((edge) => edge.node)).toEqual(page.nodes)
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null)
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null)
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
    nodes.push(...page.nodes)
    total = page.totalCount
    if (!page.pageInfo.hasNextPage) return { nodes, total }
    expect(page.nodes).toHaveLength(first)
    after = page.pageInfo.endCursor
  }
}

const ARGS = '$first: Int, $after: String'
const idOf = async (kind: string, name: string): Promise<string> => {
  const { data } = await server.ask(
    'query ($text: String!, $kinds: [Kind!]) { search(text: $text, kinds: $kinds) { nodes { id } } }',
    { text: name, kinds: [kind] },
  )
  return data.search.nodes[0].id
}

test.each([
  ['entities', `entities(first: $first, after: $after)`, 'id'],
  ['entities of a kind', `entities(kind: PRODUCT, first: $first, after: $after)`, 'id'],
  ['entities of a region', `entities(region: "秦州区", first: $first, after: $after)`, 'id'],
  ['goals', `goals(first: $first, after: $after)`, 'id'],
  ['goals by value', `goals(orderBy: VALUE, first: $first, after: $after)`, 'id'],
  ['goals by year', `goals(orderBy: YEAR, first: $first, after: $after)`, 'id'],
  ['goals by name', `goals(orderBy: NAME, first: $first, after: $after)`, 'id'],
  [
    'goals with gaps',
    `goals(filter: { missing: [NO_UNIT, NO_YEAR] }, first: $first, after: $after)`,
    'id',
  ],
  ['search results', `search(text: "产业", first: $first, after: $after)`, 'id'],
  ['gaps', `gaps(first: $first, after: $after)`, 'kind subject { id }'],
  ['documents', `documents(first: $first, after: $after)`, 'id'],
])(
  'all pages of %s, of any size, together are the list, without loss and without doubles',
  async (_, field, item) => {
    const query = `query (${ARGS}) { list: ${field} ${PAGE(item)} }`
    const at = (data: { list: Page }) => data.list
    const whole = await walk(query, {}, 200, at as never)
    expect(whole.nodes.length).toBe(whole.total)
    expect(whole.total).toBeGreaterThan(1)
    expect(new Set(whole.nodes.map((node) => JSON.stringify(node))).size).toBe(whole.total)
    for (const first of [9, 40]) expect(await walk(query, {}, first, at as never)).toEqual(whole)
  },
)

test.each([
  ['relations', 'TASK', '打造新型建材产业集群', 'id'],
  ['mentions', 'INDUSTRY', '电子信息', '... on Quotation { start }'],
])('the pages of %s of an entity are the list', async (field, kind, name, item) => {
  const query = `query ($id: ID!, ${ARGS}) {
    entity(id: $id) { ${field}(first: $first, after: $after) ${PAGE(item)} } }`
  const at = (data: { entity: Record<string, Page> }) => data.entity[field]!
  const id = await idOf(kind, name)
  const whole = await walk(query, { id }, 200, at as never)
  expect(whole.nodes.length).toBe(whole.total)
  expect(whole.total).toBeGreaterThan(1)
  for (const first of [1, 3]) expect(await walk(query, { id }, first, at as never)).toEqual(whole)
})

test('the pages of the passages of a document are the document', async () => {
  const { data } = await server.ask('{ documents { nodes { id start end text } } }')
  for (const { id, start, end, text } of data.documents.nodes) {
    const query = `query ($id: ID!, ${ARGS}) { entity(id: $id) { ... on Document {
      passages(first: $first, after: $after) ${PAGE('start end text')} } } }`
    const at = (answer: { entity: { passages: Page } }) => answer.entity.passages
    const { nodes } = await walk(query, { id }, 4, at as never)
    const passages = nodes as { start: number; end: number; text: string }[]
    expect(passages.map((passage) => passage.text).join('')).toBe(text)
    expect([passages[0]!.start, passages.at(-1)!.end]).toEqual([start, end])
  }
})

test('a page whose last item has gone since goes on where it stood', async () => {
  const query = `query (${ARGS}) { goals(first: $first, after: $after) ${PAGE('id')} }`
  const { data } = await server.ask(query, { first: 200 })
  const [order, number, position] = JSON.parse(
    Buffer.from(data.goals.edges[9].cursor, 'base64url').toString(),
  )
  const gone = Buffer.from(JSON.stringify([order, number, position, 'goal-\uffff'])).toString(
    'base64url',
  )
  const next = await server.ask(query, { first: 1, after: gone })
  expect(next.data.goals.nodes[0]).toEqual(data.goals.nodes[10])
})
