import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openNeo4j } from '../../server/store/neo4j/store.ts'
import { boltCounter, type BoltCounter } from '../support/bolt-counter.ts'
import { emptyNeo4j, isNeo4jMissing, NEO4J_TEST_URI } from '../support/neo4j.ts'
import { loadSeed, openServer, type TestServer } from '../support/server.ts'

const SCALARS = `industry { name } goals { assertion entity { id name } } leads { entity { name } }
  segments { industry { name } rule empty nationalEnterpriseCount relation { type } enterprises { entity { name } } }
  upstream { industry { name } depth weight mutual enterpriseCount } omitted { belowWeight } truncated
  graph { nodes { id name } relations { id type } } bottlenecks { reason } supplyGaps { segment { name } }`

describe.skipIf(isNeo4jMissing)('a chain on the wire to Neo4j', () => {
  let counter: BoltCounter
  let server: TestServer
  let id: string

  beforeAll(async () => {
    await (await emptyNeo4j()).close()
    counter = await boltCounter(NEO4J_TEST_URI!)
    const store = openNeo4j({ uri: counter.uri, user: 'neo4j', password: null, database: null })
    server = await openServer(await loadSeed(store), { keep: false })
    const { data } = await server.ask(
      `{ search(text: "电子信息", kinds: [INDUSTRY], first: 1) { edges { node { id } } } }`,
    )
    id = data.search.edges[0].node.id
  })
  afterAll(async () => {
    await server.close()
    await counter.close()
  })

  const sent = async (fields: string) => {
    counter.take()
    const { errors } = await server.ask(
      `query ($id: ID!) { industryChain(industry: $id) { ${fields} } }`,
      { id },
    )
    expect(errors).toBeUndefined()
    return counter.take()
  }

  test('is one RUN and one PULL', async () => {
    expect(await sent(SCALARS)).toEqual(['RUN', 'PULL'])
  })

  test('supply gaps are one RUN for all chains, and one more for those of a company or unit', async () => {
    const { data } = await server.ask(
      `{ firm: search(text: "西电合金公司", kinds: [ENTERPRISE]) { nodes { id } }
        unit: search(text: "区工信局", kinds: [AGENCY]) { nodes { id } } }`,
    )
    const runs = async (of: string | null) => {
      counter.take()
      const { data: answer, errors } = await server.ask(
        `query ($of: ID) { supplyGaps(of: $of) { industries { name } relationCount truncated
          gaps { segment { name } downstream { name } enterprises { name } relation { type } } } }`,
        { of },
      )
      expect(errors).toBeUndefined()
      expect(answer.supplyGaps.industries.length).toBeGreaterThan(0)
      return counter.take()
    }
    expect(await runs(null)).toEqual(['RUN', 'PULL'])
    for (const of of [id, data.firm.nodes[0].id, data.unit.nodes[0].id])
      expect(await runs(of)).toEqual(['RUN', 'PULL', 'RUN', 'PULL'])
  })

  test('takes one RUN more for its page of companies, whatever its size', async () => {
    const runs = async (first: number) =>
      (
        await sent(
          `truncated nationalEnterprises(first: ${first}) { nodes { enterprise { name } } }`,
        )
      ).filter((message) => message === 'RUN').length
    expect([await runs(1), await runs(200)]).toEqual([2, 2])
  })
})
