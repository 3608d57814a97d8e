import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import grafeo, { type GrafeoDB } from '@grafeo-db/js'
import { StoreError } from '../port.ts'

/** Files that the store keeps beside its own; all of them can be made anew from the bundles. */
const COMPANIONS = ['', '.wal', '.wal.damaged', '.pid']

/**
 * Opens a file of the embedded store, or memory for null. Beside the file stands the number of
 * the process that has it open.
 *
 * @throws StoreError LOCKED naming the process that holds it; FORMAT when the file is damaged or of
 * another version, and has to be deleted (`discardFile`) and loaded anew.
 */
export function openFile(file: string | null): GrafeoDB {
  if (file === null) return grafeo.GrafeoDB.create()
  try {
    mkdirSync(dirname(file), { recursive: true })
    const db = grafeo.GrafeoDB.create(file)
    writeFileSync(`${file}.pid`, `${process.pid}\n`)
    return db
  } catch (error) {
    throw openFault(file, error)
  }
}

/** To be called after the database is closed. */
export function releaseFile(file: string | null): void {
  if (file !== null) rmSync(`${file}.pid`, { force: true })
}

/** Deletes a file of the store that nobody holds open. */
export function discardFile(file: string): void {
  for (const ending of COMPANIONS) rmSync(`${file}${ending}`, { force: true, recursive: true })
}

function openFault(file: string, error: unknown): StoreError {
  const text = error instanceof Error ? error.message : ''
  if (text.includes('cannot be locked')) {
    const holder = holderOf(file)
    const [zh, en] = holder ? [`进程 ${holder} `, `process ${holder}`] : ['另一个进程', 'a process']
    return new StoreError(
      'LOCKED',
      `图数据正被${zh}使用:请先停掉它。 The graph is in use by ${en}: stop it first.`,
      { cause: error },
    )
  }
  if (/GRAFEO-(S|V001|X002)/.test(text))
    return new StoreError(
      'FORMAT',
      '图数据的文件已损坏或属于其他版本:需由已存的文件包重建。 ' +
        'The file of the graph is damaged or of another version: it has to be rebuilt.',
      { cause: error },
    )
  return new StoreError(
    'FAILED',
    '无法打开图数据的文件:请检查 DATA_DIR 及其权限。 ' +
      'The file of the graph can’t be opened: check DATA_DIR and its permissions.',
    { cause: error },
  )
}

function holderOf(file: string): string | null {
  const note = `${file}.pid`
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : null
}
