import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { StoreError } from '../../server/store/port.ts'
import { openServer, seedInMemory, type TestServer } from '../support/server.ts'
import { watched, type WatchedStore } from '../support/watched-store.ts'

let server: TestServer
let store: WatchedStore
let idOf: (kind: string) => Promise<string>

beforeAll(async () => {
  store = watched(await seedInMemory())
  server = await openServer(store)
  idOf = async (kind) => {
    const { data } = await server.ask(
      'query ($kind: Kind) { entities(kind: $kind) { nodes { id } } }',
      { kind },
    )
    return data.entities.nodes[0].id
  }
})
afterAll(() => server.close())
afterEach(() => void (store.fault = null))

describe('an argument outside of what is allowed', () => {
  test.each([
    ['first', '{ goals(first: 0) { totalCount } }', '1 到 200'],
    ['first', '{ entities(first: 201) { totalCount } }', '1 到 200'],
    ['first', '{ documents(first: -1) { totalCount } }', '1 到 200'],
    ['first', '{ gaps(first: 100000) { totalCount } }', '1 到 200'],
    ['first', '{ search(text: "华天", first: 1000) { totalCount } }', '1 到 200'],
    ['first', '{ documents { nodes { relations(first: 500) { totalCount } } } }', '1 到 200'],
    ['first', '{ documents { nodes { mentions(first: 0) { totalCount } } } }', '1 到 200'],
    ['first', '{ documents { nodes { passages(first: 0) { totalCount } } } }', '1 到 200'],
    ['after', '{ goals(after: "nonsense") { totalCount } }', '游标'],
    ['after', '{ entities(after: "WyJnb2FscyJd") { totalCount } }', '游标'],
    ['after', '{ gaps(after: "") { totalCount } }', '游标'],
    ['text', `{ search(text: "${'华'.repeat(101)}") { totalCount } }`, '100'],
    ['ids', `{ entities(ids: [${'"a",'.repeat(201)}]) { totalCount } }`, '200'],
    ['filter.ids', `{ goals(filter: { ids: [${'"a",'.repeat(201)}] }) { totalCount } }`, '200'],
    ['options.limit', '{ trace(from: "x", options: { limit: 0 }) { truncated } }', '1 到 1000'],
    ['options.limit', '{ trace(from: "x", options: { limit: 1001 }) { truncated } }', '1 到 1000'],
    ['end', '{ documents { nodes { text(start: 0, end: 1000000) } } }', '之间'],
    ['start', '{ documents { nodes { text(start: -1) } } }', '之间'],
  ])(
    'is BAD_USER_INPUT: %s (%#) is told with what is allowed',
    async (argument, query, allowed) => {
      const { data, errors } = await server.ask(query)
      expect(data).toBeNull()
      expect(errors[0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument })
      expect(errors[0]!.message).toContain(argument)
      expect(errors[0]!.message).toContain(allowed)
    },
  )

  test('a cursor of one list or order is refused by another', async () => {
    const { data } = await server.ask('{ goals(first: 1) { pageInfo { endCursor } } }')
    const after = data.goals.pageInfo.endCursor
    for (const query of [
      'query ($after: String) { entities(after: $after) { totalCount } }',
      'query ($after: String) { goals(after: $after, orderBy: NAME) { totalCount } }',
    ]) {
      const { errors } = await server.ask(query, { after })
      expect(errors[0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' })
    }
  })

  test.each(['PRODUCT', 'BRAND', 'PLACE', 'DOCUMENT'])(
    'a trace from a %s is refused, naming the kinds that it starts at',
    async (kind) => {
      const { errors, data } = await server.ask(
        'query ($from: ID!) { trace(from: $from) { truncated } }',
        {
          from: await idOf(kind),
        },
      )
      expect(data).toBeNull()
      expect(errors[0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'from' })
      expect(errors[0]!.message).toMatch(/目标.*企业.*单位|目标.*单位.*企业/)
    },
  )

  test('a value of the wrong type is BAD_USER_INPUT in a variable', async () => {
    const query = 'query ($first: Int) { goals(first: $first) { totalCount } }'
    const { status, errors } = await server.ask(query, { first: 'ten' })
    expect(status).toBe(400)
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT')
    expect(errors[0]!.message).toContain('$first')
  })
})

describe('what is not there', () => {
  test('a trace from an unknown id is NOT_FOUND', async () => {
    const { status, data, errors } = await server.ask(
      '{ trace(from: "goal-nothing") { truncated } }',
    )
    expect([status, data]).toEqual([200, null])
    expect(errors[0]!.extensions).toEqual({ code: 'NOT_FOUND', argument: 'from' })
    expect(errors[0]!.message).toContain('goal-nothing')
  })

  test.each([
    'goal-aaaaaaaaaaaaaaaa',
    'relation-aaaaaaaaaaaaaaaa',
    'passage-aaaaaaaaaaaaaaaa',
    'a~LEADS~b',
    'a~NO_TYPE~b',
    '~~',
    '',
    '\u0000',
  ])('node and entity of the id %j are null without an error', async (id) => {
    const { data, errors } = await server.ask(
      'query ($id: ID!) { node(id: $id) { id } entity(id: $id) { id } }',
      { id },
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({ node: null, entity: null })
  })
})

describe('a store that fails', () => {
  const QUERY = '{ __typename overview { claims } goals(first: 1) { totalCount } }'
  const SECRET = 'Neo.ClientError at bolt://10.0.0.1:7687 in /srv/app/secret.ts:12'

  test.each([
    ['UNAVAILABLE', 'STORE_UNAVAILABLE', 503],
    ['AUTHENTICATION', 'STORE_UNAVAILABLE', 503],
    ['TIMEOUT', 'TIMEOUT', 504],
    ['FAILED', 'INTERNAL_SERVER_ERROR', 500],
  ] as const)('with %s answers %s and status %d, without data', async (fault, code, expected) => {
    store.fault = new StoreError(fault, SECRET)
    const { status, headers, data, errors } = await server.ask(QUERY)
    expect(status).toBe(expected)
    expect(data).toBeNull()
    expect(errors[0]!.extensions).toEqual({ code })
    expect(errors[0]!.message).toMatch(/\p{Script=Han}/u)
    expect(headers['retry-after']).toBe(expected === 503 ? '5' : undefined)
  })

  test('never shows a stack, a path, or what a driver says', async () => {
    for (const fault of [
      new StoreError('FAILED', SECRET),
      new StoreError('UNAVAILABLE', SECRET),
      new TypeError(SECRET),
    ]) {
      store.fault = fault
      const text = JSON.stringify(await server.ask(QUERY))
      expect(text).not.toMatch(/secret|bolt:|Neo\.|\.ts|TypeError|stack/)
    }
  })

  test('answers again as soon as the store does', async () => {
    store.fault = new StoreError('UNAVAILABLE', '')
    expect((await server.ask(QUERY)).status).toBe(503)
    store.fault = null
    expect((await server.ask(QUERY)).errors).toBeUndefined()
  })
})

test('a request past its deadline is answered with TIMEOUT', async () => {
  const late = await openServer(store, { deadlineMs: 0 })
  const { status, data, errors } = await late.ask('{ overview { claims } }')
  await late.app.close()
  expect([status, data]).toEqual([504, null])
  expect(errors[0]!.extensions).toEqual({ code: 'TIMEOUT' })
})

describe('a query that is none', () => {
  test.each([
    ['GRAPHQL_PARSE_FAILED', '{ goals { '],
    ['GRAPHQL_VALIDATION_FAILED', '{ goals { price } }'],
    ['BAD_REQUEST', 'mutation { x }'],
    ['OPERATION_RESOLUTION_FAILURE', 'query A { __typename } query B { __typename }'],
    ['QUERY_TOO_COMPLEX', `{ overview { ${'claims '.repeat(5000)} } }`],
  ])('is refused with status 400 as %s', async (code, query) => {
    const { status, errors } = await server.ask(query)
    expect(status).toBe(400)
    expect(errors[0]!.extensions.code).toBe(code)
    expect(errors[0]!.message).toMatch(/\p{Script=Han}/u)
  })
})

test('every answer tells the version of the data, also one that is an error', async () => {
  const { data } = await server.ask('{ overview { dataVersion } }')
  const version = data.overview.dataVersion
  expect(version).toMatch(/^[0-9a-f]{64}$/)
  for (const query of [
    '{ __typename }',
    '{ goals { ',
    '{ goals(first: 0) { totalCount } }',
    'mutation { x }',
  ])
    expect((await server.ask(query)).extensions.dataVersion).toBe(version)
})
