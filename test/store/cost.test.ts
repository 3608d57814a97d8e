import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import grafeo, { type GrafeoDB } from '@grafeo-db/js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEmbedded } from '../../server/store/embedded/store.ts'
import { statementText } from '../../server/store/statements/texts.ts'
import type { Golden } from '../contract/golden/case.ts'
import { LOCAL_CASES, storeAmongNoise } from '../support/noise.ts'

const SIZES = [100, 1000]

const folder = mkdtempSync(join(tmpdir(), 'policy-graph-'))
const databases: GrafeoDB[] = []

async function graphAmong(count: number): Promise<GrafeoDB> {
  const file = join(folder, `${count}.grafeo`)
  const store = openEmbedded(file)
  await store.prepare()
  await storeAmongNoise(store, count)
  await store.close()
  return grafeo.GrafeoDB.open(file)
}

/** Nodes and relationships that the statement reads, whatever it gives. */
async function rowsScanned(db: GrafeoDB, { statement, params }: Golden): Promise<number | null> {
  const transaction = db.beginTransaction()
  const text = statementText(statement.name, 'embedded')
  const { rowsScanned: scanned } = await transaction.executeCypher(text, params)
  transaction.rollback()
  return scanned
}

describe('what a statement reads doesn’t grow with the rest of the graph', () => {
  beforeAll(async () => {
    for (const size of SIZES) databases.push(await graphAmong(size))
  })
  afterAll(() => {
    for (const db of databases) db.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each(LOCAL_CASES.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const [small, large] = await Promise.all(databases.map((db) => rowsScanned(db, one)))
    expect(small).not.toBeNull()
    expect(large).toBe(small)
  })
})
