import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClaimId } from '../../server/domain/claim.ts'
import { BundleRefused, faultList, type Fault } from '../fault.ts'
import { parseManifest } from './manifest.ts'
import { packPlan, type FilePlan, type PackPlan } from './plan.ts'
import { readNodes } from './read-nodes.ts'
import { readRelations } from './read-relations.ts'
import { readTable, type Table } from './read-table.ts'
import type { PackClaim, PackEntity, PackLink, PackRecords, TableCounts } from './records.ts'
import { rowLog } from './row-notes.ts'

/** The bytes of a pack: its manifest, and the tables that it names, by file name. */
export interface PackFiles {
  readonly manifest: string
  readonly tables: ReadonlyMap<string, string>
  /** Hash of all of these. */
  readonly hash: string
}

export interface ReadPack {
  readonly files: PackFiles
  readonly records: PackRecords
}

/**
 * Reads and checks a pack before anything is written: the manifest, and the tables in `folder`.
 * @throws BundleRefused with every fault of every file
 */
export function readPack(manifestFile: string, folder: string): ReadPack {
  const files = readPackFiles(manifestFile, folder)
  return { files, records: packRecords(files, manifestFile) }
}

/** @throws BundleRefused where a file is missing or the manifest is none */
export function readPackFiles(manifestFile: string, folder: string): PackFiles {
  const list = faultList(manifestFile)
  if (!existsSync(manifestFile)) list.add('path', 'there is no such file')
  if (!existsSync(folder)) list.add('--from', `there is no folder ${folder}`)
  if (list.faults.length > 0) throw new BundleRefused(list.faults)
  const manifest = readFileSync(manifestFile, 'utf8')
  const names = new Set(parseManifest(manifest, manifestFile).files.map(({ file }) => file))
  const hash = createHash('sha256').update(manifest)
  const tables = new Map<string, string>()
  for (const name of names) {
    const path = join(folder, name)
    if (!existsSync(path)) list.add(name, `there is no such file in ${folder}`)
    else tables.set(name, readFileSync(path, 'utf8'))
    hash.update(`\n${name}\n`).update(tables.get(name) ?? '')
  }
  if (list.faults.length > 0) throw new BundleRefused(list.faults)
  return { manifest, tables, hash: hash.digest('hex') }
}

/**
 * The records of a pack; `manifestFile` only names the manifest in faults.
 * @throws BundleRefused with every fault of every file
 */
export function packRecords(files: PackFiles, manifestFile: string): PackRecords {
  const faults: Fault[] = []
  const manifest = parseManifest(files.manifest, manifestFile)
  const planned = faultList(manifestFile)
  const plan = packPlan(manifest, planned)
  faults.push(...planned.faults)
  const tables = new Map(
    [...files.tables].map(([name, csv]) => {
      const list = faultList(name)
      const table = readTable(csv, list)
      faults.push(...list.faults)
      return [name, table]
    }),
  )
  for (const { given, headers } of [...plan.nodes, ...plan.relations])
    faults.push(...missingColumns(given.file, headers, tables.get(given.file)!))
  if (faults.length > 0) throw new BundleRefused(faults)
  const read = readAll(plan, tables)
  if (read.faults.length > 0) throw new BundleRefused(read.faults)
  const { key, title, dataset, issuedOn = null, url = null, note = null } = manifest
  const head = { key, title, dataset, issuedOn, url, note }
  return {
    source: { ...head, hash: recordsHash(head, read), files: files.hash },
    ...read,
    ignored: [...plan.nodes, ...plan.relations].flatMap(({ given: { file }, headers }) => {
      const columns = tables.get(file)!.columns.filter((name) => !Object.hasOwn(headers, name))
      return columns.length > 0 ? [{ file, columns }] : []
    }),
  }
}

const missingColumns = (
  file: string,
  headers: FilePlan<unknown>['headers'],
  { columns }: Table,
): Fault[] =>
  Object.keys(headers)
    .filter((name) => !columns.includes(name))
    .map((name) => ({
      file,
      item: 'line 1',
      reason: `has no column ${name}; it has ${columns.join(', ')}`,
    }))

function readAll(
  { manifest: { key: pack, dataset }, nodes, relations, spaceOf }: PackPlan,
  tables: ReadonlyMap<string, Table>,
) {
  const entities: PackEntity[] = []
  const claims: PackClaim[] = []
  const links: PackLink[] = []
  const counts: TableCounts[] = []
  const notes: PackRecords['notes'][number][] = []
  const faults: Fault[] = []
  const refusing = new Set<ClaimId>()
  const note = (log: ReturnType<typeof rowLog>) => {
    counts.push(log.counts)
    for (const one of log.notes) notes.push(one)
  }
  for (const { given, kind, headers } of nodes) {
    const { columns, rows } = tables.get(given.file)!
    const log = rowLog(given.file, rows.length)
    const plan = { pack, dataset, file: given.file, kind, onConflict: given.onConflict }
    const ordered = columns.map((name) => headers[name] ?? { role: 'ignore' as const })
    for (const one of readNodes({ ...plan, headers: ordered }, rows, spaceOf, log))
      entities.push(one)
    note(log)
  }
  for (const { given, type, headers, start, end } of relations) {
    const { columns, rows } = tables.get(given.file)!
    const { file, onDangling, onConflict } = given
    const log = rowLog(file, rows.length)
    const ordered = columns.map((name) => headers[name] ?? { role: 'ignore' as const })
    const plan = { pack, dataset, file, type, start, end, onDangling, onConflict }
    const read = readRelations({ ...plan, headers: ordered }, rows, log)
    for (const one of read.claims) claims.push(one)
    for (const one of read.links) links.push(one)
    if (onDangling === 'refuse') for (const { id } of read.links) refusing.add(id)
    for (const { line, reason } of read.refused)
      faults.push({ file, item: `line ${line}`, reason: `${reason}; add it, or skip such rows` })
    note(log)
  }
  return {
    entities,
    claims,
    links,
    tables: counts,
    notes,
    refusing,
    faults: [...faults, ...sameIds(entities)],
  }
}

/** Two files of one space could make one entity twice. */
function sameIds(entities: readonly PackEntity[]): Fault[] {
  const files = new Map<string, unknown>()
  return entities.flatMap(({ id, properties }) => {
    const other = files.get(id)
    files.set(id, properties['file'])
    const { file, row, code } = properties
    return other === undefined
      ? []
      : [
          {
            file: String(file),
            item: `row ${String(row)}`,
            reason: `${String(code)} also stands in ${String(other)}; name it once`,
          },
        ]
  })
}

function recordsHash(
  head: object,
  { entities, claims, links }: Pick<PackRecords, 'entities' | 'claims' | 'links'>,
): string {
  const hash = createHash('sha256').update(JSON.stringify(head))
  for (const { properties } of entities) hash.update(JSON.stringify(properties))
  for (const { type, properties } of claims) hash.update(`${type}${JSON.stringify(properties)}`)
  for (const { type, from, to, properties } of links)
    hash.update(`${type}${JSON.stringify([from, to, properties])}`)
  return hash.digest('hex')
}
