import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ChainDocument } from '../../../client/api/generated/graphql.ts'
import { indexChain } from '../../../client/views/chain/chain-index.ts'
import type { ChainIndex } from '../../../client/views/chain/chain-index.ts'
import { chainRows } from '../../../client/views/chain/chain-rows.ts'
import { saysLocal } from '../../../client/views/chain/chain-counts.ts'
import { aspectsOf } from '../../../client/views/chain/compare-rows.ts'
import { keptWords } from '../../../client/graph/kept-words.ts'
import { openServer, seedInMemory } from '../../support/server.ts'
import type { TestServer } from '../../support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openServer(await seedInMemory())
})
afterAll(() => server.close())

async function chainNamed(name: string, empty = false): Promise<ChainIndex> {
  const found = await server.ask('{ entities(kind: INDUSTRY, first: 200) { nodes { id name } } }')
  const all: { id: string; name: string }[] = found.data.entities.nodes
  const industry = all.find((one) => one.name === name)!.id
  const { data } = await server.ask(ChainDocument.toString(), { industry, depth: 2, minWeight: 1 })
  return indexChain(data.industryChain, empty)
}

const shown = (all: readonly { entity: { name: string }; tone: string; principal: boolean }[]) =>
  all.map(({ entity: { name }, tone, principal }) => ({ name, tone, principal }))

describe('one side of a comparison', () => {
  it.each(['电子信息', '电工电器', '新材料'])(
    'is as certain of %s as the table below it',
    async (name) => {
      const index = await chainNamed(name)
      const aspects = aspectsOf(index)
      const drawn = new Map(
        chainRows(index).flatMap(({ row }) =>
          [...row.goals, ...row.leads].map((one) => [one.entity.id, one] as const),
        ),
      )
      const both = [...aspects.goals, ...aspects.leads]
      expect(both.length).toBe(drawn.size)
      expect(shown(both)).toEqual(shown(both.map(({ entity }) => drawn.get(entity.id)!)))
    },
  )

  it('draws inherited lead units as inherited, the first of them as the principal', async () => {
    const { leads, goals } = aspectsOf(await chainNamed('电子信息'))
    expect(shown(leads)).toEqual([
      { name: '区工信局', tone: 'INHERITED', principal: true },
      { name: '暖和湾园区', tone: 'INHERITED', principal: false },
      { name: '区发改局', tone: 'INHERITED', principal: false },
    ])
    expect(goals.map(({ tone }) => tone)).toEqual(['STATED', 'DERIVED'])
  })

  it('holds all of the chain where the page shows gaps alone', async () => {
    const whole = aspectsOf(await chainNamed('电子信息'))
    expect(aspectsOf(await chainNamed('电子信息', true))).toEqual(whole)
  })
})

describe('what stays in one piece in a column of a chain', () => {
  it('names in a list, 的 with the word before it, and what stands behind the last 的', () => {
    const goal = '全力构建电子信息、电工电器、新型建材、食品医药等为主导的现代产业体系'
    expect(keptWords(goal)).toEqual(['电工电器', '新型建材', '食品医药', '主导的', '现代产业体系'])
  })
})

describe('what “local” means', () => {
  it('is not explained where the page says only what a text lists', async () => {
    const { chain } = await chainNamed('电子信息')
    expect(saysLocal(chain)).toBe(false)
    const tabled = chain.segments.map((one) => ({ ...one, assertion: 'STATED' as const }))
    expect(saysLocal({ ...chain, segments: tabled })).toBe(true)
  })
})
