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
  readonly info: { readonly lines: number }
}

/**
 * A CSV file as RFC 4180 has it: UTF-8, commas, double quotes, a header line. Empty lines are
 * passed over. What can't be read as such, or a row with too many or too few cells, is a fault.
 */
export function readTable(csv: string, list: FaultList): Table {
  const parsed = parsedCsv(csv, list)
  const [head, ...body] = parsed
  if (head === undefined) {
    if (list.faults.length === 0) list.add('header', 'is missing: the first line names the columns')
    return { columns: [], rows: [] }
  }
  const columns = head.record
  const twice = columns.filter((name, i) => columns.indexOf(name) !== i)
  for (const name of new Set(twice))
    list.add('line 1', `two columns are called “${name}”; rename one`)
  const rows = body.flatMap(({ record, info }, i) => {
    // The reader tells the line on which a row ends.
    const breaks = record.reduce((sum, cell) => sum + countBreaks(cell), 0)
    const line = info.lines - breaks
    if (record.length !== columns.length) {
      const wants = `has ${record.length} cells where the header names ${columns.length}`
      list.add(`line ${line}`, `${wants}; quote cells that hold commas or line ends`)
      return []
    }
    return [{ row: i + 1, line, cells: record }]
  })
  return { columns, rows }
}

const countBreaks = (cell: string): number =>
  cell.includes('\n') ? cell.split('\n').length - 1 : 0

function parsedCsv(csv: string, list: FaultList): Recorded[] {
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
