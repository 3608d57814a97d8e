import neo4j, { type Driver } from 'neo4j-driver'
import { openNeo4j } from '../../server/store/neo4j/store.ts'
import { encode } from '../../server/store/neo4j/encode.ts'
import type { GraphStore, Params, Statement, Value } from '../../server/store/port.ts'
import { statementText } from '../../server/store/statements/texts.ts'

/** A Neo4j that tests may wipe; `npm test` starts one where this isn't set. */
export const NEO4J_TEST_URI = process.env['NEO4J_TEST_URI'] ?? null

/**
 * Whether tests on Neo4j have to be left out. Under REQUIRE_ALL=1 they run all the same, and so
 * fail where there is none.
 */
export const isNeo4jMissing = NEO4J_TEST_URI === null && process.env['REQUIRE_ALL'] !== '1'

const address = (): string => {
  if (NEO4J_TEST_URI !== null) return NEO4J_TEST_URI
  throw new Error('No Neo4j to test with: set NEO4J_TEST_URI, or use `npm test`, which starts one')
}

/** A store on the Neo4j for tests, with whatever it holds; `database` null for its default one. */
export const connectNeo4j = (database: string | null = null): GraphStore =>
  openNeo4j({ uri: address(), user: 'neo4j', password: null, database })

const BATCH = 10_000

/** An empty store on the Neo4j for tests, ready for use. */
export async function emptyNeo4j(): Promise<GraphStore> {
  await withDriver(async (driver) => {
    // By batches: what a test has loaded may be more than one transaction can hold.
    for (let left = BATCH; left === BATCH;) {
      const { records } = await driver.executeQuery(
        'MATCH (n) WITH n LIMIT $batch DETACH DELETE n RETURN count(*) AS count',
        { batch: neo4j.int(BATCH) },
      )
      left = records[0]!.get('count') as number
    }
  })
  const store = connectNeo4j()
  await store.prepare()
  return store
}

/** Lends a driver of its own, for what the port doesn't offer. */
export async function withDriver<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(address(), undefined, { disableLosslessIntegers: true })
  try {
    return await work(driver)
  } finally {
    await driver.close()
  }
}

/** Runs a statement in a transaction of its own, as Neo4j wants it for constraints and indexes. */
export const runAlone = <P extends Params, R>(
  { name, row }: Statement<P, R>,
  params: P,
): Promise<R[]> =>
  withDriver(async (driver) => {
    const { records } = await driver.executeQuery(statementText(name, 'neo4j'), encode(params))
    return records.map((record) => row(record.toObject() as Record<string, Value>))
  })
