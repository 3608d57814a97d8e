import { writeWhole } from '../data-dir.ts'
import { changes, hashLine, type Prepared } from '../voice.ts'
import { noteLine, openNotes, tableLines } from './pack-report.ts'
import { readPack } from './read-pack.ts'

export interface PackCommand {
  readonly manifest: string
  /** The folder of the tables. */
  readonly from: string
  /** A file for every row that was left out; null for none. */
  readonly report: string | null
}

/** Of the rows that were left out, so many are told where no report was asked for. */
const TOLD = 20

/**
 * Reads and checks a pack whole; what it gives loads it, says what became of its rows, and lists
 * those that were left out.
 * @throws BundleRefused with every fault
 */
export function preparePack({ manifest, from, report }: PackCommand): Prepared {
  const pack = readPack(manifest, from)
  const { records } = pack
  return async (library, { out, progress }) => {
    for (const { file, columns } of records.ignored)
      progress(`${file}: 未采用的列 ignored columns: ${columns.join(', ')}`)
    progress(`${records.tables.length} 个表已检查,正在载入 tables checked, loading`)
    const loaded = await library.loadPack(pack, progress)
    for (const line of tableLines(records)) out(line)
    const notes = [...records.notes, ...openNotes(records, loaded)].map(noteLine)
    const told = report === null ? notes.slice(0, TOLD) : []
    for (const line of told) progress(line)
    if (report !== null) {
      writeWhole(report, notes.map((line) => `${line}\n`).join(''))
      out(`${notes.length} 行未按原样采用 rows left out or waiting: ${report}`)
    } else if (notes.length > told.length)
      progress(
        `另有 ${notes.length - told.length} 行,用 --report FILE 全部列出 ` +
          `and ${notes.length - told.length} more rows: --report FILE lists all`,
      )
    out(`${records.source.key}: ${changes(loaded.counts)}`)
    out(hashLine(loaded))
  }
}
