import { buildStale, TARGETS } from './build.mjs'
import { handOver } from './child.mjs'
import { installMissing } from './install.mjs'

/**
 * `load`, `export`, `withdraw`, `decide`: the same store as the server's, without a server.
 * @param {readonly string[]} args
 */
export async function main(args) {
  await installMissing()
  await buildStale([TARGETS.server])
  process.exitCode = await handOver(['dist/seed/main.js', ...args])
}
