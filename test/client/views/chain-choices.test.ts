import { expect, it } from 'vitest'
import { chainChoicesOf } from '../../../client/api/chain-choices.ts'
import { ChainChoicesDocument } from '../../../client/api/generated/graphql.ts'
import { openServer, seedInMemory } from '../../support/server.ts'

it('the list of chains has every industry whose firms are ranked, also those without a goal, and apart from them what texts list', async () => {
  const server = await openServer(await seedInMemory())
  try {
    const { data } = await server.ask(ChainChoicesDocument.toString(), { first: 200 })
    const { headed, listed } = chainChoicesOf(data)
    expect(headed.map(({ industry }) => industry.name)).toEqual([
      '现代农业',
      '电子信息',
      '电工电器',
      '新型建材',
      '新材料',
      '新型能源',
      '现代服务业',
      '数字经济',
    ])
    expect(headed.find(({ industry }) => industry.name === '现代农业')!.goals).toBe(0)
    expect(headed.find(({ industry }) => industry.name === '电子信息')!.goals).toBe(2)
    const names = listed.map(({ industry }) => industry.name)
    expect(names).toContain('集成电路设计和芯片制造产业')
    expect(names).not.toContain('电子信息')
  } finally {
    await server.close()
  }
})
