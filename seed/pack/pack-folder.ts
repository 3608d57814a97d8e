import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { compareCodePoints } from '../../server/domain/order.ts'
import { readPackFiles, type PackFiles } from './read-pack.ts'

/** The packs that an embedded store holds: a folder each, with the manifest and its tables. */
export interface PackFolder {
  /** Keys of all packs, in order. */
  keys(): string[]
  read(key: string): PackFiles
  write(key: string, files: PackFiles): void
  remove(key: string): void
}

const MANIFEST = 'manifest.json'
const DRAFT = '.draft'
const OLD = '.old'

/**
 * A folder is written whole beside its place and then moved there. Where a process was killed between
 * moving the old one away and the new one in, the old one is put back when the folder is next used.
 */
export function packFolder(path: string): PackFolder {
  const at = (key: string, ending = '') => join(path, `${key}${ending}`)
  const mend = () => {
    for (const name of existsSync(path) ? readdirSync(path) : []) {
      if (name.endsWith(DRAFT)) rmSync(join(path, name), { recursive: true, force: true })
      if (!name.endsWith(OLD)) continue
      const key = name.slice(0, -OLD.length)
      if (existsSync(at(key))) rmSync(at(key, OLD), { recursive: true, force: true })
      else renameSync(at(key, OLD), at(key))
    }
  }
  mend()
  return {
    keys: () => (existsSync(path) ? readdirSync(path) : []).filter(isKey).sort(compareCodePoints),
    read: (key) => readPackFiles(join(at(key), MANIFEST), at(key)),
    write: (key, { manifest, tables }) => {
      const draft = at(key, DRAFT)
      rmSync(draft, { recursive: true, force: true })
      mkdirSync(draft, { recursive: true })
      writeSynced(join(draft, MANIFEST), manifest)
      for (const [name, csv] of tables) writeSynced(join(draft, name), csv)
      if (existsSync(at(key))) renameSync(at(key), at(key, OLD))
      renameSync(draft, at(key))
      rmSync(at(key, OLD), { recursive: true, force: true })
    },
    remove: (key) => rmSync(at(key), { recursive: true, force: true }),
  }
}

const isKey = (name: string): boolean => /^[a-z0-9][a-z0-9-]*$/.test(name)

function writeSynced(file: string, text: string): void {
  const handle = openSync(file, 'w')
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
