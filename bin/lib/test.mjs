import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { buildStale, TARGETS } from './build.mjs'
import { runChecks } from './check.mjs'
import { runNode } from './child.mjs'
import { addCounts, countsOf, linesOfSkipped } from './counts.mjs'
import { installMissing } from './install.mjs'
import { inRoot, ROOT } from './paths.mjs'
import { say } from './say.mjs'
import { surroundings } from './test-surroundings.mjs'

const RESULTS = '.cache/test-results.json'

/**
 * Every suite, or with `--full` the long ones. The last line has the counts; the exit code is 0
 * only where nothing failed. Under REQUIRE_ALL=1 what was skipped has failed.
 * @param {readonly string[]} args further ones go to vitest
 */
export async function main(args) {
  const counts = await runAll(args).catch((error) => {
    say(error.forPeople ? error.message : error.stack)
    return { passed: 0, failed: 1, skipped: 0 }
  })
  say('')
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
async function runAll(args) {
  const full = args.includes('--full')
  await installMissing()
  await buildStale([TARGETS.server, TARGETS.page])
  const around = await surroundings()
  try {
    const checks = full ? {} : await runChecks()
    const everyday = ['unit', 'contract', ...(around.browser ? ['browser'] : [])]
    const rest = args.filter((arg) => arg !== '--full')
    const tests = await runSuites(full ? ['long'] : everyday, rest, around.env)
    for (const line of around.missing) say(`Skipped: ${line}`)
    return strictly(addCounts(checks, tests), around.missing.length)
  } finally {
    await around.stop()
  }
}

/**
 * Under REQUIRE_ALL=1 what was skipped, and what was not there to test with, has failed.
 * @param {import('./counts.mjs').Counts} counts
 * @param {number} missing
 */
function strictly(counts, missing) {
  if (process.env.REQUIRE_ALL !== '1' || counts.skipped + missing === 0) return counts
  say('REQUIRE_ALL=1: what was skipped counts as a failure.')
  return { ...counts, failed: counts.failed + counts.skipped + missing }
}

/**
 * @param {readonly string[]} projects
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function runSuites(projects, args, env) {
  mkdirSync(inRoot('.cache'), { recursive: true })
  rmSync(inRoot(RESULTS), { force: true })
  const chosen = projects.flatMap((name) => ['--project', name])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`]
  const { code } = await runNode(
    ['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...reporters, ...args],
    { show: true, env },
  )
  if (!existsSync(inRoot(RESULTS))) return { passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(readFileSync(inRoot(RESULTS), 'utf8'))
  for (const line of linesOfSkipped(report, ROOT)) say(line)
  const counts = countsOf(report)
  // An error outside of every test ends the run with a code and no failed test.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
