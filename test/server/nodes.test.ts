import { afterAll, beforeAll, expect, test } from 'vitest'
import { KINDS } from '../../server/domain/kind.ts'
import { RELATION_TYPES } from '../../server/domain/relation.ts'
import { openServer, seedInMemory, type TestServer } from '../support/server.ts'

let server: TestServer
let entities: readonly Listed[]

interface Listed {
  readonly id: string
  readonly kind: keyof typeof KINDS
  readonly relations: { readonly totalCount: number; readonly nodes: readonly ListedRelation[] }
  readonly relationCounts: readonly {
    readonly type: string
    readonly direction: string
    readonly kind: string
    readonly count: number
  }[]
}
interface ListedRelation {
  readonly id: string
  readonly type: string
  readonly from: { readonly id: string; readonly kind: string }
  readonly to: { readonly id: string; readonly kind: string }
}

beforeAll(async () => {
  server = await openServer(await seedInMemory())
  entities = await allEntities()
})
afterAll(() => server.close())

async function allEntities(): Promise<Listed[]> {
  const all: Listed[] = []
  for (let after: string | null = null, more = true; more;) {
    const { data } = await server.ask(
      `query ($after: String) { entities(first: 50, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id kind
          relations(first: 100) { totalCount nodes { id type from { id kind } to { id kind } } }
          relationCounts { type direction kind count } } } }`,
      { after },
    )
    all.push(...data.entities.nodes)
    more = data.entities.pageInfo.hasNextPage
    after = data.entities.pageInfo.endCursor
  }
  return all
}

/** Asks for many nodes, some at a time. */
async function nodesOf(ids: readonly string[], fields: string): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = []
  for (let at = 0; at < ids.length; at += 25) {
    const some = ids.slice(at, at + 25)
    const query = some.map((id, i) => `n${i}: node(id: "${id}") { __typename id ${fields} }`)
    const { data, errors } = await server.ask(`{ ${query.join(' ')} }`)
    expect(errors).toBeUndefined()
    found.push(...some.map((_, i) => data[`n${i}`]))
  }
  return found
}

test('every entity is found by its id, as the type of its kind', async () => {
  const found = await nodesOf(
    entities.map(({ id }) => id),
    '',
  )
  expect(found).toEqual(entities.map(({ id, kind }) => ({ __typename: KINDS[kind].label, id })))
})

test('every relation is found by its id, and by its ends and type', async () => {
  const all = entities.flatMap(({ relations }) => relations.nodes)
  const relations = [...new Map(all.map((relation) => [relation.id, relation])).values()]
  const fields = '... on Relation { type from { id kind } to { id kind } }'
  const expected = relations.map((relation) => ({ __typename: 'Relation', ...relation }))
  expect(
    await nodesOf(
      relations.map(({ id }) => id),
      fields,
    ),
  ).toEqual(expected)
  const links = relations.map(({ type, from, to }) => `${from.id}~${type}~${to.id}`)
  expect(await nodesOf(links, fields)).toEqual(expected)
})

test('every passage is found by its id', async () => {
  const { data } = await server.ask(
    '{ documents { nodes { passages(first: 200) { nodes { id start } } } } }',
  )
  const passages = data.documents.nodes.flatMap(
    (one: { passages: { nodes: unknown[] } }) => one.passages.nodes,
  )
  expect(passages.length).toBeGreaterThan(10)
  const found = await nodesOf(
    passages.map(({ id }: { id: string }) => id),
    '... on Passage { start }',
  )
  expect(found).toEqual(passages.map((one: object) => ({ __typename: 'Passage', ...one })))
})

test('relations stand by type, outgoing before incoming, and are counted in full', () => {
  for (const { id, relations, relationCounts } of entities) {
    const sum = relationCounts.reduce((total, { count }) => total + count, 0)
    expect(sum).toBe(relations.totalCount)
    const keys = relations.nodes.map(({ type, from }) => [
      RELATION_TYPES.indexOf(type as (typeof RELATION_TYPES)[number]),
      from.id === id ? 0 : 1,
    ])
    expect(keys).toEqual(keys.toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]!))
    const counted = relationCounts.flatMap(({ type, direction, kind, count }) =>
      Array.from({ length: count }, () => `${type} ${direction} ${kind}`),
    )
    const listed = relations.nodes.map(({ type, from, to }) =>
      from.id === id ? `${type} OUT ${to.kind}` : `${type} IN ${from.kind}`,
    )
    expect(listed.toSorted()).toEqual(counted.toSorted())
  }
})

test('relations can be asked for by type, direction, kind and status', async () => {
  const bureau = await server.ask('{ search(text: "区工信局", kinds: [AGENCY]) { nodes { id } } }')
  const task = await server.ask(
    '{ search(text: "着力促进工业集聚发展", kinds: [TASK]) { nodes { id } } }',
  )
  const count = async (id: string, args: string): Promise<number> => {
    const { data } = await server.ask(
      `query ($id: ID!) { entity(id: $id) { relations(${args}) { totalCount } } }`,
      { id },
    )
    return data.entity.relations.totalCount
  }
  const [unit, section] = [bureau.data.search.nodes[0].id, task.data.search.nodes[0].id]
  expect(await count(unit, 'types: [LEADS]')).toBe(1)
  expect(await count(unit, 'types: [LEADS], direction: IN')).toBe(0)
  expect(await count(unit, 'types: []')).toBe(0)
  expect(await count(section, 'types: [LEADS], kinds: [PARK]')).toBe(1)
  expect(await count(section, 'types: [LEADS], kinds: [PARK, AGENCY]')).toBe(3)
  expect(await count(section, 'types: [SUBTASK_OF], direction: OUT')).toBe(1)
  expect(await count(section, 'types: [SUBTASK_OF], direction: IN')).toBe(5)
  expect(await count(section, 'status: [PROPOSED, REJECTED]')).toBe(0)
})

test('two sentences that say the same are one relation with two pieces of evidence', async () => {
  const { data } = await server.ask(`{ search(text: "打造电工电器产业集群", kinds: [TASK]) { nodes {
    relations(types: [DEVELOPS]) { nodes { to { name } evidence { ... on Quotation { quote } } } } } } }`)
  const [first] = data.search.nodes[0].relations.nodes.filter(
    (relation: { to: { name: string } }) => relation.to.name === '电工电器',
  )
  expect(first.evidence).toEqual([
    { quote: '打造电工电器产业集群' },
    { quote: '完善具有秦州特色的电工电器产业链' },
  ])
})
