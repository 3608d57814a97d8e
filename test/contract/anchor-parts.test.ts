import { afterAll, beforeAll, expect, test } from 'vitest'
import { refreshAnchorParts } from '../../seed/anchor-parts.ts'
import { library } from '../../seed/library.ts'
import { packRecords } from '../../seed/pack/read-pack.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { anchorBasis } from '../../server/store/statements/anchor-parts.ts'
import { loadSeed, openServer, type TestServer } from '../support/server.ts'
import { packFiles } from '../support/small-pack.ts'
import { onEveryStore } from '../support/stores.ts'

/* A made-up pack: eleven companies of two segments, with products in common. */

const firms = Array.from({ length: 11 }, (_, i) => String(i + 1))
const TABLES = {
  'industries.csv': 'code,name\n1,灯具\n11,光源\n12,电源\n121,驱动\n9,家纺\n',
  'parents.csv': 'child,parent\n11,1\n12,1\n121,12\n',
  'upstream.csv': 'industry,upstream,weight\n光源,驱动,3\n光源,电源,1\n',
  'firms.csv': `code,name\n${firms.map((code) => `${code},企业${code}`).join('\n')}\n20,布厂\n`,
  'operates.csv': `firm,industry\n${firms
    .map((code) => `${code},${Number(code) % 2 === 0 ? '11' : '121'}`)
    .join('\n')}\n1,11\n20,9\n`,
  'products.csv': 'name\n灯罩\n玻璃\n铝壳\n',
  'produces.csv': 'firm,product\n1,灯罩\n2,玻璃\n3,铝壳\n4,铝壳\n',
  'made.csv': 'product,material\n灯罩,玻璃\n',
}
const industry = { start: ':START_ID(industry)', end: ':END_ID(industry)' }
const MANIFEST = {
  format: 'policy-pack/1',
  key: 'lamps',
  title: '灯具数据',
  dataset: 'lamps',
  files: [
    {
      file: 'industries.csv',
      nodes: 'Industry',
      columns: { code: 'code:ID(industry)', name: 'name:ID(industry-name)' },
    },
    { file: 'firms.csv', nodes: 'Enterprise', columns: { code: 'code:ID(firm)', name: 'name' } },
    { file: 'products.csv', nodes: 'Product', columns: { name: 'name:ID(product)' } },
    {
      file: 'parents.csv',
      relations: 'SUBINDUSTRY_OF',
      columns: { child: industry.start, parent: industry.end },
    },
    {
      file: 'upstream.csv',
      relations: 'UPSTREAM_OF',
      columns: {
        upstream: ':START_ID(industry-name)',
        industry: ':END_ID(industry-name)',
        weight: 'weight',
      },
    },
    {
      file: 'operates.csv',
      relations: 'OPERATES_IN',
      columns: { firm: ':START_ID(firm)', industry: industry.end },
    },
    {
      file: 'produces.csv',
      relations: 'PRODUCES',
      columns: { firm: ':START_ID(firm)', product: ':END_ID(product)' },
    },
    {
      file: 'made.csv',
      relations: 'MADE_FROM',
      columns: { product: ':START_ID(product)', material: ':END_ID(product)' },
    },
  ],
}

const packOf = (tables: Readonly<Record<string, string>>) => {
  const files = packFiles(MANIFEST, tables)
  return { files, records: packRecords(files, 'manifest.json') }
}
const day = (date: number) => () => new Date(Date.UTC(2026, 10, date))

interface Firm {
  readonly enterprise: { readonly name: string }
  readonly computedAt: string | null
  readonly components: readonly {
    readonly name: string
    readonly value: number | null
    readonly evidence: readonly { readonly file?: string; readonly row?: number }[]
  }[]
}

onEveryStore((open) => {
  let store: GraphStore
  let server: TestServer
  beforeAll(async () => {
    store = await open()
    server = await openServer(store)
    await library(store, null).loadPack(packOf(TABLES), () => {})
  })
  afterAll(() => server.close())

  const companies = async (name: string): Promise<Firm[]> => {
    const found = await server.ask(
      `query ($text: String!) { search(text: $text, kinds: [INDUSTRY]) { nodes { id } } }`,
      { text: name },
    )
    const { data, errors } = await server.ask(
      `query ($industry: ID!) { anchorFirms(industry: $industry, first: 50) { nodes {
        enterprise { name } rank score coverage scoreRange rankRange computedAt
        components { name value weight evidence { ... on DataRow { file row } } } } } }`,
      { industry: found.data.search.nodes[0].id },
    )
    expect(errors).toBeUndefined()
    return data.anchorFirms.nodes
  }
  const shown = (list: readonly Firm[]) =>
    list.map((firm) => ({
      ...firm,
      computedAt: null,
      components: firm.components.map((one) => ({
        ...one,
        evidence: one.evidence.map(({ file, row }) => `${file} ${row}`).sort(),
      })),
    }))
  const ages = async (...names: string[]) =>
    Promise.all(names.map(async (name) => (await companies(name))[0]!.computedAt))

  test('figures that are stored are those that an answer computes, with the same evidence', async () => {
    const live = await companies('灯具')
    expect(live.map(({ computedAt }) => computedAt)).toEqual(Array(11).fill(null))
    const progress: string[] = []
    expect(await refreshAnchorParts(store, day(1), (line) => progress.push(line))).toBe(5)
    expect(progress.length).toBeGreaterThan(0)
    const stored = await companies('灯具')
    expect(stored.map(({ computedAt }) => computedAt)).toEqual(
      Array(11).fill('2026-11-01T00:00:00.000Z'),
    )
    expect(shown(stored)).toEqual(shown(live))
    const known = live.find(({ enterprise }) => enterprise.name === '企业1')!.components
    const values = Object.fromEntries(known.map(({ name, value }) => [name, value]))
    // Both segments; 驱动 → 光源 and 灯罩 made from 玻璃, which is all there is.
    expect([values['CHAIN_SPAN'], values['LINKAGE']]).toEqual([1, 1])
    expect(values['BROKERAGE']).toBeGreaterThan(0)
    expect(known.find(({ name }) => name === 'LINKAGE')!.evidence.length).toBe(2)
  })

  test('a second time nothing is computed', async () => {
    expect(await refreshAnchorParts(store, day(2))).toBe(0)
    expect(await ages('灯具', '家纺')).toEqual(Array(2).fill('2026-11-01T00:00:00.000Z'))
  })

  test('a document that says nothing of a chain leaves its figures as old as they are', async () => {
    await loadSeed(store)
    expect(await ages('灯具')).toEqual([null])
    await refreshAnchorParts(store, day(3))
    expect(await ages('灯具', '家纺')).toEqual(Array(2).fill('2026-11-01T00:00:00.000Z'))
  })

  test('changed rows make the figures of their chains anew, and a withdrawn pack takes all with it', async () => {
    const changed = { ...TABLES, 'made.csv': 'product,material\n灯罩,玻璃\n灯罩,铝壳\n' }
    await library(store, null).loadPack(packOf(changed), () => {})
    expect(await ages('灯具')).toEqual([null])
    expect(await refreshAnchorParts(store, day(4))).toBe(4)
    expect(await ages('灯具', '家纺')).toEqual([
      '2026-11-04T00:00:00.000Z',
      '2026-11-01T00:00:00.000Z',
    ])
    await library(store, null).withdraw('lamps')
    await refreshAnchorParts(store, day(5))
    const [basis] = await store.read(anchorBasis, {})
    expect(basis!.parts.size).toBe(0)
  })
})
