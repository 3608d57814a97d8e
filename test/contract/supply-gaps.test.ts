import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_CHAIN_OPTIONS } from '../../server/domain/chain/answer.ts'
import type { ClaimStatus } from '../../server/domain/claim.ts'
import type { ClaimGraph } from '../../server/domain/graph.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { supplyPiece } from '../../server/store/statements/read.ts'
import { deleteEntities, lock } from '../../server/store/statements/write.ts'
import { chainWorld } from '../support/chain-arbitrary.ts'
import { expectSupply } from '../support/chain-comparison.ts'
import { storeClaimGraph } from '../support/claim-graph-store.ts'
import { LAMP_SUPPLY } from '../support/lamp-supply.ts'
import { loadSeed, openServer, type TestServer } from '../support/server.ts'
import { onEveryStore } from '../support/stores.ts'
import { supplyWorld } from '../support/supply-arbitrary.ts'

/** Neo4j plans anew as the graph changes, which takes it seconds. */
const RUNS = { embedded: 100, neo4j: 8 }
const STATUSES: readonly ClaimStatus[][] = [['CONFIRMED'], ['CONFIRMED', 'PROPOSED']]

const GAPS = `industries { name } relationCount truncated gaps { industry { name } segment { name }
  downstream { name } enterprises { name } relation { type weight evidence {
    ... on DataRow { dataset file row } } } }`

interface Gap {
  readonly industry: { readonly name: string }
  readonly segment: { readonly name: string }
  readonly downstream: { readonly name: string }
  readonly enterprises: readonly { readonly name: string }[]
}
const told = (gaps: readonly Gap[]) =>
  gaps.map(({ industry, segment, downstream, enterprises }) =>
    [industry, segment, downstream, ...enterprises].map(({ name }) => name).join(' '),
  )
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name)

onEveryStore((open, kind) => {
  test('the gaps of the piece that the store hands over are those of the whole graph', async () => {
    const store = await open()
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof({ weight: 3, arbitrary: supplyWorld }, { weight: 1, arbitrary: chainWorld }),
          fc.constantFrom(1, 2, 3),
          fc.constantFrom(...STATUSES),
          async (graph, minWeight, status) => {
            await storeClaimGraph(store, graph)
            try {
              const options = { ...DEFAULT_CHAIN_OPTIONS, minWeight, status }
              const ids = [...graph.entities.values()]
                .filter((entity) => entity.kind === 'INDUSTRY')
                .map((industry) => industry.id)
              const [row] = await store.read(supplyPiece, {
                ...{ ids, firms: [], all: false, statuses: status, minWeight },
                ...{ first: 100, links: 100 },
              })
              expect(row!.cut).toBe(false)
              expectSupply({ ...row!, industries: ids }, graph, options)
            } finally {
              await clear(store, graph)
            }
          },
        ),
        { numRuns: RUNS[kind] },
      )
    } finally {
      await store.close()
    }
  })

  describe('in a made-up chain', () => {
    let server: TestServer
    beforeAll(async () => {
      const store = await open()
      await storeClaimGraph(store, LAMP_SUPPLY)
      server = await openServer(store)
    })
    afterAll(() => server.close())

    const ask = async (of?: string) => {
      const { data, errors } = await server.ask(
        `query ($of: ID) { supplyGaps(of: $of) { ${GAPS} } }`,
        { of },
      )
      expect(errors).toBeUndefined()
      return data.supplyGaps
    }
    const LAMPS = ['灯具 电源 建筑 丙厂', '灯具 铝材 铝壳 甲厂']
    const BUILDINGS = ['建筑 电源 建筑 丙厂']

    test('all chains that a heading names are looked at, with the row behind each gap', async () => {
      const { gaps, industries, relationCount, truncated } = await ask()
      expect(names(industries)).toEqual(['灯具', '建筑'])
      expect(told(gaps)).toEqual([...LAMPS, ...BUILDINGS])
      expect([relationCount, truncated]).toEqual([3, false])
      expect(gaps[0].relation).toEqual({
        type: 'UPSTREAM_OF',
        weight: 3,
        evidence: [{ dataset: '灯具数据', file: 'supply.csv', row: 1 }],
      })
    })

    test.each([
      ['灯具', ['灯具'], LAMPS],
      ['建设局', ['建筑'], BUILDINGS],
      ['做强灯具', ['灯具'], LAMPS],
      ['灯具产值', ['灯具'], LAMPS],
      ['甲厂', ['灯具', '光源'], LAMPS],
      ['丙厂', ['建筑'], BUILDINGS],
      ['乙厂', ['灯具', '电源', '驱动'], [...LAMPS, '电源 驱动 光源 甲厂']],
      ['气象局', [], []],
    ])('%s has those of its chains', async (of, industries, gaps) => {
      const answer = await ask(of)
      expect(names(answer.industries)).toEqual(industries)
      expect(told(answer.gaps)).toEqual(gaps)
    })

    test('the chain of an industry names the industry in each of its gaps', async () => {
      const { data } = await server.ask(
        `{ industryChain(industry: "灯具") { supplyGaps { industry { name } segment { name }
          downstream { name } enterprises { name } } } }`,
      )
      expect(told(data.industryChain.supplyGaps)).toEqual(LAMPS)
    })

    test('what is unknown, or no start of a trace, is refused', async () => {
      const codeOf = async (of: string) => {
        const { errors } = await server.ask(
          `query ($of: ID) { supplyGaps(of: $of) { truncated } }`,
          { of },
        )
        return [errors[0]!.extensions.code, errors[0]!.extensions['argument']]
      }
      expect(await codeOf('nothing')).toEqual(['NOT_FOUND', 'of'])
      expect(await codeOf('灯罩')).toEqual(['BAD_USER_INPUT', 'of'])
    })
  })

  test('with the example alone no relation tells up- from downstream, so nothing is a gap', async () => {
    const server = await openServer(await loadSeed(await open()))
    try {
      const { data } = await server.ask(
        `{ supplyGaps { ${GAPS} } anchorIndustries { industry { name } } }`,
      )
      const { industries, ...rest } = data.supplyGaps
      expect(industries).toEqual(
        data.anchorIndustries.map(({ industry }: { industry: object }) => industry),
      )
      expect(industries.length).toBeGreaterThan(5)
      expect(rest).toEqual({ relationCount: 0, truncated: false, gaps: [] })
    } finally {
      await server.close()
    }
  })
})

const clear = (store: GraphStore, graph: ClaimGraph): Promise<unknown> =>
  store.write(async (tx) => {
    await tx.run(lock, {})
    await tx.run(deleteEntities, { ids: [...graph.entities.keys()] })
  })
