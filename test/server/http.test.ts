import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { StoreError } from '../../server/store/port.ts'
import { openServer, seedInMemory, type TestServer } from '../support/server.ts'
import { watched, type WatchedStore } from '../support/watched-store.ts'

let store: WatchedStore
let server: TestServer
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'policy-graph-page-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>the page</title>')
  writeFileSync(join(folder, 'assets', 'main-abc123.js'), 'export {}')
  store = watched(await seedInMemory())
  server = await openServer(store, { pageFolder: folder, corsOrigins: ['https://a.example'] })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const get = (url: string, headers = {}) => server.app.http.inject({ url, headers })
const post = (payload: string, headers = {}) =>
  server.app.http.inject({
    method: 'POST',
    url: '/graphql',
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  })
const html = { accept: 'text/html,application/xhtml+xml' }
const codeOf = (body: string) => JSON.parse(body).errors[0].extensions.code

describe('health', () => {
  test('/healthz says that the process lives, whatever the store does', async () => {
    store.fault = new StoreError('UNAVAILABLE', '')
    expect((await get('/healthz')).statusCode).toBe(200)
    store.fault = null
  })

  test('/readyz says no while the store is away, and yes again afterwards', async () => {
    expect((await get('/readyz')).statusCode).toBe(200)
    store.fault = new StoreError('UNAVAILABLE', 'bolt://10.0.0.1 is down')
    const response = await get('/readyz')
    expect(response.statusCode).toBe(503)
    expect(response.headers['retry-after']).toBe('5')
    expect(response.body).not.toContain('bolt')
    store.fault = null
    expect((await get('/readyz')).statusCode).toBe(200)
  })
})

