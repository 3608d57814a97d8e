import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ChainDocument } from '../../../client/api/generated/graphql.ts'
import { layoutChain } from '../../../client/graph/chain-layout.ts'
import { chainCounts } from '../../../client/views/chain/chain-counts.ts'
import { chainDataRows, chainQuotes } from '../../../client/views/chain/chain-evidence.ts'
import { indexChain } from '../../../client/views/chain/chain-index.ts'
import type { ChainIndex } from '../../../client/views/chain/chain-index.ts'
import { chainRows, flowRows } from '../../../client/views/chain/chain-rows.ts'
import { chainSheet } from '../../../client/views/chain/chain-sheet.ts'
import { library } from '../../../seed/library.ts'
import { openServer, seedInMemory } from '../../support/server.ts'
import type { TestServer } from '../../support/server.ts'
import { crossings, overlaps, sharedStretches } from '../../support/picture-faults.ts'
import { smallAlignment, smallPack } from '../../support/small-pack.ts'

const servers = new Map<'seed' | 'chain', TestServer>()

beforeAll(async () => {
  servers.set('seed', await openServer(await seedInMemory()))
  const store = await seedInMemory()
  for (const pack of [smallPack(), smallAlignment()])
    await library(store, null).loadPack(pack, () => {})
  servers.set('chain', await openServer(store))
})

afterAll(async () => {
  for (const server of servers.values()) await server.close()
})

const INDUSTRIES = '{ entities(kind: INDUSTRY, first: 200) { nodes { id name } } }'

async function chainsOf(data: 'seed' | 'chain'): Promise<readonly ChainIndex[]> {
  const server = servers.get(data)!
  const found = await server.ask(INDUSTRIES)
  const ids: { id: string }[] = found.data.entities.nodes
  const answers = await Promise.all(
    ids.map(({ id }) =>
      server.ask(ChainDocument.toString(), { industry: id, depth: 2, minWeight: 1 }),
    ),
  )
  return answers.map(({ data: answer }) => indexChain(answer.industryChain, false))
}

const named = (all: readonly ChainIndex[], name: string) =>
  all.find(({ chain }) => chain.industry.name === name)!

describe('the table of a chain', () => {
  it.each(['seed', 'chain'] as const)(
    'on %s names what the picture draws, and no other',
    async (data) => {
      for (const index of await chainsOf(data)) {
        const { cards, lanes } = layoutChain(index.plan)
        const drawn = new Set([
          ...cards.map(({ entity }) => entity),
          ...lanes.flatMap(({ more }) => more?.entities ?? []),
        ])
        const flow = flowRows(index.plan).flatMap(({ item }) => [item.entity.id, item.parent])
        const listed = chainRows(index).flatMap(({ row, part, firms }) => [
          ...(part ? [part] : row.head ? [row.head] : []),
          ...firms,
          ...(part ? [] : [...row.goals, ...row.leads, ...row.sides.parks]),
        ])
        const named = new Set([
          index.chain.industry.id,
          ...flow,
          ...listed.map(({ entity }) => entity.id),
        ])
        expect(named, index.chain.industry.name).toEqual(drawn)
      }
    },
  )

  it.each(['seed', 'chain'] as const)('on %s belongs to a picture without faults', async (data) => {
    const all = await chainsOf(data)
    expect(all.length).toBeGreaterThan(10)
    for (const { plan, chain } of all) {
      const picture = layoutChain(plan)
      const faults = [...overlaps(picture), ...crossings(picture), ...sharedStretches(picture)]
      expect(faults, chain.industry.name).toEqual([])
    }
  })

  it('of 电子信息 lists two firms for the whole and none for its segments', async () => {
    const rows = chainRows(named(await chainsOf('seed'), '电子信息'))
    const told = rows.map(({ row, part, firms }) => ({
      what: part?.entity.name ?? row.head?.entity.name,
      firms: firms.map(({ entity }) => entity.name),
      empty: part?.empty,
    }))
    expect(told).toEqual([
      {
        what: '打造电子信息产业集群',
        firms: ['华天电子集团', '天光半导体公司'],
        empty: undefined,
      },
      { what: '集成电路设计和芯片制造产业', firms: [], empty: true },
      { what: '软件和信息技术服务业', firms: [], empty: true },
    ])
  })

  it('with only gaps leaves segments without a firm and who leads there, as drawn, also in the file', async () => {
    const { chain } = named(await chainsOf('seed'), '电子信息')
    const index = indexChain(chain, true)
    const rows = chainRows(index)
    expect(rows.map(({ part }) => part?.entity.name)).toEqual([
      '集成电路设计和芯片制造产业',
      '软件和信息技术服务业',
    ])
    expect(rows.map(({ first }) => first)).toEqual([true, false])
    const shown = rows.flatMap(({ row, part, first }) => [
      ...(part ? [part] : []),
      ...(first && row.head ? [row.head, ...row.leads] : []),
    ])
    expect(new Set([chain.industry.id, ...shown.map(({ entity }) => entity.id)])).toEqual(
      new Set(layoutChain(index.plan).cards.map(({ entity }) => entity)),
    )
    expect(shown.map(({ entity }) => entity.name)).not.toContain('华天电子集团')
    expect(chainSheet(index, 'v1')[1]!.join('|')).toContain('区工信局（首位，继承）')
  })

  it('tells sentences of texts apart from rows of tables', async () => {
    const index = named(await chainsOf('chain'), '电子信息')
    expect(chainQuotes(index).map(({ role }) => role)).toContain('enterprises')
    const files = chainDataRows(index).map(({ row }) => row.file)
    expect(new Set(files)).toEqual(new Set(['same.csv', 'parents.csv']))
    const plain = named(await chainsOf('seed'), '电子信息')
    expect(chainDataRows(plain)).toEqual([])
  })

  it('counts what is named, empty, up and down', async () => {
    const { chain } = named(await chainsOf('chain'), '半导体')
    expect(chainCounts(chain)).toMatchObject({ firms: 0, parts: 2, empty: 2, listed: false })
  })
})

describe('the file of a chain', () => {
  it('has a head, a line to each row of both tables, and sources in each', async () => {
    const all = await chainsOf('chain')
    const index = named(all, '封测')
    const sheet = chainSheet(index, 'v1')
    const rows = chainRows(index).length + flowRows(index.plan).length
    expect(sheet).toHaveLength(rows + 1)
    expect(new Set(sheet.map(({ length }) => length)).size).toBe(1)
    expect(sheet.slice(1).every((row) => row.at(-1) === 'v1')).toBe(true)
    const [, whole] = chainSheet(named(all, '电子信息'), 'v1')
    expect(whole!.join('|')).toContain('区工信局（首位，继承）')
    expect(sheet.some((row) => row.includes('上游（互为）'))).toBe(true)
    expect(sheet.flat().some((cell) => /upstream\.csv 第\d+行/.test(cell))).toBe(true)
  })
})
