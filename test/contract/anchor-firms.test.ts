import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { storeClaimGraph } from '../support/claim-graph-store.ts'
import { LAMP_CHAIN } from '../support/lamp-chain.ts'
import { LAMP_RANKING } from '../support/lamp-ranking.ts'
import { loadSeed, openServer, type TestServer } from '../support/server.ts'
import { onEveryStore } from '../support/stores.ts'

const FIRMS = `totalCount pageInfo { hasNextPage endCursor } nodes {
  industry { name } enterprise { name } rank tied position rankedCount score coverage scoreRange rankRange
  designation wording mentions local computedAt method
  components { name value weight basis explanation evidence {
    ... on Quotation { claimId quote } ... on DataRow { claimId dataset file row } } } }`

interface Firm {
  readonly industry: { readonly name: string }
  readonly enterprise: { readonly name: string }
  readonly rank: number | null
  readonly position: number
  readonly rankedCount: number
  readonly tied: boolean
  readonly score: number | null
  readonly coverage: number
  readonly scoreRange: readonly number[]
  readonly designation: string
  readonly wording: string | null
  readonly mentions: number
  readonly local: boolean
  readonly computedAt: string | null
  readonly method: string
  readonly components: readonly {
    readonly name: string
    readonly value: number | null
    readonly weight: number
    readonly basis: string
    readonly explanation: string
    readonly evidence: readonly { readonly quote?: string; readonly row?: number }[]
  }[]
}

const ask = async (server: TestServer, args = '', variables = {}): Promise<Firm[]> => {
  const { data, errors } = await server.ask(`{ anchorFirms${args} { ${FIRMS} } }`, variables)
  expect(errors).toBeUndefined()
  return data.anchorFirms.nodes
}
const named = (firms: readonly Firm[], industry: string) =>
  firms.filter((firm) => firm.industry.name === industry)

