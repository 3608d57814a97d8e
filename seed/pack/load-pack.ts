import { GRAPH_FORMAT } from '../../server/store/format.ts'
import type { GraphStore, WriteTransaction } from '../../server/store/port.ts'
import { packRecords } from '../../server/store/statements/packs.ts'
import { decisionRecords, metaRecord, sourceHeads } from '../../server/store/statements/records.ts'
import * as write from '../../server/store/statements/write.ts'
import type { Counts } from '../diff.ts'
import { NO_COUNTS } from '../diff.ts'
import { BundleRefused, type Fault } from '../fault.ts'
import { packFigures } from './figures.ts'
import { findEnds, type ResolvedLink } from './links.ts'
import { packOf, packProperties, type StoredPack } from './pack-source.ts'
import type { PackRecords } from './records.ts'
import { NO_ROWS, storedRows } from './stored-pack.ts'
import { combinedVersion, finish } from './version.ts'
import { writeDifference } from './write-difference.ts'

export interface LoadedPack {
  /** Of entities, claims and links. */
  readonly counts: Counts
  readonly graphHash: string
  /** Links with an end that nothing in the graph is, by now. */
  readonly open: readonly ResolvedLink[]
}

/** What a store knows of packs, by key. */
export const storedPacks = async ({
  run,
}: Pick<WriteTransaction, 'run'>): Promise<Map<string, StoredPack>> =>
  new Map((await run(packRecords, {})).map(packOf).map((pack) => [pack.key, pack]))

/**
 * Brings a graph to hold exactly what a pack says: only the difference is written, batch by batch.
 * Killed in between and run again, the graph becomes the same. A pack that stands already writes
 * nothing.
 * @param keep runs when the pack is found fit for this graph, before the first row is written
 * @throws BundleRefused where the graph and the pack don't fit together
 */
export async function loadPack(
  store: GraphStore,
  records: PackRecords,
  say: (line: string) => void = () => {},
  keep: () => void = () => {},
): Promise<LoadedPack> {
  const { source } = records
  const began = await store.write(async (tx) => {
    await tx.run(write.lock, {})
    await checkFit(tx, records)
    const was = (await storedPacks(tx)).get(source.key)
    keep()
    if (was?.hash === source.hash && was.files === source.files && !was.loading) return null
    const same = was?.hash === source.hash && !was.loading
    await tx.run(write.putSources, {
      rows: [{ key: source.key, properties: packProperties(source, packFigures(records), !same) }],
    })
    if (!same) await noteVersion(tx)
    return same ? null : { fresh: was === undefined }
  })
  if (began === null) return unchanged(store, records)
  const before = began.fresh ? NO_ROWS : await storedRows(reader(store), source.key)
  const counts = await writeDifference(store, records, before, say)
  const graphHash = await store.write(async (tx) => {
    await tx.run(write.lock, {})
    await tx.run(write.putSources, {
      rows: [{ key: source.key, properties: packProperties(source, packFigures(records), false) }],
    })
    return finish(tx, false)
  })
  return { counts, graphHash, open: await openLinks(store, records) }
}

const reader = (store: GraphStore): Pick<WriteTransaction, 'run'> => ({
  run: (statement, params) => store.read(statement, params, { timeoutMs: 600_000 }),
})

async function unchanged(store: GraphStore, records: PackRecords): Promise<LoadedPack> {
  const { entities, claims, links } = records
  const [meta] = await store.read(metaRecord, {})
  return {
    counts: { ...NO_COUNTS, unchanged: entities.length + claims.length + links.length },
    graphHash: meta?.version ?? '',
    open: await openLinks(store, records),
  }
}

const openLinks = async (store: GraphStore, { links }: PackRecords): Promise<ResolvedLink[]> =>
  links.length === 0
    ? []
    : (await findEnds(reader(store), links)).filter(({ ends }) => ends === null)

/** A version that no whole graph has, while rows come and go. */
async function noteVersion(tx: WriteTransaction): Promise<void> {
  const [meta] = await tx.run(metaRecord, {})
  const texts = meta?.texts ?? meta?.version ?? ''
  const version = await combinedVersion(tx, texts)
  await tx.run(write.putMeta, { version, format: GRAPH_FORMAT, texts })
}

async function checkFit(tx: WriteTransaction, records: PackRecords): Promise<void> {
  const { source, entities, links, refusing } = records
  const refuse = (item: string, reason: string) => ({ file: source.key, item, reason })
  const faults: Fault[] = []
  if ((await tx.run(sourceHeads, {})).some(({ key }) => key === source.key))
    faults.push(refuse('key', 'is that of a text in the graph; give the pack another key'))
  const same = (await tx.run(decisionRecords, {})).filter(({ verdict }) => verdict === 'same')
  const made = new Set<string>(same.length > 0 ? entities.map(({ id }) => id) : [])
  for (const { keeper, other: gone } of same)
    if (made.has(keeper) || made.has(gone))
      faults.push(
        refuse(
          'decision',
          `${keeper} and ${gone} are decided to be the same, and a row of a data set is not merged; take it back and use a correspondence`,
        ),
      )
  if (refusing.size > 0) {
    const asked = links.filter(({ id }) => refusing.has(id))
    const open = new Set((await findEnds(tx, asked)).flatMap(({ id, ends }) => (ends ? [] : id)))
    for (const { id, file, line } of asked)
      if (open.has(id))
        faults.push({
          file,
          item: `line ${line}`,
          reason: 'an end is not in the graph; load it first, or skip such rows',
        })
  }
  if (faults.length > 0) throw new BundleRefused(faults)
}

/**
 * Takes exactly what a pack holds out of a graph, batch by batch; what is left of it after a kill
 * goes with the next try. Null where there is no such pack.
 */
export async function withdrawPack(
  store: GraphStore,
  key: string,
  say: (line: string) => void = () => {},
): Promise<LoadedPack | null> {
  const found = await store.write(async (tx) => {
    await tx.run(write.lock, {})
    const pack = (await storedPacks(tx)).get(key)
    if (pack === undefined) return null
    const properties = packProperties({ ...pack, hash: '' }, {}, true)
    await tx.run(write.putSources, { rows: [{ key, properties }] })
    await noteVersion(tx)
    return pack
  })
  if (found === null) return null
  const before = await storedRows(reader(store), key)
  const none = { source: found, entities: [], claims: [], links: [] }
  const counts = await writeDifference(store, none, before, say)
  const graphHash = await store.write(async (tx) => {
    await tx.run(write.lock, {})
    await tx.run(write.deleteSources, { keys: [key] })
    return finish(tx, false)
  })
  return { counts, graphHash, open: [] }
}
