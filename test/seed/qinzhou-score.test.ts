import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { library } from '../../seed/library.ts'
import { seedInMemory } from '../support/server.ts'
import { isSharedMissing, SHARED_DIR } from '../support/shared.ts'

interface Figure {
  readonly recall?: number | null
  readonly share?: number | null
  readonly precision?: number | null
}

/** The scorer's figures of what a store that has loaded the example exports. */
async function figures(): Promise<Readonly<Record<string, Figure>>> {
  const store = await seedInMemory()
  const exported = (await library(store, null).bundle('qinzhou-2021'))!
  await store.close()
  const folder = mkdtempSync(join(tmpdir(), 'qinzhou-'))
  try {
    const pred = join(folder, 'seed.json')
    writeFileSync(pred, exported)
    const gold = join(SHARED_DIR, 'data/policies/gold/seed.json')
    const args = [join(SHARED_DIR, 'score/score.mjs'), '--gold', gold, '--pred', pred, '--json']
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })).total.confirmed
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe.skipIf(isSharedMissing)('the export of the example', () => {
  let rows: Readonly<Record<string, Figure>>
  beforeAll(async () => {
    rows = await figures()
  })

  test('confirms whatever the annotation has', () => {
    expect(Object.keys(rows).length).toBeGreaterThan(20)
    const short = Object.entries(rows).filter(([, { recall, share }]) => (recall ?? share ?? 1) < 1)
    expect(short).toEqual([])
  })

  test('names nothing that the annotation does not', () => {
    for (const row of ['Entity', 'Target', 'LEADS', 'GenericResponsibility'])
      expect(rows[row]!.precision, row).toBe(1)
  })
})
