import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { emptyNeo4j, isNeo4jMissing, NEO4J_TEST_URI } from '../support/neo4j.ts'
import { smallFiles } from '../support/small-pack.ts'
import { ROOT } from '../support/sources.ts'

const KILLS = 6

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-graph-'))
  // Long enough that kills fall between its batches.
  const names = Array.from({ length: 12_000 }, (_, at) => `产品${at}`)
  const more = { 'products.csv': `${['name', '芯片', '硅片', ...names].join('\n')}\n` }
  const { manifest, tables } = smallFiles(more)
  mkdirSync(join(folder, 'tables'))
  writeFileSync(join(folder, 'manifest.json'), manifest)
  for (const [name, csv] of tables) writeFileSync(join(folder, 'tables', name), csv)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command as a user does, as a process of its own; `killAfter` in milliseconds. */
async function load(env: Readonly<Record<string, string>>, killAfter?: number) {
  const started = performance.now()
  const pack = ['--pack', join(folder, 'manifest.json'), '--from', join(folder, 'tables')]
  const child = spawn(process.execPath, [join(ROOT, 'dist/seed/main.js'), 'load', ...pack], {
    env: { ...process.env, ...env },
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (data) => (out += data))
  child.stderr.on('data', (data) => (err += data))
  const ended = once(child, 'close')
  if (killAfter !== undefined) void after(killAfter).then(() => child.kill('SIGKILL'))
  const [code] = (await ended) as [number | null]
  const hash = /graph hash ([0-9a-f]{64})/.exec(out)?.[1] ?? `none in: ${out}`
  return { code, err, out, hash, ms: performance.now() - started }
}

function survives(env: () => Readonly<Record<string, string>>, reset: () => Promise<void>): void {
  test(`a pack killed at ${KILLS} random moments and run again is whole`, async () => {
    await reset()
    const whole = await load(env())
    expect(whole.code, whole.err).toBe(0)
    for (let kill = 0; kill < KILLS; kill++) {
      await reset()
      const moment = Math.random() * whole.ms
      await load(env(), moment)
      const again = await load(env())
      expect(again.code, `killed after ${moment} ms: ${again.err}`).toBe(0)
      expect(again.hash, `killed after ${moment} ms`).toBe(whole.hash)
      // What stands now is all of it: nothing is left to write.
      expect((await load(env())).out).toContain('nothing was written')
    }
  })
}

describe('the embedded store', () =>
  survives(
    () => ({ DATA_DIR: join(folder, 'data'), NEO4J_URI: '' }),
    async () => rmSync(join(folder, 'data'), { recursive: true, force: true }),
  ))
describe.skipIf(isNeo4jMissing)('Neo4j', () =>
  survives(
    () => ({ DATA_DIR: join(folder, 'data'), NEO4J_URI: NEO4J_TEST_URI! }),
    async () => (await emptyNeo4j()).close(),
  ),
)
