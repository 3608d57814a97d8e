import { buildStale, TARGETS } from './build.mjs'
import { become } from './child.mjs'
import { installMissing } from './install.mjs'

/** `load`, `export`, `withdraw`, `decide`: on the server's store, without a server. */
export async function main() {
  await installMissing()
  await buildStale([TARGETS.server])
  await become('dist/seed/main.js')
}
