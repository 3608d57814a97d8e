import { isDeepStrictEqual } from 'node:util'
import { proposeSame, type ProposedSame } from '../server/domain/alike.ts'
import type { DecisionRecord, SourceRecords } from '../server/domain/records.ts'
import type { GraphStore } from '../server/store/port.ts'
import {
  calledBy,
  decisionRecords,
  sourceHeads,
  type SourceHead,
} from '../server/store/statements/records.ts'
import { applyChange, type Applied } from './apply.ts'
import type { DataDir } from './data-dir.ts'
import { exportBundle } from './export.ts'
import { loadPack, storedPacks, withdrawPack, type LoadedPack } from './pack/load-pack.ts'
import type { StoredPack } from './pack/pack-source.ts'
import type { ReadPack } from './pack/read-pack.ts'
import { suggestions } from './pack/suggest.ts'
import { syncPacks } from './pack/sync-packs.ts'
import { recordsOfText } from './records-of-text.ts'
import { storedSource, type Reader } from './stored-source.ts'

/** The pack that correspondences are looked for in. */
const CHAIN = 'national-chain'

/** The sources of a graph: loaded, withdrawn, told apart or joined, and given back as bundles. */
export interface Library {
  sources(): Promise<SourceHead[]>
  decisions(): Promise<DecisionRecord[]>
  load(records: SourceRecords): Promise<Applied>
  /** Null where the graph has no such source, text or pack. */
  withdraw(key: string, say?: (line: string) => void): Promise<Applied | null>
  /** Sets a decision, or with null takes it back. */
  decide(id: string, decision: DecisionRecord | null): Promise<Applied>
  /** What in a source may be one with something else in the graph, for people to decide on. */
  proposals(records: SourceRecords): Promise<ProposedSame[]>
  /** Packs in the graph, by key. */
  packs(): Promise<ReadonlyMap<string, StoredPack>>
  loadPack(pack: ReadPack, say: (line: string) => void): Promise<LoadedPack>
  /** What may correspond between texts and the national chain, from a likeness of names on. */
  suggestions(least: number): ReturnType<typeof suggestions>
  /** The canonical bundle of a source; null where the graph has none. */
  bundle(key: string): Promise<string | null>
  /** Brings the store up to the data folder; gives the keys that were loaded and withdrawn. */
  sync(say?: (line: string) => void): Promise<{ loaded: string[]; withdrawn: string[] }>
}

/**
 * A library over a store. `folder` is the truth of an embedded store: it is written before the
 * store commits, so that whatever a killed process left undone is done by the next `sync`. A Neo4j has none:
 * there the graph itself is the truth.
 */
export function library(store: GraphStore, folder: DataDir | null): Library {
  const reader: Reader = { run: (statement, params) => store.read(statement, params) }
  const sources = () => store.read(sourceHeads, {})
  const packs = () => storedPacks(reader)
  const decisions = () => store.read(decisionRecords, {})
  const apart = async () => (await decisions()).filter(({ source }) => source === null)

  return {
    sources,
    decisions,
    async load(records) {
      return applyChange(store, { kind: 'load', records }, () =>
        folder?.writeBundle(records.source.key, exportBundle(records)),
      )
    },
    packs,
    suggestions: async (least) =>
      (await suggestions(store, least)).filter(({ to }) => to.pack === CHAIN),
    async loadPack({ files, records }, say) {
      return loadPack(store, records, say, () => folder?.packs.write(records.source.key, files))
    },
    async withdraw(key, say) {
      if ((await packs()).has(key)) {
        folder?.packs.remove(key)
        return withdrawPack(store, key, say)
      }
      const known = (await sources()).some((source) => source.key === key)
      folder?.removeBundle(key)
      return known ? applyChange(store, { kind: 'withdraw', key }) : null
    },
    async decide(id, decision) {
      const kept = (await apart()).filter((other) => other.id !== id)
      return applyChange(store, { kind: 'decide', id, decision }, () =>
        folder?.writeDecisions(decision === null ? kept : [...kept, decision]),
      )
    },
    async proposals({ descriptions }) {
      const names = descriptions.flatMap(({ facets }) => [
        facets['name'] as string,
        ...((facets['aliases'] ?? []) as string[]),
      ])
      return proposeSame(await store.read(calledBy, { names }), await decisions())
    },
    async bundle(key) {
      const found = await storedSource(reader, key)
      return found && exportBundle(found.records)
    },
    async sync(say) {
      if (folder === null) return { loaded: [], withdrawn: [] }
      const hashes = new Map((await sources()).map(({ key, hash }) => [key, hash]))
      const keys = folder.keys()
      const withdrawn = [...hashes.keys()].filter((key) => !keys.includes(key))
      for (const key of withdrawn) await applyChange(store, { kind: 'withdraw', key })
      const loaded: string[] = []
      for (const key of keys) {
        const records = recordsOfText(folder.readBundle(key), `bundles/${key}.json`)
        if (hashes.get(key) === records.source.hash) continue
        await applyChange(store, { kind: 'load', records })
        loaded.push(key)
      }
      const changed = await syncPacks(store, folder.packs, say)
      loaded.push(...changed.loaded)
      withdrawn.push(...changed.withdrawn)
      const wanted = folder.decisions()
      const standing = await apart()
      for (const { id } of standing)
        if (!wanted.some((decision) => decision.id === id))
          await applyChange(store, { kind: 'decide', id, decision: null })
      for (const decision of wanted)
        if (!standing.some((other) => isDeepStrictEqual(other, decision)))
          await applyChange(store, { kind: 'decide', id: decision.id, decision })
      return { loaded, withdrawn }
    },
  }
}
