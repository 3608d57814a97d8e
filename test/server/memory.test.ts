import { expect, test } from 'vitest'
import { library } from '../../seed/library.ts'
import { createMemory } from '../../server/memory.ts'
import { secondRecords } from '../support/second-bundle.ts'
import { openServer, seedInMemory } from '../support/server.ts'

test('an answer is computed once for one version of the data', () => {
  const { recall } = createMemory()
  let computed = 0
  const ask = (version: string, key: string) => recall(version, key, () => ++computed)
  expect([ask('one', 'a'), ask('one', 'a'), ask('one', 'b'), ask('two', 'a')]).toEqual([1, 1, 2, 3])
})

test('what nobody asks for any more is forgotten', () => {
  const { recall } = createMemory()
  for (let nth = 0; nth < 100; nth++) recall('one', `${nth}`, () => nth)
  recall('one', '0', () => 'again')
  recall('one', 'more', () => 'more')
  expect(recall('one', '0', () => 'again')).toBe(0)
  expect(recall('one', '1', () => 'again')).toBe('again')
})

test('a trace asked for twice shows what was loaded in between', async () => {
  const server = await openServer(await seedInMemory())
  const { data } = await server.ask(`{ search(text: "区工信局", first: 1) { nodes { id } } }`)
  const trace = () =>
    server.ask(
      `query ($id: ID!) { trace(from: $id) { tasks { entity { id } } goals { entity { id } } } }`,
      {
        id: data.search.nodes[0].id,
      },
    )
  const before = await trace()
  expect((await trace()).data).toEqual(before.data)
  await library(server.store, null).load(secondRecords())
  const after = await trace()
  expect(after.extensions.dataVersion).not.toBe(before.extensions.dataVersion)
  const fresh = await openServer(server.store)
  expect(after.data).toEqual(
    (
      await fresh.ask(
        `query ($id: ID!) { trace(from: $id) { tasks { entity { id } } goals { entity { id } } } }`,
        { id: data.search.nodes[0].id },
      )
    ).data,
  )
  await server.close()
})
