import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GraphStore } from '../../server/store/port.ts'
import { emptyNeo4j, NEO4J_TEST_URI } from '../../test/support/neo4j.ts'
import { emptyEmbedded } from '../../test/support/stores.ts'
import { median } from '../support/figures.ts'
import { bareLoop, noting } from './bare.ts'
import { works, type Work } from './works.ts'

const ROUNDS = 3
const STORES = { embedded: emptyEmbedded, neo4j: emptyNeo4j }

/** Seconds by the clock, and of this process's CPU. */
interface Took {
  readonly clock: number
  readonly cpu: number
}

interface Compared {
  readonly kind: GraphStore['kind']
  readonly work: Work
  /** The same batches through the driver alone. */
  readonly bare: Took[]
  /** From reading the files to the new version of the graph. */
  readonly loader: Took[]
  /** Figures of chains, which are computed after it. */
  readonly figures: Took[]
  /** Records that a second load has written. */
  again: number
}

/** Compares loading with a loop that writes the same batches and checks nothing, on both stores. */
export async function main(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'policy-graph-load-'))
  const kinds: GraphStore['kind'][] = NEO4J_TEST_URI === null ? ['embedded'] : ['embedded', 'neo4j']
  try {
    const rows: Compared[] = []
    for (const kind of kinds) for (const work of works(folder)) rows.push(await compare(kind, work))
    if (kinds.length === 1) console.error('No Neo4j to compare on.')
    console.log(table(rows))
    return kinds.length === 2 && rows.every((row) => isMet(row))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare(kind: GraphStore['kind'], work: Work): Promise<Compared> {
  const compared: Compared = { kind, work, bare: [], loader: [], figures: [], again: 0 }
  // The first load warms up, and shows which batches there are.
  const first = noting(await STORES[kind]())
  await work.load(first.store)
  await first.store.close()
  for (let round = 0; round < ROUNDS; round++) {
    console.error(`${kind}, ${work.name}: ${round + 1}/${ROUNDS}`)
    await bareLoop[kind](first.written, (loop) => timed(compared.bare, loop))
    const store = await STORES[kind]()
    try {
      await timed(compared.loader, () => work.load(store))
      await timed(compared.figures, () => work.figures(store))
      compared.again += await work.load(store)
    } finally {
      await store.close()
    }
  }
  return compared
}

async function timed<T>(into: Took[], work: () => Promise<T>): Promise<T> {
  const [began, before] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  into.push({ clock: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 })
  return result
}

/** How fast the loader is beside the bare loop: of each round, so that noise meets both. */
const ratios = ({ bare, loader }: Compared, of: keyof Took): number[] =>
  bare.map((took, round) => took[of] / loader[round]![of])

/** The embedded store works on this process's CPU, which tells more than the clock. */
const gated = (row: Compared): number[] => ratios(row, row.kind === 'embedded' ? 'cpu' : 'clock')

const isMet = (row: Compared): boolean => median(gated(row)) >= row.work.bar && row.again === 0

function table(rows: readonly Compared[]): string {
  const head = [
    ...['store', 'what', 'bare loop', 'loader', 'of the bare speed, CPU', 'by the clock', 'bar'],
    ...['', 'figures of chains', 'written by a second load'],
  ]
  const lines = rows.map((row) => [
    row.kind,
    row.work.name,
    seconds(row.bare),
    seconds(row.loader),
    spread(ratios(row, 'cpu')),
    spread(ratios(row, 'clock')),
    `≥ ${row.work.bar}`,
    isMet(row) ? 'met' : 'MISSED',
    seconds(row.figures),
    String(row.again),
  ])
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const seconds = (took: readonly Took[]): string =>
  `${median(took.map(({ cpu }) => cpu)).toFixed(2)} s CPU, ${median(took.map(({ clock }) => clock)).toFixed(2)} s`

const spread = (values: readonly number[]): string =>
  `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)})`
