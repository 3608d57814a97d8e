import type { RowFate, RowNote, TableCounts } from './records.ts'

/** Notes what becomes of the rows of one file. */
export interface RowLog {
  take(): void
  leave(line: number, fate: RowFate, reason: string): void
  /** A row that was taken turns out to be in conflict with a later one. */
  untake(line: number, fate: RowFate, reason: string): void
  readonly counts: TableCounts
  readonly notes: readonly RowNote[]
}

export function rowLog(file: string, rows: number): RowLog {
  const notes: RowNote[] = []
  const fates = { repeated: 0, conflict: 0, dangling: 0, loop: 0, invalid: 0 }
  let taken = 0
  const leave = (line: number, fate: RowFate, reason: string) => {
    fates[fate]++
    notes.push({ file, line, fate, reason })
  }
  return {
    take: () => void taken++,
    leave,
    untake: (line, fate, reason) => {
      taken--
      leave(line, fate, reason)
    },
    get counts() {
      return { file, rows, taken, fates: { ...fates } }
    },
    get notes() {
      return notes.toSorted((a, b) => a.line - b.line)
    },
  }
}
