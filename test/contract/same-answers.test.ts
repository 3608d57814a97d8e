import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { library } from '../../seed/library.ts'
import { openEmbedded } from '../../server/store/embedded/store.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { emptyNeo4j, isNeo4jMissing } from '../support/neo4j.ts'
import { secondRecords } from '../support/second-bundle.ts'
import { loadSeed, openServer, type TestServer } from '../support/server.ts'

const BACKINGS = `tasks { ...B } leads { ...B } cooperators { ...B } responsible { ...B } enterprises { ...B }
  parks { ...B } projects { ...B } institutions { ...B } industries { ...B } products { ...B } strategies { ...B }
  goals { ...B } documents { ...B }`
const TRACE = `query ($id: ID!) { trace(from: $id) { ${BACKINGS} context { id } gaps { kind reason subject { id } } truncated
  graph { nodes { id name } relations { id type from { id } to { id } } } } }
  fragment B on Backing { entity { id name } role assertion rule order via { id } paths { sentence } }`
const ENTITIES = `query ($after: String) { entities(first: 20, after: $after) { totalCount pageInfo { hasNextPage endCursor }
  edges { cursor node { id kind name aliases generic status formerIds relationCounts { type direction kind count }
    mentions(first: 5) { totalCount edges { node { ... on Quotation { start end quote } } } }
    relations(first: 20) { totalCount edges { node { id type wording order evidence { ... on Quotation { claimId quote start end } } } } } } } } }`
const ANSWERS = [
  `query ($id: ID!) { removal(of: $id) { truncated goals { kind goal { id } backing { role paths { sentence } } } } }`,
  `query ($id: ID!) { goalMatrix(columns: AGENCY, of: $id) { totalCount goals { id } columns { id }
    cells { row column role assertion } } }`,
  `query ($id: ID!) { supplyGaps(of: $id) { relationCount truncated industries { id } gaps { segment { id } } } }`,
  `query ($id: ID!, $to: ID!) { paths(from: $id, to: $to, first: 20) { length sentence steps { forward relation { id } } } }`,
]
const LEDGER = `query ($id: ID!) { ledger(goal: $id) { target sum rest unit reason sentence
  parts { goal { id } value share comparable counted reason path { sentence } } } }`
const QUESTIONS = [
  `{ anchorIndustries { industry { id name } enterpriseCount localCount designatedCount documentAnchorCount } }`,
  `{ supplyGaps { relationCount truncated industries { id name } gaps { segment { id } } } }`,
  `{ goalMatrix(columns: INDUSTRY, first: 200) { totalCount goals { id } columns { id } cells { row column role assertion } } }`,
  `{ overview { dataVersion claims } documents { edges { node { id name docNumber outline { number heading start end } } } } }`,
  `{ goals(first: 200) { edges { cursor node { id name due coverage { tasks units enterprises } setBy { id }
     measure { canonicalValue canonicalUnit subject { id } } } } } }`,
  `{ goals(first: 200, orderBy: VALUE, filter: { missing: [NO_ENTERPRISE] }) { edges { node { name } } } }`,
  `{ gaps(first: 200) { totalCount edges { node { kind reason subject { id } } } } }`,
  ...[
    'ht',
    '电',
    '电子',
    '产业',
    '213',
    '企业:天',
    '集成电路设计',
    '产值>100亿',
    'AND -"',
    'a:b',
  ].map(
    (text) =>
      `{ search(text: ${JSON.stringify(text)}, first: 50) { totalCount edges { score matched highlight node { id } } } }`,
  ),
]

/** Everything that the API says of the graph, in the bytes that it sends. */
async function everything(server: TestServer): Promise<Map<string, string>> {
  const said = new Map<string, string>()
  const ask = async (query: string, variables = {}) => {
    const { data, errors, extensions } = await server.ask(query, variables)
    expect(
      errors?.[0]?.extensions.code ?? 'BAD_USER_INPUT',
      `${query}: ${errors?.[0]?.message}`,
    ).toBe('BAD_USER_INPUT')
    const answer = JSON.stringify({ data, errors, extensions })
    said.set(`${query} ${JSON.stringify(variables)}`, answer)
    return data
  }
  for (const query of QUESTIONS) await ask(query)
  const starts: string[] = []
  for (let after: string | null = null; ;) {
    const { entities } = await ask(ENTITIES, { after })
    for (const { node } of entities.edges) starts.push(node.id)
    if (!entities.pageInfo.hasNextPage) break
    after = entities.pageInfo.endCursor
  }
  for (const [at, id] of starts.entries()) {
    await ask(TRACE, { id })
    if (id.startsWith('goal-')) await ask(LEDGER, { id })
    // Of each a few are enough: all that they rest on is asked for above.
    const to = starts[(at * 7 + 3) % starts.length]!
    if (at % 4 === 0) for (const query of ANSWERS) await ask(query, { id, to })
  }
  return said
}

const loaded = async (store: GraphStore): Promise<TestServer> => {
  const server = await openServer(await loadSeed(store))
  await library(store, null).load(secondRecords())
  return server
}

describe.skipIf(isNeo4jMissing)('the embedded store and Neo4j', () => {
  let servers: TestServer[]
  beforeAll(async () => {
    servers = [await loaded(openEmbedded(null)), await loaded(await emptyNeo4j())]
  })
  afterAll(() => Promise.all(servers.map((server) => server.close())))

  test('answer every question alike, byte for byte', async () => {
    const [embedded, neo4j] = [await everything(servers[0]!), await everything(servers[1]!)]
    expect(embedded.size).toBeGreaterThan(150)
    for (const [question, answer] of embedded) expect(neo4j.get(question), question).toBe(answer)
    expect([...embedded.values()].filter((answer) => answer.includes('INTERNAL'))).toEqual([])
  })

  test('export the same bytes', async () => {
    const [one, other] = servers.map(({ store }) => library(store, null))
    for (const key of ['qinzhou-2021', 'second-2023'])
      expect(await other!.bundle(key)).toBe(await one!.bundle(key))
  })
})
