import { rmSync } from 'node:fs'
import { buildStale, TARGETS } from '../bin/lib/build.mjs'
import { installMissing } from '../bin/lib/install.mjs'
import { startNeo4j } from '../bin/lib/neo4j.mjs'
import { inRoot } from '../bin/lib/paths.mjs'

/**
 * Runs `bench/NAME/main.ts`; its exit code is 1 where a bar is missed. The page is measured as it is
 * built; all else also on a Neo4j, NEO4J_TEST_URI or one of our own for this run.
 */
const name = process.argv[2]
await installMissing()
if (name === 'page') await buildStale([TARGETS.server, TARGETS.page])
const neo4j = name !== 'page' && !process.env.NEO4J_TEST_URI ? await ownNeo4j() : null
if (neo4j) process.env.NEO4J_TEST_URI = neo4j.uri
// As `npm start` sets it.
process.env.NODE_ENV ??= 'production'
// Only now is it sure to be installed.
const { runnerImport } = await import('vite')
const { module } = await runnerImport(inRoot('bench', String(name), 'main.ts'), {
  root: inRoot(),
  configFile: false,
  logLevel: 'warn',
})
const { main } = /** @type {{ main: () => Promise<boolean> }} */ (module)
try {
  process.exitCode = (await main()) ? 0 : 1
} finally {
  await neo4j?.stop()
}

function ownNeo4j() {
  const home = inRoot('.cache', 'neo4j', 'bench')
  rmSync(home, { recursive: true, force: true })
  return startNeo4j({ home })
}
