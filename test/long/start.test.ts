import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { npmStart, type Started, start } from '../support/started.ts'

const ADDRESS = /ready at (http:\/\/127\.0\.0\.1:\d+)/
const running: Started[] = []
let data: string

beforeAll(() => void (data = mkdtempSync(join(tmpdir(), 'start-'))))
afterAll(() => rmSync(data, { recursive: true, force: true }))
afterEach(async () => {
  for (const one of running) one.signal('SIGTERM')
  await Promise.all(running.splice(0).map(({ ended }) => ended))
})

function started(args: readonly string[] = [], env: Record<string, string> = {}): Started {
  const one = start(args, { PORT: '0', DATA_DIR: data, ...env })
  running.push(one)
  return one
}

async function ask(
  address: string,
): Promise<{ data: unknown; extensions: { dataVersion: string } }> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ documents { nodes { name } } }' }),
  })
  return (await answer.json()) as Awaited<ReturnType<typeof ask>>
}

const PLAN = '秦州区加快推进县域经济高质量发展实施方案'

describe('npm start', () => {
  let version: string

  it('serves the page and the example, and ends with 0 when asked to', async () => {
    const one = started()
    const address = (await one.says(ADDRESS))[1]!
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
    expect(await (await fetch(address)).text()).toContain('<script type="module"')
    const answer = await ask(address)
    expect(JSON.stringify(answer.data)).toContain(PLAN)
    version = answer.extensions.dataVersion
    one.signal('SIGTERM')
    expect(await one.ended).toBe(0)
  })

  it('serves the same graph when started again, and builds nothing', async () => {
    const one = started()
    const address = (await one.says(ADDRESS))[1]!
    expect((await ask(address)).extensions.dataVersion).toBe(version)
    expect(one.printed()).not.toMatch(/Installing|Building/)
  })

  it('takes the two interrupts that npm makes of one Ctrl-C as one', async () => {
    const one = started()
    await one.says(ADDRESS)
    one.signal('SIGINT')
    one.signal('SIGINT')
    expect(await one.ended).toBe(0)
  })

  it('ends when npm is ended, though npm passes that on only to a shell', async () => {
    const npm = npmStart({ PORT: '0', DATA_DIR: data })
    const { port } = new URL((await npm.says(ADDRESS))[1]!)
    npm.signal('SIGTERM')
    await npm.ended
    await expect.poll(() => answers(Number(port)), { timeout: 10_000 }).toBe(false)
  })

  it('says in one line that the port is in use, and which other to take', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const one = started([], { PORT: String(port) })
    expect(await one.ended).toBe(1)
    server.close()
    const line = one.printed().trimEnd().split('\n').at(-1)
    expect(line).toContain(`Port ${port} is in use`)
    expect(line).toContain(`PORT=${port + 1}`)
    expect(one.printed()).not.toContain('    at ')
  })

  it('says in one line that the Neo4j of NEO4J_URI is away', async () => {
    const one = started([], { NEO4J_URI: 'bolt://127.0.0.1:9' })
    expect(await one.ended).toBe(1)
    expect(one.printed()).toContain('Neo4j')
    expect(one.printed()).not.toContain('    at ')
  })

  it('with --neo4j starts a Neo4j on this machine only, serves from it and stops it', async () => {
    const one = started(['--neo4j'])
    const bolt = Number((await one.says(/bolt:\/\/127\.0\.0\.1:(\d+)/))[1])
    const address = (await one.says(ADDRESS))[1]!
    const answer = await ask(address)
    expect(JSON.stringify(answer.data)).toContain(PLAN)
    expect(answer.extensions.dataVersion).toBe(version)
    expect(await answers(bolt)).toBe(true)
    one.signal('SIGTERM')
    expect(await one.ended).toBe(0)
    expect(await answers(bolt)).toBe(false)
  })
})

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => (socket.destroy(), resolve(true)))
    socket.on('error', () => resolve(false))
  })
