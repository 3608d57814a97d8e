import { expect, test } from 'vitest'
import { warmUp } from '../../server/warm-up.ts'
import { seedInMemory } from '../support/server.ts'
import { watched } from '../support/watched-store.ts'

test('a database is asked to plan what is large, with parameters that its statements take', async () => {
  const store = watched(await seedInMemory())
  // Planned by a Neo4j; that the statements run with these parameters, any store can tell.
  const answers: unknown[] = []
  await warmUp({
    ...store,
    kind: 'neo4j',
    read: async (...asked) => {
      const rows = await store.read(...asked)
      answers.push(rows.length)
      return rows
    },
  })
  expect(store.reads).toEqual(['read/trace', 'read/chain', 'read/goal-pieces', 'read/paths'])
  expect(answers).toEqual([1, 1, 1, 1])
  await store.close()
})

test('a store that is away does not keep the server from starting', async () => {
  const store = watched(await seedInMemory())
  store.fault = new Error('away')
  await warmUp({ ...store, kind: 'neo4j' })
  expect(store.reads.length).toBeGreaterThan(0)
})
