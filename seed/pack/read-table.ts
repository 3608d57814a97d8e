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

/**
 * A CSV file as RFC 4180 has it: UTF-8, commas, double quotes, a header line. Empty lines are
 * passed over. What can't be read as such, or a row with too many or too few cells, is a fault.
 */
export function readTable(csv: string, list: FaultList): Table {
  const [head, ...body] = parsedCsv(csv, list)
  if (head === undefined) {
    if (list.faults.length === 0) list.add('header', 'is missing: the first line names the columns')
    return { columns: [], rows: [] }
  }
  const { cells: columns } = head
  const twice = columns.filter((name, i) => columns.indexOf(name) !== i)
  for (const name of new Set(twice))
    list.add(`line ${head.line}`, `two columns are called “${name}”; rename one`)
  for (const { line, cells } of body)
    if (cells.length !== columns.length) {
      const wants = `has ${cells.length} cells where the header names ${columns.length}`
      list.add(`line ${line}`, `${wants}; quote cells that hold commas or line ends`)
    }
  return { columns, rows: body.filter(({ cells }) => cells.length === columns.length) }
}

/**
 * Records with the line on which each begins; the first is the header, number 0. The reader's own
 * places cost more than all else, so lines are counted by what was read: empty ones come as records,
 * and a record is as many lines longer as its cells hold line ends.
 */
function parsedCsv(csv: string, list: FaultList): TableRow[] {
  const records: TableRow[] = []
  let line = 1
  for (const read of csvRecords(csv, list)) {
    const cells = read.map((cell) => (cell === QUOTED_EMPTY ? '' : cell))
    if (read.length > 1 || read[0] !== '') records.push({ row: records.length, line, cells })
    line += cells.reduce((lines, cell) => lines + lineEnds(cell), 1)
  }
  return records
}

/** Tells the one empty cell of a line from an empty line; no cell holds it, being half a character. */
const QUOTED_EMPTY = '\uD800'

function lineEnds(cell: string): number {
  let count = 0
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++
  return count
}

function csvRecords(csv: string, list: FaultList): string[][] {
  try {
    const cast = (cell: string, { quoting }: { readonly quoting: boolean }) =>
      quoting && cell === '' ? QUOTED_EMPTY : cell
    const options = { bom: true, relax_column_count: true }
    // Asking of every cell takes twice as long: few files have a reason to.
    return parse(csv, /^""\r?$/m.test(csv) ? { ...options, cast } : options)
  } catch (error) {
    const { message, lines } = error as { message: string; lines?: number }
    const at = lines === undefined ? 'CSV' : `line ${lines}`
    list.add(at, `${message.replace(/\s+/g, ' ')}; mend the quotes there`)
    return []
  }
}
