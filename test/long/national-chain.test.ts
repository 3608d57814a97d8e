import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadPack, withdrawPack } from '../../seed/pack/load-pack.ts'
import { readPack } from '../../seed/pack/read-pack.ts'
import type { PackRecords } from '../../seed/pack/records.ts'
import { storedRows } from '../../seed/pack/stored-pack.ts'
import { isSharedMissing, SHARED_DIR } from '../support/shared.ts'
import { onEveryStore } from '../support/stores.ts'

const KEY = 'national-chain'
/** Read once for all tests, which takes longer than each of them. */
let known: PackRecords | undefined
const read = (): PackRecords =>
  (known ??= readPack(
    'seed/packs/national-chain/manifest.json',
    join(SHARED_DIR, 'data/chain'),
  ).records)

describe.skipIf(isSharedMissing)('the national chain', () => {
  test('is read with every row that is left out counted', () => {
    const { tables, notes } = read()
    const of = (file: string) => tables.find((table) => table.file === file)!
    expect(of('companies.csv')).toMatchObject({ rows: 4654, taken: 4586 })
    const codes = notes.flatMap(({ fate, reason }) =>
      fate === 'conflict' ? (/ on (\d{6}):/.exec(reason)?.[1] ?? []) : [],
    )
    expect(new Set(codes).size).toBe(53)
    expect(codes).toContain('688096')
    const open = notes.filter(({ fate }) => fate === 'dangling')
    const openIn = (pattern: RegExp, end: string) =>
      open.filter(({ file, reason }) => pattern.test(file) && reason.includes(`(${end})`)).length
    expect(openIn(/^company_industry/, 'start')).toBe(103)
    expect(openIn(/^company_industry/, 'end')).toBe(168)
    expect(of('industry_upstream.csv').fates.dangling).toBe(85)
    expect(open.filter(({ file }) => file.includes('product')).length).toBe(19)
  })

  test('keeps shares as they are, and both directions where industries supply each other', () => {
    const { claims } = read()
    const shares = claims.flatMap(({ properties }) => (properties['share'] ?? []) as number)
    expect(shares.reduce((a, b) => Math.min(a, b))).toBeCloseTo(-59.02, 2)
    expect(shares.reduce((a, b) => Math.max(a, b))).toBeCloseTo(3.198, 3)
    const upstream = claims.filter(({ type }) => type === 'UPSTREAM_OF')
    const pairs = new Set(upstream.map(({ from, to }) => `${from} ${to}`))
    // Of 1,438 rows of the file 12 name an industry that no row makes.
    expect(upstream.filter(({ from, to }) => pairs.has(`${to} ${from}`)).length).toBe(1426)
  })

  onEveryStore((open) => {
    test('is stored row by row as it was read, and a second load writes nothing', async () => {
      const store = await open()
      try {
        const records = read()
        const { counts, graphHash } = await loadPack(store, records)
        expect(counts.created).toBe(records.entities.length + records.claims.length)
        const stored = await storedRows(
          { run: (statement, params) => store.read(statement, params, { timeoutMs: 120_000 }) },
          KEY,
        )
        const differing = records.entities.filter(
          ({ id, properties }) => stored.entities.get(id) !== JSON.stringify(properties),
        )
        expect(differing).toEqual([])
        const moved = records.claims.filter(({ id, from, to, properties }) => {
          const is = stored.claims.get(id)
          return is?.from !== from || is.to !== to || is.json !== JSON.stringify(properties)
        })
        expect(moved).toEqual([])
        expect([stored.entities.size, stored.claims.size]).toEqual([
          records.entities.length,
          records.claims.length,
        ])
        const again = await loadPack(store, records)
        expect(again.counts).toMatchObject({ created: 0, updated: 0, withdrawn: 0 })
        expect(again.graphHash).toBe(graphHash)
        expect((await withdrawPack(store, KEY))!.counts.withdrawn).toBe(counts.created)
      } finally {
        await store.close()
      }
    })
  })
})
