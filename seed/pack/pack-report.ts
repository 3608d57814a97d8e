import type { LoadedPack } from './load-pack.ts'
import { ROW_FATES, type PackRecords, type RowFate, type RowNote } from './records.ts'

const WORDS: Readonly<Record<RowFate, string>> = {
  repeated: '重复 repeated',
  conflict: '冲突 in conflict',
  dangling: '悬空 dangling',
  loop: '自指 to itself',
  invalid: '无效 invalid',
}

/** One line per file: how many rows it has, how many were taken, and what became of the rest. */
export const tableLines = ({ tables }: PackRecords): string[] =>
  tables.map(({ file, rows, taken, fates }) => {
    const left = ROW_FATES.filter((fate) => fates[fate] > 0).map(
      (fate) => `${WORDS[fate]} ${fates[fate]}`,
    )
    return [`${file}: 行 rows ${rows}`, `采用 taken ${taken}`, ...left].join(', ')
  })

/** A row that was left out, by file and line. */
export const noteLine = ({ file, line, fate, reason }: RowNote): string =>
  `${file}:${line}: ${WORDS[fate]}: ${reason}`

/** Rows that wait for what another source names. */
export function openNotes({ links }: PackRecords, { open }: LoadedPack): RowNote[] {
  const waiting = new Set(open.map(({ id }) => id))
  return links.flatMap(({ id, file, line, from, to }) => {
    if (!waiting.has(id)) return []
    const names = [from, to].map((end) => ('name' in end ? `“${end.name}”` : end.id)).join(', ')
    const reason = `waits until both ends are in the graph, each under one name: ${names}`
    return [{ file, line, fate: 'dangling' as const, reason }]
  })
}
