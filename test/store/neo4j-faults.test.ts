import { Neo4jError } from 'neo4j-driver'
import { expect, test } from 'vitest'
import { faultOf, isTransient } from '../../server/store/neo4j/faults.ts'
import { openNeo4j } from '../../server/store/neo4j/store.ts'
import type { StoreError, StoreFault } from '../../server/store/port.ts'
import { meta } from '../../server/store/statements/read.ts'

const SAID = 'the driver’s own words at 10.0.0.1'
const told = (code: string) =>
  faultOf(new Neo4jError(SAID, code, '', ''), 'read/meta') as StoreError

test.each<[code: string, fault: StoreFault, mend: string]>([
  ['ServiceUnavailable', 'UNAVAILABLE', 'NEO4J_URI'],
  ['SessionExpired', 'UNAVAILABLE', 'NEO4J_URI'],
  ['N/A', 'UNAVAILABLE', 'NEO4J_URI'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'UNAVAILABLE', 'NEO4J_URI'],
  ['Neo.ClientError.Security.Unauthorized', 'AUTHENTICATION', 'NEO4J_PASSWORD'],
  ['Neo.ClientError.Security.AuthenticationRateLimit', 'AUTHENTICATION', 'NEO4J_PASSWORD'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'UNAVAILABLE', 'NEO4J_DATABASE'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT', '范围'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT', '范围'],
  ['Neo.TransientError.Transaction.Terminated', 'TIMEOUT', '范围'],
  ['Neo.ClientError.Statement.SyntaxError', 'FAILED', 'read/meta'],
])('%s is told as %s, with the way to mend it', (code, fault, mend) => {
  const error = told(code)
  expect(error.fault).toBe(fault)
  expect(error.message).toContain(mend)
  expect(error.message).not.toContain(SAID)
})

test('only what may pass by itself is tried again', () => {
  expect(isTransient(told('Neo.TransientError.Transaction.DeadlockDetected'))).toBe(true)
  expect(isTransient(told('Neo.ClientError.Schema.ConstraintValidationFailed'))).toBe(false)
  expect(isTransient(told('ServiceUnavailable'))).toBe(false)
  expect(isTransient(new Error('the loader refuses'))).toBe(false)
})

test('a refusal that isn’t the store’s goes through as it is', () => {
  const refusal = new Error('the loader refuses')
  expect(faultOf(refusal, 'write')).toBe(refusal)
})

test('a Neo4j that isn’t there is told as such by every call', async () => {
  const store = openNeo4j({
    uri: 'bolt://127.0.0.1:1',
    user: 'neo4j',
    password: 'x',
    database: null,
  })
  const away = expect.objectContaining({ name: 'StoreError', fault: 'UNAVAILABLE' })
  await expect(store.read(meta, {})).rejects.toEqual(away)
  await expect(store.write(async () => 1)).rejects.toEqual(away)
  await expect(store.prepare()).rejects.toEqual(away)
  await expect(store.ready()).rejects.toEqual(away)
  await store.close()
})
