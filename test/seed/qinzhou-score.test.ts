import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { KINDS } from '../../server/domain/kind.ts'
import { qinzhou } from '../support/qinzhou.ts'
import { isSharedMissing, SHARED_DIR } from '../support/shared.ts'

interface Figure {
  readonly recall?: number | null
  readonly share?: number | null
}

/** The scorer's figures of the curated example, its quotes turned into spans. */
function figures(): Readonly<Record<string, Figure>> {
  const { read, bundle } = qinzhou
  const { textFile: _, ...document } = read.bundle.document
  const scored = {
    ...read.bundle,
    document: { ...document, text: read.text },
    entities: bundle.entities.map((entity) => ({ ...entity, kind: KINDS[entity.kind].label })),
    targets: bundle.targets,
    relations: bundle.relations,
  }
  const folder = mkdtempSync(join(tmpdir(), 'qinzhou-'))
  try {
    const pred = join(folder, 'seed.json')
    writeFileSync(pred, JSON.stringify(scored))
    const gold = join(SHARED_DIR, 'data/policies/gold/seed.json')
    const args = [join(SHARED_DIR, 'score/score.mjs'), '--gold', gold, '--pred', pred, '--json']
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })).total.confirmed
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test.skipIf(isSharedMissing)('whatever the annotation has, the example confirms', () => {
  const short = Object.entries(figures()).filter(
    ([, { recall, share }]) => (recall ?? share ?? 1) < 1,
  )
  expect(short).toEqual([])
})

test.skipIf(isSharedMissing)('it names nothing that the annotation does not', () => {
  const { Entity, Target, LEADS, GenericResponsibility } = figures() as Record<
    string,
    { precision: number }
  >
  for (const row of [Entity, Target, LEADS, GenericResponsibility]) expect(row!.precision).toBe(1)
})
