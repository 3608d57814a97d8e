import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { GraphStore } from '../../server/store/port.ts'
import { openNeo4j } from '../../server/store/neo4j/store.ts'
import { meta, tracePieces } from '../../server/store/statements/read.ts'
import { boltCounter } from '../support/bolt-counter.ts'
import {
  connectNeo4j,
  emptyNeo4j,
  isNeo4jMissing,
  NEO4J_TEST_URI,
  withDriver,
} from '../support/neo4j.ts'
import { slow } from '../support/slow-statement.ts'

describe.skipIf(isNeo4jMissing)('on Neo4j', () => {
  let store: GraphStore
  beforeEach(async () => {
    store = await emptyNeo4j()
  })
  afterEach(() => store.close())

  test('a read is one RUN and one PULL', async () => {
    const counter = await boltCounter(NEO4J_TEST_URI!)
    const counted = openNeo4j({
      uri: counter.uri,
      user: 'neo4j',
      password: null,
      database: null,
    })
    try {
      const ids = Array.from({ length: 200 }, (_, n) => `goal-${n}`)
      const read = () => counted.read(tracePieces, { ids, statuses: ['CONFIRMED'], tasks: 100 })
      await read()
      counter.take()
      await read()
      expect(counter.take()).toEqual(['RUN', 'PULL'])
    } finally {
      await counted.close()
      await counter.close()
    }
  })

  test.each(['aborted', 'late'])('a read that is %s ends on the server too', async (how) => {
    const gone = new AbortController()
    const reading = store.read(
      slow,
      { rows: 1_000_000, below: 5 },
      how === 'late' ? { timeoutMs: 2_000 } : { signal: gone.signal },
    )
    reading.catch(() => {})
    await expect.poll(runningSlow, { timeout: 5_000, interval: 20 }).toBe(1)
    gone.abort()
    await expect(reading).rejects.toThrow()
    await expect.poll(runningSlow, { timeout: 5_000, interval: 20 }).toBe(0)
  })

  test('a database that isn’t there is told as such', async () => {
    const elsewhere = connectNeo4j('nowhere')
    const unknown = expect.objectContaining({
      fault: 'UNAVAILABLE',
      message: expect.stringContaining('NEO4J_DATABASE'),
    })
    await expect(elsewhere.read(meta, {})).rejects.toEqual(unknown)
    await expect(elsewhere.prepare()).rejects.toEqual(unknown)
    await elsewhere.close()
  })

  test('another full-text index in the place of ours is noticed', async () => {
    await withDriver(async (driver) => {
      await driver.executeQuery('DROP INDEX entity_search')
      await driver.executeQuery('CREATE FULLTEXT INDEX other FOR (e:Entity) ON EACH [e.searchText]')
    })
    try {
      await expect(store.prepare()).rejects.toEqual(
        expect.objectContaining({ fault: 'FAILED', message: expect.stringContaining('full-text') }),
      )
    } finally {
      await withDriver((driver) => driver.executeQuery('DROP INDEX other'))
      await store.prepare()
    }
  })
})

/** How many of the slow statements the server is at. */
const runningSlow = (): Promise<number> =>
  withDriver(async (driver) => {
    const { records } = await driver.executeQuery(
      'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery',
    )
    return records.filter((record) => String(record.get('currentQuery')).includes('product')).length
  })
