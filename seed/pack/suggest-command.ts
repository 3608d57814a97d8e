import { createHash } from 'node:crypto'
import { changes, hashLine, type Prepared } from '../voice.ts'
import { packRecords, type PackFiles } from './read-pack.ts'

/** Below this likeness names have hardly a word in common. */
export const LEAST_SCORE = 0.5

/**
 * Lists what may correspond, with the likeness of the names. Where asked to, keeps the list in the
 * graph as a pack of its own, each correspondence PROPOSED with its score as weight: nothing uses such
 * unasked, and `withdraw suggestions` takes them back.
 */
export const prepareSuggest =
  (least: number, store: boolean): Prepared =>
  async (library, { out, progress }) => {
    const found = await library.suggestions(least)
    for (const { from, to, score } of found)
      out(`${score.toFixed(2)} ${from.name} ~ ${calledSo(to)} (${to.pack} ${to.code})`)
    progress(`${found.length} 项可能的对应 possible correspondences, PROPOSED`)
    if (!store) return
    const files = suggestionFiles(found)
    const pack = { files, records: packRecords(files, 'suggestions') }
    const loaded = await library.loadPack(pack, progress)
    out(`suggestions: ${changes(loaded.counts)}`)
    out(hashLine(loaded))
  }

/** With the full names, for the likeness may lie in these. */
const calledSo = ({ name, aliases }: Found[number]['to']): string =>
  aliases.length > 0 ? `${name}(${aliases.join('、')})` : name

type Found = Awaited<ReturnType<Parameters<Prepared>[0]['suggestions']>>

function suggestionFiles(found: Found): PackFiles {
  const rows = found.map(({ from, to, score }) => {
    const kind = to.id.startsWith('industry-') ? 'industries' : 'enterprises'
    const cells = [from.name, to.code, 'PROPOSED', score.toFixed(4), `名称相近:${calledSo(to)}`]
    return { kind, line: cells.map(quoted).join(',') }
  })
  const table = (kind: string): string =>
    ['name,code,status,score,note', ...rows.flatMap((row) => (row.kind === kind ? row.line : []))]
      .map((line) => `${line}\n`)
      .join('')
  const columns = (texts: string, rowsOf: string) => ({
    name: `:START_ID(${texts})`,
    code: `:END_ID(${rowsOf})`,
    status: 'status',
    score: 'score:weight',
    note: 'note',
  })
  const relations = 'CORRESPONDS_TO'
  const manifest = JSON.stringify({
    format: 'policy-pack/1',
    key: 'suggestions',
    title: '可能的对应',
    dataset: 'suggestions',
    spaces: {
      'policy-industry': { policy: 'Industry' },
      'policy-enterprise': { policy: 'Enterprise' },
      industry: { dataset: 'national-chain', kind: 'Industry', space: 'industry' },
      company: { dataset: 'national-chain', kind: 'Enterprise', space: 'company' },
    },
    files: [
      { file: 'industries.csv', relations, columns: columns('policy-industry', 'industry') },
      { file: 'enterprises.csv', relations, columns: columns('policy-enterprise', 'company') },
    ],
  })
  const tables = new Map(['industries', 'enterprises'].map((kind) => [`${kind}.csv`, table(kind)]))
  const hash = createHash('sha256')
    .update(JSON.stringify([manifest, ...tables]))
    .digest('hex')
  return { manifest, tables, hash }
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
