import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { emptyNeo4j, isNeo4jMissing, NEO4J_TEST_URI } from '../support/neo4j.ts'
import { SECOND_BUNDLE } from '../support/second-bundle.ts'
import { ROOT } from '../support/sources.ts'

const KILLS = 20
const BUSY = 75

let folder: string
let second: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-graph-'))
  second = join(folder, 'second.json')
  writeFileSync(second, JSON.stringify(SECOND_BUNDLE))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly ms: number
}

/** Runs the command as a user does, as a process of its own; `killAfter` in milliseconds. */
async function load(env: Readonly<Record<string, string>>, killAfter?: number): Promise<Ended> {
  const started = performance.now()
  const args = [join(ROOT, 'dist/seed/main.js'), 'load', join(ROOT, 'seed/qinzhou-2021'), second]
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } })
  let [out, err] = ['', '']
  child.stdout.on('data', (data) => (out += data))
  child.stderr.on('data', (data) => (err += data))
  const ended = once(child, 'close')
  if (killAfter !== undefined) void after(killAfter).then(() => child.kill('SIGKILL'))
  const [code] = (await ended) as [number | null]
  return { code, out, err, ms: performance.now() - started }
}

const hashOf = ({ out }: Ended): string =>
  /graph hash ([0-9a-f]{64})/.exec(out)?.[1] ?? `none in: ${out}`

interface Place {
  readonly env: Readonly<Record<string, string>>
  /** Empties the store. */
  reset(): Promise<void>
}

const embedded = (): Place => {
  const DATA_DIR = join(folder, 'data')
  const reset = async () => rmSync(DATA_DIR, { recursive: true, force: true })
  return { env: { DATA_DIR, NEO4J_URI: '' }, reset }
}

const neo4j = (): Place => ({
  env: { DATA_DIR: join(folder, 'data'), NEO4J_URI: NEO4J_TEST_URI! },
  reset: async () => (await emptyNeo4j()).close(),
})

function survives(place: () => Place): void {
  test(`killed at ${KILLS} random moments and run again, the graph is the same`, async () => {
    const { env, reset } = place()
    await reset()
    const whole = await load(env)
    expect(whole.code, whole.err).toBe(0)
    for (let kill = 0; kill < KILLS; kill++) {
      await reset()
      const moment = Math.random() * whole.ms
      await load(env, moment)
      const again = await load(env)
      expect(again.code, `killed after ${moment} ms: ${again.err}`).toBe(0)
      expect(hashOf(again), `killed after ${moment} ms`).toBe(hashOf(whole))
    }
  })

  test('two loaders at once leave the graph that one leaves', async () => {
    const { env, reset } = place()
    await reset()
    const alone = hashOf(await load(env))
    await reset()
    const both = await Promise.all([load(env), load(env)])
    for (const { code, err } of both) {
      expect([0, BUSY], err).toContain(code)
      // Whoever finds the store taken is told by whom.
      if (code === BUSY) expect(err).toMatch(/\d{2,}/)
    }
    expect(both.some(({ code }) => code === 0)).toBe(true)
    expect(hashOf(await load(env))).toBe(alone)
  })
}

describe('the embedded store', () => survives(embedded))
describe.skipIf(isNeo4jMissing)('Neo4j', () => survives(neo4j))
