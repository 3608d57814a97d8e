import type { GraphStore } from '../../server/store/port.ts'
import { NEO4J_TEST_URI } from '../../test/support/neo4j.ts'
import { median } from '../support/figures.ts'
import { compare, type Comparison } from './compare.ts'
import { loadChain } from './library.ts'

/** How many times the raw statements an answer may take. */
const BAR = 1.5

/** Compares answers over the loaded chain with their raw statements, on both stores. */
export async function main(): Promise<boolean> {
  const rows: Comparison[] = []
  const kinds: GraphStore['kind'][] = NEO4J_TEST_URI === null ? ['embedded'] : ['embedded', 'neo4j']
  for (const kind of kinds) {
    const { store, close } = await loadChain(kind)
    try {
      rows.push(...(await compare(store)))
    } finally {
      await close()
    }
  }
  if (kinds.length === 1) process.stderr.write('No Neo4j to compare on.\n')
  process.stdout.write(`${table(rows)}\n`)
  return kinds.length === 2 && rows.every((row) => ratioOf(row) <= BAR)
}

const ratioOf = ({ served, raw }: Comparison): number => median(served) / median(raw)
const ratioAnew = ({ anew, raw }: Comparison): number => median(anew) / median(raw)

function table(rows: readonly Comparison[]): string {
  const head = [
    'store',
    'question',
    'RUNs',
    'GraphQL over HTTP, ms',
    'raw, ms',
    'ratio',
    `≤ ${BAR}`,
    'with nothing kept, ms',
    'ratio',
  ]
  const lines = rows.map((row) => [
    row.store,
    row.name,
    String(row.statements),
    spread(row.served),
    spread(row.raw),
    ratioOf(row).toFixed(2),
    ratioOf(row) <= BAR ? 'met' : 'MISSED',
    spread(row.anew),
    ratioAnew(row).toFixed(2),
  ])
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const spread = (times: readonly number[]): string =>
  `${median(times).toFixed(1)} (${Math.min(...times).toFixed(1)}–${Math.max(...times).toFixed(1)})`
