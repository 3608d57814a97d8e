import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bundle } from '../../seed/bundle.ts'
import { exportBundle } from '../../seed/export.ts'
import { recordsOf, recordsOfText } from '../../seed/records-of-text.ts'
import { bundleArbitrary } from '../support/bundle-arbitrary.ts'
import { qinzhou } from '../support/qinzhou.ts'
import { isSharedMissing, SHARED_DIR } from '../support/shared.ts'

const records = (bundle: Bundle) => recordsOfText(JSON.stringify(bundle), 'bundle.json')

test.each([
  ['with a source, documents and passages', 'generated'],
  ['of the core form', null],
])('reading the export of a bundle %s gives the same records and the same bytes', (_, key) => {
  fc.assert(
    fc.property(bundleArbitrary(key), (bundle) => {
      const first = records(bundle)
      const text = exportBundle(first)
      const again = recordsOfText(text, 'export.json')
      expect(again).toEqual(first)
      expect(exportBundle(again)).toBe(text)
    }),
    { numRuns: 100 },
  )
})

test('the order of items in a file makes no difference to its export', () => {
  fc.assert(
    fc.property(bundleArbitrary(), (bundle) => {
      const { entities, relations, documents, passages } = bundle
      const turned: Bundle = {
        ...bundle,
        entities: entities.toReversed(),
        relations: relations.toReversed(),
        documents: documents?.toReversed() ?? null,
        passages: passages?.toReversed() ?? null,
      }
      expect(exportBundle(records(turned))).toBe(exportBundle(records(bundle)))
    }),
    { numRuns: 40 },
  )
})

test('an export ends in one line feed, has no carriage return and writes offsets for quotes', () => {
  const text = exportBundle(recordsOf(qinzhou.read))
  expect(text).toMatch(/[^\n]\n$/)
  expect(text).not.toContain('\r')
  expect(text).not.toContain('"quote"')
})

test('the curated example comes back from its export as it went', () => {
  const first = recordsOf(qinzhou.read)
  expect(recordsOfText(exportBundle(first), 'export.json')).toEqual(first)
})

test.skipIf(isSharedMissing)(
  'the scorer reads an export and finds the whole annotation in it',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'export-'))
    try {
      const pred = join(folder, 'seed.json')
      writeFileSync(pred, exportBundle(recordsOf(qinzhou.read)))
      const gold = join(SHARED_DIR, 'data/policies/gold/seed.json')
      const args = [join(SHARED_DIR, 'score/score.mjs'), '--gold', gold, '--pred', pred, '--json']
      const { total } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
      const short = Object.entries<{ recall?: number | null }>(total.confirmed).filter(
        ([, { recall }]) => (recall ?? 1) < 1,
      )
      expect(short).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
