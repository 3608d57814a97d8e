import { expect, test } from 'vitest'
import { library } from '../../seed/library.ts'
import { openServer, seedInMemory } from '../support/server.ts'

test('the version of the data changes with the data, and is the same for the same data', async () => {
  const store = await seedInMemory()
  const server = await openServer(store)
  const versionOf = async (query: string) => (await server.ask(query)).extensions.dataVersion
  const full = await versionOf('{ goals(first: 1) { totalCount } }')

  const sources = library(store, null)
  const bundle = await sources.bundle('qinzhou-2021')
  expect(bundle).not.toBeNull()
  await sources.withdraw('qinzhou-2021')
  for (const query of [
    '{ entities { totalCount } }',
    '{ gaps { totalCount } }',
    '{ search(text: "x") { totalCount } }',
  ]) {
    const { data, extensions } = await server.ask(query)
    expect(Object.values(data)).toEqual([{ totalCount: 0 }])
    expect(extensions.dataVersion).not.toBe(full)
  }
  expect(await versionOf('{ __typename }')).not.toBe(full)

  await server.close()
  const again = await openServer(await seedInMemory())
  const { data, extensions } = await again.ask('{ overview { dataVersion } }')
  expect([data.overview.dataVersion, extensions.dataVersion]).toEqual([full, full])
  await again.close()
})

test('a server on an empty store answers every root', async () => {
  const store = await seedInMemory()
  await library(store, null).withdraw('qinzhou-2021')
  const server = await openServer(store)
  const { data, errors } = await server.ask(`{
    entities { totalCount nodes { id } } goals { totalCount nodes { id } } gaps { totalCount }
    documents { totalCount } search(text: "天") { totalCount } node(id: "goal-x") { id }
    overview { entities relations claims documents shareWithEvidence } }`)
  await server.close()
  expect(errors).toBeUndefined()
  expect(data.overview).toEqual({
    entities: 0,
    relations: 0,
    claims: 0,
    documents: 0,
    shareWithEvidence: 0,
  })
})
