import { buildStale, TARGETS } from '../bin/lib/build.mjs'
import { installMissing } from '../bin/lib/install.mjs'
import { inRoot } from '../bin/lib/paths.mjs'

/** Runs `bench/NAME/main.ts` against what is built; its exit code is 1 where a bar is missed. */
const name = process.argv[2]
await installMissing()
await buildStale([TARGETS.server, TARGETS.page])
// Only now is it sure to be installed.
const { runnerImport } = await import('vite')
const { module } = await runnerImport(inRoot('bench', String(name), 'main.ts'), {
  root: inRoot(),
  configFile: false,
  logLevel: 'warn',
})
const { main } = /** @type {{ main: () => Promise<boolean> }} */ (module)
process.exitCode = (await main()) ? 0 : 1
