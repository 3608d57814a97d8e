import { parse } from 'csv-parse/sync'
import type { FaultList } from '../fault.ts'

export interface TableRow {
  /** Counts data rows from 1. */
  readonly row: number
  /** Line of the file on which the row begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

interface Recorded {
  readonly record: string[]
  readonly info: { readonly bytes: number }
}

/**
 * A CSV file as RFC 4180 has it: UTF-8, commas, double quotes, a header line. Empty lines are
 * passed over. What can't be read as such, or a row with too many or too few cells, is a fault.
 */
export function readTable(csv: string, list: FaultList): Table {
  const bytes = Buffer.from(csv)
  const [head, ...body] = parsedCsv(bytes, list)
  if (head === undefined) {
    if (list.faults.length === 0) list.add('header', 'is missing: the first line names the columns')
    return { columns: [], rows: [] }
  }
  const columns = head.record
  const twice = columns.filter((name, i) => columns.indexOf(name) !== i)
  for (const name of new Set(twice))
    list.add('line 1', `two columns are called “${name}”; rename one`)
  const lineAt = lineCounter(bytes)
  let end = head.info.bytes
  const rows = body.flatMap(({ record, info }, i) => {
    const line = lineAt(end)
    end = info.bytes
    if (record.length !== columns.length) {
      const wants = `has ${record.length} cells where the header names ${columns.length}`
      list.add(`line ${line}`, `${wants}; quote cells that hold commas or line ends`)
      return []
    }
    return [{ row: i + 1, line, cells: record }]
  })
  return { columns, rows }
}

const [LF, CR] = [10, 13]

/**
 * The line of what comes next after a place in a file, past empty lines; places have to come in
 * their order. The reader's own count passes over line ends within quotes.
 */
function lineCounter(bytes: Buffer): (after: number) => number {
  let [at, line] = [0, 1]
  return (after) => {
    for (; at < bytes.length && (at < after || bytes[at] === LF || bytes[at] === CR); at++)
      if (bytes[at] === LF) line++
    return line
  }
}

function parsedCsv(csv: Buffer, list: FaultList): Recorded[] {
  try {
    return parse(csv, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Recorded[]
  } catch (error) {
    const { message, lines } = error as { message: string; lines?: number }
    const at = lines === undefined ? 'CSV' : `line ${lines}`
    list.add(at, `${message.replace(/\s+/g, ' ')}; mend the quotes there`)
    return []
  }
}