onEveryStore((open) => {
  describe('a made-up chain', () => {
    let server: TestServer
    beforeAll(async () => {
      const store = await open()
      await storeClaimGraph(store, LAMP_CHAIN)
      server = await openServer(store)
    })
    afterAll(() => server.close())

    test('is ranked as it was worked out by hand, each component too', async () => {
      const firms = await ask(server, '(industry: "灯具")')
      expect(firms.map((firm) => [firm.enterprise.name, firm.rank])).toEqual(
        LAMP_RANKING.map(({ name }, i) => [name, i + 1]),
      )
      for (const [i, hand] of LAMP_RANKING.entries()) {
        const firm = firms[i]!
        expect(firm.score).toBeCloseTo(hand.score, 11)
        expect(firm.coverage).toBeCloseTo(hand.coverage, 11)
        expect(firm.scoreRange[0]).toBeCloseTo(hand.range[0], 11)
        expect(firm.scoreRange[1]).toBeCloseTo(hand.range[1], 11)
        expect([firm.designation, firm.wording]).toEqual([hand.designation, hand.wording])
        for (const { name, value } of firm.components) {
          const expected = hand.values[name as keyof typeof hand.values]
          if (expected === null) expect(value, name).toBeNull()
          else expect(value, name).toBeCloseTo(expected, 11)
        }
      }
      const [{ components }] = firms as [Firm]
      expect(components[0]!.evidence.map(({ quote }) => quote)).toEqual(['龙头企业甲厂'])
      expect(components[3]!.evidence.every(({ row }) => typeof row === 'number')).toBe(true)
    })

    test('is read on page by page, and by weights of one’s own', async () => {
      const query = `query ($after: String) { anchorFirms(industry: "灯具", first: 3, after: $after,
        weights: { designation: 0, goalCoverage: 0, criticality: 0, chainSpan: 0, linkage: 0,
          brokerage: 0, scale: 0, innovation: 0, projects: 7 }) { ${FIRMS} } }`
      const { data: first } = await server.ask(query)
      const { data: second } = await server.ask(query, {
        after: first.anchorFirms.pageInfo.endCursor,
      })
      const pages = [first, second].map(({ anchorFirms }) =>
        anchorFirms.nodes.map(({ enterprise, rank, score, tied }: Firm) => [
          ...[enterprise.name, rank, score, tied],
        ]),
      )
      expect(pages).toEqual([
        [
          ['丁厂', 1, 1, false],
          ['甲厂', 2, 0.5, false],
          ['丙厂', 3, 0, true],
        ],
        [['乙厂', 3, 0, true]],
      ])
      expect(first.anchorFirms.totalCount).toBe(4)
      const other = await server.ask(
        `query ($after: String) { anchorFirms(industry: "灯具", after: $after) { totalCount } }`,
        { after: first.anchorFirms.pageInfo.endCursor },
      )
      expect(other.errors[0]!.extensions.code).toBe('BAD_USER_INPUT')
    })

    test('one company alone keeps its place among all, and none is given that is not among them', async () => {
      const all = await ask(server, '(industry: "灯具")')
      for (const [nth, firm] of all.entries()) {
        const [one, ...others] = await ask(
          server,
          `(industry: "灯具", enterprise: "${firm.enterprise.name}")`,
        )
        expect(others).toEqual([])
        expect(one).toEqual(firm)
        expect([one!.position, one!.rankedCount]).toEqual([nth + 1, all.length])
      }
      expect(await ask(server, '(industry: "灯具", enterprise: "nothing")')).toEqual([])
    })

    test.each([
      ['weights: { scale: -1 }', 'weights.scale'],
      [
        `weights: { designation: 0, goalCoverage: 0, criticality: 0, chainSpan: 0, linkage: 0,
          brokerage: 0, scale: 0, projects: 0, innovation: 0 }`,
        'weights',
      ],
      ['industry: "甲厂"', 'industry'],
      ['place: "甲厂"', 'place'],
      ['first: 0', 'first'],
      ['after: "x"', 'after'],
    ])('what can’t be answered is refused, naming the argument: %s', async (args, argument) => {
      const { errors } = await server.ask(`{ anchorFirms(${args}) { totalCount } }`)
      expect(errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
      expect(errors[0]!.message).toContain(`参数 ${argument} `)
    })

    test.each(['industry', 'place'])('an unknown %s is not found', async (argument) => {
      const { errors } = await server.ask(`{ anchorFirms(${argument}: "nothing") { totalCount } }`)
      expect(errors[0]!.extensions).toMatchObject({ code: 'NOT_FOUND', argument })
    })
  })

  describe('the example alone', () => {
    let server: TestServer
    let firms: Firm[]
    beforeAll(async () => {
      server = await openServer(await loadSeed(await open()))
      firms = await ask(server)
    })
    afterAll(() => server.close())

    test('lists the companies of each industry that the document develops, as it calls them', () => {
      const shown = firms.map(({ industry, enterprise, rank, designation, wording }) =>
        [industry.name, enterprise.name, rank, designation, wording].join(' '),
      )
      expect(shown).toEqual([
        '电子信息 华天电子集团 1 DOCUMENT_KEY 以…为主',
        '电子信息 天光半导体公司 1 DOCUMENT_KEY 以…为主',
        '电工电器 二一三电器 1 DOCUMENT_KEY 骨干企业',
        '电工电器 西电合金公司 1 DOCUMENT_KEY 骨干企业',
        '新材料 西电合金公司 1 DOCUMENT_KEY 依托',
        '新型能源 汇能风电 1 DOCUMENT_KEY 依托',
        '新型能源 天水供电 1 DOCUMENT_KEY 依托',
        '新型能源 中节能 1 DOCUMENT_KEY 依托',
      ])
    })

    test('calls nobody an anchor, and says where a wording stands', () => {
      expect(firms.filter(({ designation }) => designation === 'DOCUMENT_ANCHOR')).toEqual([])
      for (const { wording, components } of firms) {
        const [said] = components
        expect(said).toMatchObject({ name: 'DESIGNATION', basis: 'DOCUMENT', value: 0.6 })
        expect(said!.explanation).toContain(`“${wording}”`)
        expect(said!.evidence.length).toBeGreaterThan(0)
      }
      expect(named(firms, '电工电器')[0]!.components[0]!.evidence[0]!.quote).toBe(
        '依托二一三电器、西电合金等骨干企业',
      )
    })

    test('scores what the document tells, and leaves unknown what it doesn’t', () => {
      const [first, second] = named(firms, '电工电器')
      // Three goals, none of them hard: two stated, one of the task above: (2 + .5) / 3.
      expect(first!.components[1]!.value).toBeCloseTo(2.5 / 3, 11)
      // (.6·.25 + 2.5/3·.2 + 0·.1) / .55
      expect(first!.score).toBeCloseTo((0.15 + 0.5 / 3) / 0.55, 11)
      expect([first!.coverage, first!.tied, second!.tied]).toEqual([0.55, true, true])
      expect(first!.scoreRange[0]).toBeCloseTo(0.15 + 0.5 / 3, 11)
      expect(first!.scoreRange[1]).toBeCloseTo(0.15 + 0.5 / 3 + 0.45, 11)
      for (const { value, explanation } of first!.components.slice(3)) {
        expect(value).toBeNull()
        expect(explanation).toMatch(/^未知:/)
      }
      expect([first!.computedAt, first!.method, first!.local]).toEqual([null, 'anchor/1', true])
    })

    test('mentions are shown and not scored', () => {
      const alloy = firms.filter(({ enterprise }) => enterprise.name === '西电合金公司')
      expect(alloy.map(({ industry }) => industry.name)).toEqual(['电工电器', '新材料'])
      expect(alloy.map(({ mentions }) => mentions)).toEqual([2, 2])
      const [plain] = named(firms, '电工电器')
      expect(plain!.mentions).toBe(1)
      expect(plain!.score).toBe(named(firms, '电工电器')[1]!.score)
    })

    test('an industry that only a list names has no rank: the evidence does not suffice', async () => {
      const { data } = await server.ask(
        '{ search(text: "集成电路设计和芯片制造产业", kinds: [INDUSTRY]) { nodes { id } } }',
      )
      const chips = await ask(server, `(industry: "${data.search.nodes[0].id}")`)
      expect(chips.map((firm) => [firm.enterprise.name, firm.rank, firm.coverage])).toEqual([
        ['华天电子集团', null, 0],
        ['天光半导体公司', null, 0],
      ])
      expect(chips[0]!.designation).toBe('NONE')
    })
  })
})
