import { existsSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { browserForTests } from './browser.mjs'
import { inRoot, ROOT } from './paths.mjs'

/**
 * What the suites find around them.
 * @typedef {object} Surroundings
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} browser whether the browser suites can run
 * @property {readonly string[]} missing a line for each thing that is not to be had
 * @property {() => Promise<void>} stop ends what was started for the tests
 */

/**
 * Finds or brings in a Neo4j, a browser and the shared policy texts.
 * @returns {Promise<Surroundings>}
 */
export async function surroundings() {
  const SHARED_DIR = resolve(ROOT, process.env.SHARED_DIR || '../shared')
  const neo4j = await neo4jForTests()
  const browser = browserForTests()
  const missing = [neo4j.missing]
  if (browser === null)
    missing.push('every test in a browser: install Chromium, or set CHROMIUM_PATH.')
  if (!existsSync(SHARED_DIR))
    missing.push(`comparisons with annotated texts: ${SHARED_DIR} (SHARED_DIR) is not there.`)
  return {
    env: { ...process.env, ...neo4j.env, ...browser, SHARED_DIR },
    browser: browser !== null,
    missing: missing.filter((line) => line !== null),
    stop: neo4j.stop,
  }
}

/** The Neo4j that the suites may wipe: NEO4J_TEST_URI, else one of our own for this run. */
async function neo4jForTests() {
  const given = { env: {}, missing: null, stop: async () => {} }
  if (process.env.NEO4J_TEST_URI) return given
  const { startNeo4j } = await import('./neo4j.mjs')
  const home = inRoot('.cache', 'neo4j', 'test')
  rmSync(home, { recursive: true, force: true })
  try {
    const { uri, stop } = await startNeo4j({ home })
    return { env: { NEO4J_TEST_URI: uri }, missing: null, stop }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { ...given, missing: `every test on a real Neo4j: ${why}` }
  }
}
