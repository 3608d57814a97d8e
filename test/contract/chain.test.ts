import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { industryChain } from '../../server/domain/chain/chain.ts'
import type { ClaimStatus } from '../../server/domain/claim.ts'
import type { ClaimGraph } from '../../server/domain/graph.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { chainPiece } from '../../server/store/statements/read.ts'
import { deleteEntities, lock } from '../../server/store/statements/write.ts'
import { chainWorld } from '../support/chain-arbitrary.ts'
import { expectChain, wholePiece } from '../support/chain-comparison.ts'
import { storeClaimGraph } from '../support/claim-graph-store.ts'
import { loadSeed, openServer, type TestServer } from '../support/server.ts'
import { onEveryStore } from '../support/stores.ts'

const RUNS = { embedded: 150, neo4j: 15 }

const options = fc.record({
  depth: fc.integer({ min: 0, max: 4 }),
  minWeight: fc.constantFrom(1, 2, 3),
  status: fc.constantFrom<ClaimStatus[]>(['CONFIRMED'], ['CONFIRMED', 'PROPOSED']),
  limit: fc.constant(1000),
})

const CHAIN = `query ($id: ID!) { industryChain(industry: $id) {
  industry { name } regions
  goals { assertion entity { name ... on Goal { due targetYear measure { value unit } } } }
  leads { assertion order entity { name } via { name } }
  enterprises { assertion entity { name } paths { steps { relation { type wording } } } }
  segments { industry { name } assertion rule empty nationalEnterpriseCount
    relation { type evidence { ... on Quotation { quote } } } enterprises { entity { name } } }
  productSegments { product { name } empty enterprises { entity { name } } }
  upstream { depth } downstream { depth } counterparts { industry { id } }
  nationalEnterprises { totalCount nodes { enterprise { id } } } truncated } }`

onEveryStore((open, kind) => {
  test('the chain of the piece that the store hands over is the chain of the whole graph', async () => {
    const store = await open()
    try {
      await fc.assert(
        fc.asyncProperty(chainWorld, options, async (graph, asked) => {
          await storeClaimGraph(store, graph)
          try {
            for (const entity of graph.entities.values()) {
              if (entity.kind !== 'INDUSTRY') continue
              const { depth, minWeight, status } = asked
              const [row] = await store.read(chainPiece, {
                ...{ industry: entity.id, statuses: status, minWeight, depth },
                ...{ tasks: 100, links: 100 },
              })
              expectChain(row!.piece!, graph, asked)
              const whole = wholePiece(entity.id, graph, asked)
              expect(industryChain(row!.piece!, asked)).toEqual(industryChain(whole, asked))
            }
          } finally {
            await clear(store, graph)
          }
        }),
        { numRuns: RUNS[kind] },
      )
    } finally {
      await store.close()
    }
  })

  describe('with the example alone', () => {
    let server: TestServer
    beforeAll(async () => {
      server = await openServer(await loadSeed(await open()))
    })
    afterAll(() => server.close())

    const idOf = async (name: string, kinds = ['INDUSTRY']): Promise<string> => {
      const { data } = await server.ask(
        `query ($text: String!, $kinds: [Kind!]) { search(text: $text, kinds: $kinds) { nodes { id name } } }`,
        { text: name, kinds },
      )
      return data.search.nodes.find((node: { name: string }) => node.name === name).id
    }
    const chainOf = async (name: string) =>
      (await server.ask(CHAIN, { id: await idOf(name) })).data.industryChain
    const names = (list: { entity: { name: string } }[]) => list.map(({ entity }) => entity.name)

    test('电子信息 has its goal, its two firms and two segments without a firm', async () => {
      const chain = await chainOf('电子信息')
      expect(chain.goals[0]).toEqual({
        assertion: 'STATED',
        entity: {
          name: '电子信息 产业总产值 达到200亿元(2025)',
          due: 'PAST',
          targetYear: 2025,
          measure: { value: 200, unit: '亿元' },
        },
      })
      expect(names(chain.enterprises)).toEqual(['华天电子集团', '天光半导体公司'])
      expect(new Set(chain.enterprises.map((one: { assertion: string }) => one.assertion))).toEqual(
        new Set(['STATED']),
      )
      const empty = {
        assertion: 'DERIVED',
        rule: 'same-task',
        empty: true,
        nationalEnterpriseCount: 0,
        enterprises: [],
      }
      expect(chain.segments).toEqual([
        {
          ...empty,
          industry: { name: '集成电路设计和芯片制造产业' },
          relation: {
            type: 'DEVELOPS',
            evidence: [{ quote: '引进培育集成电路设计和芯片制造产业' }],
          },
        },
        {
          ...empty,
          industry: { name: '软件和信息技术服务业' },
          relation: { type: 'DEVELOPS', evidence: [{ quote: '培育发展软件和信息技术服务业' }] },
        },
      ])
      expect(names(chain.leads)).toEqual(['区工信局', '暖和湾园区', '区发改局'])
      expect(new Set(chain.leads.map((one: { assertion: string }) => one.assertion))).toEqual(
        new Set(['INHERITED']),
      )
      expect(chain).toMatchObject({
        regions: ['甘肃省天水市秦州区'],
        upstream: [],
        downstream: [],
        counterparts: [],
        nationalEnterprises: { totalCount: 0, nodes: [] },
        truncated: false,
      })
    })

    test('电工电器 names its two firms as 骨干企业', async () => {
      const { enterprises } = await chainOf('电工电器')
      expect(names(enterprises)).toEqual(['二一三电器', '西电合金公司'])
      for (const { paths } of enterprises)
        expect(paths[0].steps.at(-1).relation).toEqual({ type: 'RELIES_ON', wording: '骨干企业' })
    })

    test('a firm that a sentence says to produce a listed product fills it', async () => {
      const { productSegments } = await chainOf('新材料')
      const filled = productSegments.filter((one: { empty: boolean }) => !one.empty)
      expect(filled).toEqual(
        ['耐磨、耐热、耐腐蚀材料', '电工触头产品'].map((name) => ({
          product: { name },
          empty: false,
          enterprises: [{ entity: { name: '西电合金公司' } }],
        })),
      )
    })

    test('what is no industry, is unknown or goes too far is refused', async () => {
      const codeOf = async (args: string, id: string) => {
        const query = `query ($id: ID!) { industryChain(industry: $id${args}) { truncated } }`
        const { errors } = await server.ask(query, { id })
        return [errors[0]!.extensions.code, errors[0]!.extensions['argument']]
      }
      const id = await idOf('电子信息')
      expect(await codeOf('', 'industry-nothing')).toEqual(['NOT_FOUND', 'industry'])
      expect(await codeOf('', await idOf('华天电子集团', ['ENTERPRISE']))).toEqual([
        'BAD_USER_INPUT',
        'industry',
      ])
      expect(await codeOf(', depth: 5', id)).toEqual(['BAD_USER_INPUT', 'depth'])
      expect(await codeOf(', limit: 0', id)).toEqual(['BAD_USER_INPUT', 'limit'])
    })
  })
})

const clear = (store: GraphStore, graph: ClaimGraph): Promise<unknown> =>
  store.write(async (tx) => {
    await tx.run(lock, {})
    await tx.run(deleteEntities, { ids: [...graph.entities.keys()] })
  })
