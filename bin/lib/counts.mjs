import { relative } from 'node:path'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ status: string }} Assertion
 * @typedef {{ name: string, status: string, assertionResults: readonly Assertion[] }} FileResult
 * @typedef {{ testResults: readonly FileResult[] }} Report what vitest's JSON reporter writes
 */

const SKIPPED = new Set(['skipped', 'pending', 'todo', 'disabled'])

/** @param {FileResult} file */
const skippedIn = (file) => file.assertionResults.filter(({ status }) => SKIPPED.has(status)).length

/**
 * Tests by outcome; a file that failed outside of its tests counts as one failure.
 * @param {Report} report
 * @returns {Counts}
 */
export function countsOf(report) {
  return addCounts(
    ...report.testResults.map((file) => {
      const of = (/** @type {string} */ status) =>
        file.assertionResults.filter((test) => test.status === status).length
      const failed = of('failed')
      const broken = file.status === 'failed' && failed === 0
      return { passed: of('passed'), failed: broken ? 1 : failed, skipped: skippedIn(file) }
    }),
  )
}

/**
 * @param {readonly Partial<Counts>[]} all
 * @returns {Counts}
 */
export function addCounts(...all) {
  const sum = (/** @type {keyof Counts} */ key) =>
    all.reduce((total, counts) => total + (counts[key] ?? 0), 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/**
 * One line for each file with skipped tests.
 * @param {Report} report
 * @param {string} root
 * @returns {string[]}
 */
export function linesOfSkipped(report, root) {
  return report.testResults
    .filter((file) => skippedIn(file) > 0)
    .map((file) => `Skipped: ${skippedIn(file)} in ${relative(root, file.name)}`)
}
