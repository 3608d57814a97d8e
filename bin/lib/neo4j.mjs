import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { waitForBolt } from './bolt.mjs'
import { SIGNALS } from './child.mjs'
import { javaProgram, needJava } from './java.mjs'
import { fetchNeo4j } from './neo4j-fetch.mjs'
import { freePort } from './port.mjs'
import { say, step, Trouble } from './say.mjs'

const OPENS = ['java.nio', 'java.io', 'java.lang', 'sun.nio.ch']
const STOP_MS = 30_000
const ignore = () => {}

/**
 * @typedef {object} RunningNeo4j
 * @property {string} uri bolt://127.0.0.1:PORT
 * @property {string} home
 * @property {() => Promise<void>} stop ends the process that was started, and no other
 */

/**
 * Starts a Neo4j Community of our own that listens on this machine only, and waits until it
 * answers. A signal ends this process and Neo4j with it; with `passSignals`, only until it answers,
 * and then signals are the caller's. Throws a Trouble where Java, Maven or the start fails.
 * @param {{ home: string, preferredPort?: number, passSignals?: boolean }} options
 * @returns {Promise<RunningNeo4j>}
 */
export async function startNeo4j({ home, preferredPort, passSignals = false }) {
  await needJava()
  const lib = await fetchNeo4j()
  const port = await freePort(preferredPort)
  configure(home, port)
  const out = openSync(join(home, 'console.log'), 'w')
  rmSync(join(home, 'logs', 'neo4j.log'), { force: true })
  const child = spawn(
    javaProgram(),
    [
      ...OPENS.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-Xmx1g',
      '-cp',
      join(lib, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    // A group of its own: Ctrl-C must reach the server first, which still needs its store.
    { stdio: ['ignore', out, out], detached: true },
  )
  const ended = new Promise((resolve) => child.once('close', resolve).once('error', resolve))
  const letGo = endWithThisProcess(child)
  const waiting = new AbortController()
  try {
    await step('启动 Starting Neo4j', () =>
      Promise.race([
        waitForBolt(port, waiting.signal),
        ended.then(() => Promise.reject(whyItEnded(home))),
      ]),
    )
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  } finally {
    waiting.abort()
  }
  if (passSignals) letGo.signals()
  writeFileSync(join(home, 'pid'), String(child.pid))
  return {
    uri: `bolt://127.0.0.1:${port}`,
    home,
    async stop() {
      say('停止 Stopping Neo4j …')
      // Whoever asks again while it stops has asked already.
      for (const signal of SIGNALS) process.on(signal, ignore)
      letGo.signals()
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
      await ended
      clearTimeout(late)
      letGo.exit()
      for (const signal of SIGNALS) process.off(signal, ignore)
    },
  }
}

/**
 * Makes sure that Neo4j does not outlive this process, also when a signal comes while it starts.
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithThisProcess(child) {
  const kill = () => void child.kill('SIGTERM')
  const leave = () => process.exit(130)
  process.on('exit', kill)
  for (const signal of SIGNALS) process.on(signal, leave)
  return {
    signals: () => SIGNALS.forEach((signal) => process.off(signal, leave)),
    exit: () => void process.off('exit', kill),
  }
}

/**
 * @param {string} home
 * @param {number} port
 */
function configure(home, port) {
  mkdirSync(join(home, 'conf'), { recursive: true })
  const settings = {
    'dbms.security.auth_enabled': false,
    'dbms.security.allow_csv_import_from_file_urls': false,
    'dbms.usage_report.enabled': false,
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    // Nobody else is connected: waiting five seconds twice for stragglers helps nobody.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    'server.memory.pagecache.size': '256m',
  }
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`)
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''))
}

/** @param {string} home */
function whyItEnded(home) {
  const told = ['console.log', 'logs/neo4j.log'].map((name) => textOf(join(home, name))).join('\n')
  if (/FileLockException|already locked|store_lock/.test(told))
    return new Trouble(
      `${home} 正被另一个 Neo4j 使用:请先停掉它。 Another Neo4j (process ${textOf(join(home, 'pid')) || 'unknown'}) still uses ${home}. End that process, or set NEO4J_URI to its address.`,
    )
  const fault = told.split('\n').findLast((line) => /ERROR|Caused by|Error:/.test(line)) ?? ''
  return new Trouble(
    `Neo4j 启动失败。 Neo4j ended while starting: ${fault.trim()} Its logs are in ${home}.`,
  )
}

/** @param {string} file */
const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
