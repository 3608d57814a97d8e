import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openNeo4j } from '../../server/store/neo4j/store.ts'
import { boltCounter, type BoltCounter } from '../support/bolt-counter.ts'
import { emptyNeo4j, isNeo4jMissing, NEO4J_TEST_URI } from '../support/neo4j.ts'
import { loadSeed, openServer, type TestServer } from '../support/server.ts'

/** Scalars only: what each of these roots promises to answer by one round trip. */
const ROOTS = {
  trace: `query ($id: ID!, $n: Int!) { trace(from: $id, options: { limit: $n }) {
    leads { role assertion rule order entity { id name } } enterprises { entity { id name } } goals { entity { id name } }
    truncated gaps { kind reason } } }`,
  goals: `query ($n: Int!) { goals(first: $n) { totalCount edges { node { id name targetYear due measure { value unit } } } } }`,
  search: `query ($n: Int!) { search(text: "电", first: $n) { totalCount edges { score node { id name kind } } } }`,
  removal: `query ($id: ID!) { removal(of: $id) { truncated goals { kind goal { name } backing { role assertion } } } }`,
  ledger: `query ($goal: ID!) { ledger(goal: $goal) { target sum rest unit reason parts { value share counted goal { name } } } }`,
  paths: `query ($id: ID!, $goal: ID!, $n: Int!) { paths(from: $id, to: $goal, first: $n) { length steps { forward relation { type wording } } } }`,
  goalMatrix: `query ($id: ID!, $n: Int!) { goalMatrix(columns: INDUSTRY, of: $id, first: $n) {
    totalCount goals { name } columns { name } cells { row column role assertion } } }`,
  entities: `query ($n: Int!) { entities(first: $n) { totalCount edges { node { id kind name aliases } } } }`,
}

describe.skipIf(isNeo4jMissing)('on the wire to Neo4j', () => {
  let counter: BoltCounter
  let server: TestServer
  let [unit, goal] = ['', '']

  beforeAll(async () => {
    await (await emptyNeo4j()).close()
    counter = await boltCounter(NEO4J_TEST_URI!)
    const store = openNeo4j({ uri: counter.uri, user: 'neo4j', password: null, database: null })
    server = await openServer(await loadSeed(store), { keep: false })
    const { data } = await server.ask(
      `{ search(text: "区工信局", first: 1) { edges { node { id } } } goals(first: 1) { nodes { id } } }`,
    )
    unit = data.search.edges[0].node.id
    goal = data.goals.nodes[0].id
  })
  afterAll(async () => {
    await server.close()
    await counter.close()
  })

  test.each(
    Object.entries(ROOTS).flatMap(([root, query]) =>
      [1, 200].map((n) => [root, n, query] as const),
    ),
  )('%s is one RUN and one PULL, also for %d', async (root, n, query) => {
    counter.take()
    const { data, errors } = await server.ask(query, { id: unit, goal, n })
    expect(errors).toBeUndefined()
    expect(data[root]).toBeTruthy()
    expect(counter.take()).toEqual(['RUN', 'PULL'])
  })

  test('a nested connection adds one RUN, whatever the number of items', async () => {
    const runs = async (n: number) => {
      counter.take()
      const { errors } = await server.ask(
        `query ($n: Int!) { entities(first: $n) { edges { node { id relations(first: 5) { totalCount } } } } }`,
        { n },
      )
      expect(errors).toBeUndefined()
      return counter.take().filter((message) => message === 'RUN').length
    }
    expect([await runs(1), await runs(200)]).toEqual([2, 2])
  })
})
