import { setTimeout as sleep } from 'node:timers/promises'
import { Trouble } from './say.mjs'

const WAIT_MS = 180_000

/**
 * Resolves when a Neo4j on this machine answers a statement; a JVM takes some eight seconds there.
 * @param {number} port
 * @param {AbortSignal} signal ends the waiting
 */
export async function waitForBolt(port, signal) {
  const { default: neo4j } = await import('neo4j-driver')
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, undefined, {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
  })
  const until = Date.now() + WAIT_MS
  try {
    while (!signal.aborted && !(await answers(driver))) {
      if (Date.now() > until)
        throw new Trouble(
          `Neo4j 启动后 ${WAIT_MS / 1000} 秒仍无应答。 Neo4j did not answer within ${WAIT_MS / 1000} s after its start.`,
        )
      await sleep(250)
    }
  } finally {
    await driver.close()
  }
}

/** @param {import('neo4j-driver').Driver} driver */
async function answers(driver) {
  const session = driver.session()
  try {
    await session.run('RETURN 1')
    return true
  } catch {
    return false
  } finally {
    await session.close()
  }
}
