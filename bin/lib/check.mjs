import { runNode } from './child.mjs'
import { installMissing } from './install.mjs'
import { say } from './say.mjs'

const VITEST = 'node_modules/vitest/vitest.mjs'

/** @type {Readonly<Record<string, readonly string[]>>} each the arguments for Node */
const CHECKS = {
  types: ['node_modules/typescript/bin/tsc', '-p', '.'],
  lint: ['node_modules/oxlint/bin/oxlint', '--deny-warnings'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  codegen: ['node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.ts', '--check'],
}

const ROOMS = { rooms: [VITEST, 'run', '--project', 'unit', 'test/rooms.test.ts'] }

/**
 * Runs checks side by side and prints what the failing ones said.
 * @param {Readonly<Record<string, readonly string[]>>} [checks]
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks(checks = CHECKS) {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, command]) => {
      const { code, output } = await runNode(command)
      say(`${name}: ${code === 0 ? 'ok' : `failed\n${output.trim()}`}`)
      return code === 0
    }),
  )
  const passed = results.filter(Boolean).length
  return { passed, failed: results.length - passed }
}

/** Types, lint, format, generated code and rooms: what should hold before each commit. */
export async function main() {
  await installMissing()
  const { failed } = await runChecks({ ...CHECKS, ...ROOMS })
  process.exitCode = failed === 0 ? 0 : 1
}
