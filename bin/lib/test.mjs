import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildStale, TARGETS } from './build.mjs'
import { runChecks } from './check.mjs'
import { runNode } from './child.mjs'
import { addCounts, countsOf, linesOfSkipped } from './counts.mjs'
import { installMissing } from './install.mjs'
import { inRoot, ROOT } from './paths.mjs'
import { say } from './say.mjs'

const RESULTS = '.cache/test-results.json'

/**
 * Every suite, or with `--full` the long ones. The last line has the counts; the exit code is 0
 * only where nothing failed. Under REQUIRE_ALL=1 what was skipped has failed.
 * @param {readonly string[]} args further ones go to vitest
 */
export async function main(args) {
  const full = args.includes('--full')
  const strict = process.env.REQUIRE_ALL === '1'
  await installMissing()
  await buildStale([TARGETS.server, TARGETS.page])
  const shared = sharedProblem(strict)
  const neo4j = await neo4jForTests()
  try {
    const checks = full ? { passed: 0, failed: 0 } : await runChecks()
    const projects = full ? ['long'] : ['unit', 'contract', 'browser']
    const tests = await runSuites(
      projects,
      args.filter((arg) => arg !== '--full'),
      neo4j.uri,
    )
    const counts = addCounts(checks, tests, { failed: shared })
    const failed = counts.failed + (strict ? counts.skipped : 0)
    if (strict && counts.skipped > 0) say('REQUIRE_ALL=1: what was skipped counts as a failure.')
    say('')
    console.log(`${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`)
    process.exitCode = failed === 0 && counts.passed > 0 ? 0 : 1
  } finally {
    await neo4j.stop()
  }
}

/**
 * @param {readonly string[]} projects
 * @param {readonly string[]} args
 * @param {string | undefined} neo4jUri
 */
async function runSuites(projects, args, neo4jUri) {
  mkdirSync(inRoot('.cache'), { recursive: true })
  rmSync(inRoot(RESULTS), { force: true })
  const found = neo4jUri === undefined ? {} : { NEO4J_TEST_URI: neo4jUri }
  const env = { ...process.env, ...found, SHARED_DIR: sharedDir() }
  const { code } = await runNode(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.flatMap((name) => ['--project', name]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${RESULTS}`,
      ...args,
    ],
    { show: true, env },
  )
  if (!existsSync(inRoot(RESULTS))) return { passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(readFileSync(inRoot(RESULTS), 'utf8'))
  for (const line of linesOfSkipped(report, ROOT)) say(line)
  const counts = countsOf(report)
  // An error outside of every test ends the run with a code and no failed test.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/**
 * The Neo4j that the suites may wipe: NEO4J_TEST_URI, else one of our own for this run.
 * @returns {Promise<{ uri: string | undefined, stop: () => Promise<void> }>}
 */
async function neo4jForTests() {
  const none = { uri: process.env.NEO4J_TEST_URI, stop: async () => {} }
  if (none.uri) return none
  const { startNeo4j } = await import('./neo4j.mjs')
  const home = inRoot('.cache', 'neo4j', 'test')
  rmSync(home, { recursive: true, force: true })
  try {
    return await startNeo4j({ home })
  } catch (error) {
    say(`Skipped: every test on real Neo4j. ${error instanceof Error ? error.message : error}`)
    return none
  }
}

const sharedDir = () => resolve(ROOT, process.env.SHARED_DIR || '../shared')

/**
 * 1 where the shared policy texts and their scorer are needed and not there.
 * @param {boolean} strict
 */
function sharedProblem(strict) {
  if (existsSync(sharedDir())) return 0
  say(`Skipped: comparisons with the gold annotations; ${sharedDir()} (SHARED_DIR) is not there.`)
  return strict ? 1 : 0
}