describe('the page', () => {
  test('is served at / and at the addresses of its views', async () => {
    for (const url of ['/', '/trace/goal-x', '/index.html'])
      expect((await get(url, html)).body).toContain('the page')
  })

  test('its files named by content are kept for good, itself is asked for anew', async () => {
    const asset = await get('/assets/main-abc123.js')
    expect(asset.headers['cache-control']).toContain('immutable')
    expect((await get('/', html)).headers['cache-control']).toBe('no-cache')
  })

  test('a file that is not there is 404, not the page', async () => {
    expect((await get('/assets/gone.js')).statusCode).toBe(404)
    expect((await get('/../package.json')).body).not.toContain('policy-graph')
  })

  test('before it is built, a plain page tells how to build it', async () => {
    const bare = await openServer(store, { pageFolder: join(folder, 'nothing') })
    const response = await bare.app.http.inject({ url: '/', headers: html })
    await bare.app.close()
    expect(response.body).toContain('npm start')
  })

  test('lets no script or style in but its own and two known styles, and asks nothing elsewhere', async () => {
    for (const url of ['/', '/graphql', '/healthz']) {
      const { headers, body } = await get(url, html)
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'self'")
      expect(policy).toContain("script-src 'self';")
      expect(policy).not.toContain('unsafe-inline')
      expect(policy.match(/'sha256-[^']+'/g)).toHaveLength(2)
      expect(body).not.toMatch(/https?:\/\//)
    }
  })

  test('keeps every answer out of frames and from being taken for another type, also a refusal', async () => {
    for (const url of ['/', '/graphql', '/healthz', '/assets/none.js']) {
      const { headers } = await get(url)
      expect(headers).toMatchObject({
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      })
      expect(headers).not.toHaveProperty('strict-transport-security')
    }
  })
})

describe('/graphql', () => {
  test('shows a browser a page of ours', async () => {
    const response = await get('/graphql', html)
    expect(response.headers['content-type']).toContain('text/html')
    expect(response.body).toContain('GraphQL')
    expect(response.body).not.toMatch(/<script|<style|<link/)
  })

  test('answers GET with a header that no foreign page can send', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ overview { claims } }')}`
    expect(codeOf((await get(url)).body)).toBe('BAD_REQUEST')
    const response = await get(url, { 'apollo-require-preflight': '1' })
    expect(response.json().data.overview.claims).toBeGreaterThan(100)
  })

  test('counts variables in an address as it counts those in a body', async () => {
    const query = `query ($n: Int) { entities(first: $n) { nodes { relations(first: $n) {
      nodes { id type from { id name } to { id name } } } } } }`
    const variables = JSON.stringify({ n: 200 })
    const url = `/graphql?${new URLSearchParams({ query, variables })}`
    const response = await get(url, { 'apollo-require-preflight': '1' })
    expect(response.statusCode).toBe(400)
    expect(codeOf(response.body)).toBe('QUERY_TOO_COMPLEX')
  })

  test.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'query={__typename}', 415],
    ['plain text', { 'content-type': 'text/plain' }, '{"query":"{__typename}"}', 400],
    ['broken JSON', {}, '{"query":', 400],
    ['no query', {}, '{"question":"?"}', 400],
    ['several queries in one', {}, '[{"query":"{__typename}"},{"query":"{__typename}"}]', 400],
    ['variables that are no object', {}, '{"query":"{__typename}","variables":[1]}', 400],
  ])('refuses %s', async (_, headers, payload, status) => {
    const response = await post(payload, headers)
    expect(response.statusCode).toBe(status)
    expect(codeOf(response.body)).toBe('BAD_REQUEST')
    expect(response.json().extensions.dataVersion).toMatch(/^[0-9a-f]{64}$/)
  })

  test('refuses a body of more than 100 KB, and takes one below', async () => {
    const padded = (bytes: number) =>
      JSON.stringify({ query: '{ __typename }', variables: { pad: 'x'.repeat(bytes) } })
    const response = await post(padded(100 * 1024))
    expect(response.statusCode).toBe(413)
    expect(codeOf(response.body)).toBe('QUERY_TOO_COMPLEX')
    expect((await post(padded(99 * 1024))).statusCode).toBe(200)
  })

  test('may be used from allowed origins only', async () => {
    const from = async (origin: string) =>
      (await post('{"query":"{__typename}"}', { origin })).headers['access-control-allow-origin']
    expect(await from('https://a.example')).toBe('https://a.example')
    expect(await from('https://b.example')).toBeUndefined()
  })

  test('can be closed to questions about its schema', async () => {
    const closed = await openServer(store, { introspection: false })
    const { status, errors } = await closed.ask('{ __schema { types { name } } }')
    const misspelt = await closed.ask('{ overviews { claims } }')
    await closed.app.close()
    expect(status).toBe(400)
    expect(errors[0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(misspelt.errors[0]!.message).not.toContain('Did you mean')
    const open = await server.ask('{ __schema { queryType { name } } }')
    expect(open.data.__schema.queryType.name).toBe('Query')
  })
})

describe('going away', () => {
  test('a client that leaves ends the reads of its request', async () => {
    const own = await openServer(store)
    const url = await own.app.http.listen({ port: 0, host: '127.0.0.1' })
    let release = () => {}
    store.hold = new Promise((resolve) => (release = resolve))
    store.lastOptions = undefined
    const leave = new AbortController()
    const asked = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ overview { claims } }"}',
      signal: leave.signal,
    })
    await expect.poll(() => store.lastOptions).toBeDefined()
    leave.abort()
    await expect(asked).rejects.toThrow()
    await expect.poll(() => store.lastOptions?.signal?.aborted).toBe(true)
    store.hold = null
    release()
    await own.app.close()
  })

  test('a server that drains says so first, then answers what it was asked, then closes', async () => {
    const own = await openServer(store)
    const url = await own.app.http.listen({ port: 0, host: '127.0.0.1' })
    let release = () => {}
    store.hold = new Promise((resolve) => (release = resolve))
    store.lastOptions = undefined
    const asked = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ overview { claims } }"}',
    })
    await expect.poll(() => store.lastOptions).toBeDefined()
    own.app.drain()
    expect((await fetch(`${url}/readyz`)).status).toBe(503)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    const closed = own.app.close()
    store.hold = null
    release()
    const answer = (await (await asked).json()) as { data: { overview: { claims: number } } }
    expect(answer.data.overview.claims).toBeGreaterThan(100)
    await closed
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
  })
})
