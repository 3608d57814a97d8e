import { expect, test } from 'vitest'
import { library } from '../../seed/library.ts'
import { createRemembered, memoryKey } from '../../server/remembered.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { anchorChains, meta, tracePieces } from '../../server/store/statements/read.ts'
import { secondRecords } from '../support/second-bundle.ts'
import { openServer, seedInMemory } from '../support/server.ts'
import { watched } from '../support/watched-store.ts'

const GOALS = '{ goals(first: 200) { totalCount nodes { id name coverage { tasks units } } } }'

test('a question asked again reads the version and nothing else, and is answered alike', async () => {
  const store = watched(await seedInMemory())
  const server = await openServer(store)
  const first = await server.ask(GOALS)
  store.forget()
  expect(await server.ask(GOALS)).toEqual(first)
  expect(store.reads).toEqual([meta.name])
  await server.close()
})

test('what was loaded in between is read', async () => {
  const store = watched(await seedInMemory())
  const server = await openServer(store)
  const before = await server.ask(GOALS)
  await library(store, null).load(secondRecords())
  store.forget()
  const after = await server.ask(GOALS)
  expect(store.reads.length).toBeGreaterThan(1)
  expect(after.data.goals.totalCount).toBeGreaterThan(before.data.goals.totalCount)
  expect(after.extensions.dataVersion).not.toBe(before.extensions.dataVersion)
  await server.close()
})

test('while the store is away nothing is answered from memory', async () => {
  const bare = await seedInMemory()
  let away = false
  const read: GraphStore['read'] = (...asked) =>
    away ? Promise.reject(new Error('away')) : bare.read(...asked)
  const server = await openServer({ ...bare, read })
  await server.ask(GOALS)
  away = true
  const answer = await server.ask(GOALS)
  expect(answer.data ?? null).toBeNull()
  expect(answer.errors).toHaveLength(1)
  await server.close()
})

test('rows of other parameters, and figures that come after loading, are not taken for kept ones', () => {
  const params = { ids: ['goal-a'], statuses: ['CONFIRMED'], tasks: 1 } as const
  expect(memoryKey(tracePieces, params)).not.toBe(memoryKey(tracePieces, { ...params, tasks: 2 }))
  expect(memoryKey(anchorChains, { ids: [], method: '', first: 1 })).toBeNull()
})

test('what was used longest ago is forgotten when there is too much', () => {
  const memory = createRemembered()
  const rows = [{ list: Array.from({ length: 90_000 }, () => ({})) }]
  for (const key of ['a', 'b', 'c']) {
    memory.keep(key, { version: 'one', rows })
    memory.recall('a')
  }
  expect(['a', 'b', 'c'].map((key) => memory.recall(key) !== undefined)).toEqual([
    true,
    false,
    true,
  ])
})
