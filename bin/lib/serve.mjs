import { join } from 'node:path'
import { buildStale, TARGETS } from './build.mjs'
import { become, handOver } from './child.mjs'
import { installMissing } from './install.mjs'
import { dataDir } from './paths.mjs'
import { say, Trouble } from './say.mjs'

const SERVER = 'dist/server/main.js'
const USAGE =
  'Usage: npm start [-- --neo4j]. Without it the graph lies in the embedded store under DATA_DIR, or in the Neo4j that NEO4J_URI names.'

/**
 * Installs what is missing, builds what is stale, starts the server and ends with it.
 * @param {readonly string[]} args
 */
export async function main(args) {
  const unknown = args.find((arg) => arg !== '--neo4j')
  if (unknown === '--help' || unknown === '-h') return say(USAGE)
  if (unknown !== undefined) throw new Trouble(`Unknown argument ${unknown}. ${USAGE}`)
  await installMissing()
  await buildStale([TARGETS.server, TARGETS.page])
  // Unless told otherwise, GraphQL checks each value against mistakes of developers.
  process.env.NODE_ENV ??= 'production'
  const own = args.includes('--neo4j') && !process.env.NEO4J_URI
  if (own) process.exitCode = await serveOnOwnNeo4j()
  else await become(SERVER)
}

async function serveOnOwnNeo4j() {
  const { startNeo4j } = await import('./neo4j.mjs')
  const home = join(dataDir(), 'neo4j')
  const neo4j = await startNeo4j({ home, preferredPort: 7687, passSignals: true })
  say(
    `Neo4j 已就绪 answers at ${neo4j.uri} (no password, this machine only; data in ${neo4j.home})`,
  )
  try {
    const env = { ...process.env, NEO4J_URI: neo4j.uri }
    return await handOver([SERVER], env)
  } finally {
    await neo4j.stop()
  }
}
