import type { ProfiledPlan } from 'neo4j-driver'
import { beforeAll, describe, expect, test } from 'vitest'
import { encode } from '../../server/store/neo4j/encode.ts'
import { statementText } from '../../server/store/statements/texts.ts'
import { emptyNeo4j, isNeo4jMissing, withDriver } from '../support/neo4j.ts'
import { LOCAL_CASES, storeAmongNoise } from '../support/noise.ts'

const SIZES = [200, 2000]
/** Plans differ a little with the statistics. */
const SLACK = 1.1

describe.skipIf(isNeo4jMissing)('what a statement reads on Neo4j', () => {
  const hits: Record<string, number>[] = []
  beforeAll(async () => {
    for (const size of SIZES) {
      const store = await emptyNeo4j()
      await storeAmongNoise(store, size)
      await store.close()
      hits.push(await profiled())
    }
  })

  test.each(LOCAL_CASES.map(({ name }) => name))('doesn’t grow with the graph: %s', (name) => {
    const [small, large] = hits.map((of) => of[name]!)
    expect(large).toBeLessThanOrEqual(small! * SLACK)
  })
})

/** Database hits of each case; what it writes is rolled back. */
const profiled = (): Promise<Record<string, number>> =>
  withDriver(async (driver) => {
    // As after a while of running: until then Neo4j plans as if its indexes were still empty.
    await driver.executeQuery('CALL db.prepareForReplanning(60)')
    const found: Record<string, number> = {}
    for (const { name, statement, params } of LOCAL_CASES) {
      const session = driver.session()
      const transaction = await session.beginTransaction()
      const text = `PROFILE ${statementText(statement.name, 'neo4j')}`
      const { summary } = await transaction.run(text, encode(params))
      found[name] = hitsOf(summary.profile as ProfiledPlan)
      await transaction.rollback()
      await session.close()
    }
    return found
  })

const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
  Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0)
