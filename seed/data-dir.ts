import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { compareCodePoints } from '../server/domain/order.ts'
import type { DecisionRecord } from '../server/domain/records.ts'
import { packFolder, type PackFolder } from './pack/pack-folder.ts'

/**
 * The folder that holds the truth of an embedded store: one canonical bundle per source, the
 * packs with their tables, and the decisions on identity that people made apart from bundles. The store's file beside them can
 * always be rebuilt from these.
 */
export interface DataDir {
  /** Keys of all bundles, in order. */
  keys(): string[]
  readBundle(key: string): string
  writeBundle(key: string, text: string): void
  removeBundle(key: string): void
  decisions(): DecisionRecord[]
  writeDecisions(decisions: readonly DecisionRecord[]): void
  readonly packs: PackFolder
}

export function dataDir(path: string): DataDir {
  const bundles = join(path, 'bundles')
  const packs = packFolder(join(path, 'packs'))
  const decisionsFile = join(path, 'decisions.jsonl')
  const fileOf = (key: string) => join(bundles, `${key}.json`)
  return {
    packs,
    keys: () =>
      existsSync(bundles)
        ? readdirSync(bundles)
            .filter((name) => name.endsWith('.json'))
            .map((name) => name.slice(0, -'.json'.length))
            .sort(compareCodePoints)
        : [],
    readBundle: (key) => readFileSync(fileOf(key), 'utf8'),
    writeBundle: (key, text) => writeWhole(fileOf(key), text),
    removeBundle: (key) => rmSync(fileOf(key), { force: true }),
    decisions: () =>
      existsSync(decisionsFile)
        ? readFileSync(decisionsFile, 'utf8')
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line) as DecisionRecord)
        : [],
    writeDecisions: (decisions) =>
      writeWhole(
        decisionsFile,
        decisions.map((decision) => `${JSON.stringify(decision)}\n`).join(''),
      ),
  }
}

/** The old file or the new one, never a part of it, wherever the process is killed. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true })
  const draft = `${file}.${process.pid}.draft`
  const handle = openSync(draft, 'w')
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(draft, file)
}
