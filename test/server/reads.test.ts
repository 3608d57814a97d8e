import { afterAll, beforeAll, expect, test } from 'vitest'
import { openServer, seedInMemory, type TestServer } from '../support/server.ts'
import { watched, type WatchedStore } from '../support/watched-store.ts'

let server: TestServer
let store: WatchedStore
let goal: string

beforeAll(async () => {
  store = watched(await seedInMemory())
  server = await openServer(store, { keep: false })
  const { data } = await server.ask('{ search(text: "200亿元") { nodes { id } } }')
  goal = data.search.nodes[0].id
})
afterAll(() => server.close())

async function readsOf(query: string, variables = {}): Promise<string[]> {
  store.forget()
  const { errors } = await server.ask(query, variables)
  expect(errors).toBeUndefined()
  return [...store.reads]
}

const BACKING = `{ entity { id kind name aliases } role assertion inherited rule order via { name }
  paths { length sentence via { id } steps { forward relation { id type wording from { name } to { name } } } } }`
const GOAL = `id name kind aliases generic status formerIds targetYear due binding modality raw note
  measure { metric comparator value unit canonicalValue }`

test.each([
  [
    'trace',
    'query ($id: ID!) { trace(from: $id) { from { name } tasks BACKED leads BACKED enterprises BACKED goals BACKED strategies BACKED context { name } graph { nodes { id name } relations { id } } gaps { kind subject { name } } truncated } }',
  ],
  ['one goal', `{ goals(first: 1) { totalCount nodes { ${GOAL} } } }`],
  ['200 goals', `{ goals(first: 200) { totalCount nodes { ${GOAL} } } }`],
  ['goals by ids', `query ($id: ID!) { goals(filter: { ids: [$id] }) { nodes { ${GOAL} } } }`],
  [
    'one search result',
    '{ search(text: "产", first: 1) { totalCount edges { score matched highlight node { id name kind } } } }',
  ],
  [
    '200 search results',
    '{ search(text: "产", first: 200) { totalCount edges { score matched highlight node { id name kind } } } }',
  ],
  [
    'one entity of the list',
    '{ entities(first: 1) { totalCount nodes { id name kind aliases } } }',
  ],
  [
    '200 entities',
    '{ entities(first: 200) { totalCount nodes { id name kind aliases ... on Task { number heading } } } }',
  ],
  ['entity', 'query ($id: ID!) { entity(id: $id) { name } }'],
  ['node', 'query ($id: ID!) { node(id: $id) { id ... on Goal { raw } } }'],
  ['documents', '{ documents { totalCount nodes { id name docNumber start end truncatedAt } } }'],
  [
    'overview',
    '{ overview { entities claims dataVersion countsByKind { kind count } countsByType { type count } } }',
  ],
])('%s is one read', async (_, query) => {
  const asked = query.replaceAll('BACKED', BACKING)
  expect(await readsOf(asked, asked.includes('$id') ? { id: goal } : {})).toHaveLength(1)
})

test.each([
  ['relations', 'relations { totalCount nodes { id type } }', 1],
  ['relations and their other ends', 'relations { nodes { from { name } to { name } } }', 1],
  ['relation counts beside relations', 'relations { totalCount } relationCounts { count }', 1],
  ['mentions', 'mentions { nodes { ... on Quotation { start end } } }', 1],
  [
    'setters and subjects of goals',
    '... on Goal { setBy { name } measure { subject { name } } }',
    1,
  ],
  ['coverage', '... on Goal { coverage { tasks units enterprises } }', 1],
])('%s add %d read for one item and for all', async (_, fields, more) => {
  for (const first of [1, 200])
    expect(await readsOf(`{ goals(first: ${first}) { nodes { id ${fields} } } }`)).toHaveLength(
      1 + more,
    )
})

test('tasks with their responsibility add one read, with parents and children one more', async () => {
  for (const first of [1, 200]) {
    const query = `{ entities(kind: TASK, first: ${first}) { nodes { ... on Task {
      responsibility { leads { entity { name } order } inheritedFrom { name } quotation { quote } }
      parent { name } children { name } } } } }`
    expect(await readsOf(query)).toHaveLength(3)
  }
})

test('quotations with passage, text and document add one read each, however many there are', async () => {
  const query = `{ goals(first: 50) { nodes { relations { nodes { evidence { ... on Quotation {
    quote passage { number heading text } document { name } } } } } } } }`
  const reads = await readsOf(query)
  expect(new Set(reads).size).toBe(reads.length)
  expect(reads.length).toBeLessThanOrEqual(5)
})

test('two traces in one question are one read', async () => {
  const reads = await readsOf(
    'query ($id: ID!) { a: trace(from: $id) { truncated } b: trace(from: $id, options: { inherited: false }) { truncated } }',
    { id: goal },
  )
  expect(reads).toEqual(['read/trace'])
})

test('what is refused before it is run reads nothing', async () => {
  store.forget()
  await server.ask(
    '{ entities(first: 200) { nodes { relations(first: 200) { nodes { id type from { name } to { name } } } } } }',
  )
  await server.ask('{ goals(first: 500) { totalCount } }')
  expect(store.reads).toEqual([])
})
