import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refreshAnchorParts } from '../../seed/anchor-parts.ts'
import { library } from '../../seed/library.ts'
import { checkFiles, loadAll } from '../../seed/load.ts'
import { loadPack } from '../../seed/pack/load-pack.ts'
import { readPack } from '../../seed/pack/read-pack.ts'
import { packageRoot } from '../../server/package-root.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { policy } from '../data/policy.ts'
import { chainTables } from '../data/tables.ts'

/** Something to load, from its files to the graph. */
export interface Work {
  readonly name: string
  /** Part of a bare loop's speed that loading has to reach. */
  readonly bar: number
  /** Gives how many records were written. */
  load(store: GraphStore): Promise<number>
  /** What is computed once it stands. */
  figures(store: GraphStore): Promise<unknown>
}

const SEED = 20_260_115
const MANIFEST = join(packageRoot(), 'seed', 'packs', 'national-chain', 'manifest.json')

/** A made-up plan and a made-up chain; their files are written below `folder`. */
export function works(folder: string): readonly Work[] {
  const bundle = join(folder, 'plan.json')
  writeFileSync(bundle, JSON.stringify(policy(SEED)))
  const tables = join(folder, 'tables')
  mkdirSync(tables, { recursive: true })
  for (const [name, csv] of chainTables(SEED).entries()) writeFileSync(join(tables, name), csv)
  const figures = (store: GraphStore) => refreshAnchorParts(store, () => new Date())
  return [
    {
      name: 'a bundle',
      bar: 0.8,
      figures,
      load: async (store) => {
        let written = 0
        for await (const { counts } of loadAll(library(store, null), checkFiles([bundle])))
          written += counts.created + counts.updated + counts.withdrawn
        return written
      },
    },
    {
      name: 'a pack',
      bar: 0.5,
      figures,
      load: async (store) => {
        const { counts } = await loadPack(store, readPack(MANIFEST, tables).records)
        return counts.created + counts.updated + counts.withdrawn
      },
    },
  ]
}
