/** One bar with what was measured; lower is better for all of them. */
export interface Figure {
  readonly id: string
  readonly what: string
  readonly unit: string
  readonly bar: number
  readonly values: readonly number[]
  /** What helps to read it: further figures that nothing is gated on. */
  readonly note?: string
}

/** The middle value; of an even number of them the mean of the middle two. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? Number.NaN)) / 2
}

export const isMet = ({ values, bar }: Figure): boolean => median(values) <= bar

/** A table in Markdown: bar, median, min–max, verdict. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { id, what, unit, bar, values, note = '' } = figure
    const range =
      values.length > 1 ? `${shown(Math.min(...values))}–${shown(Math.max(...values))}` : ''
    const verdict = isMet(figure) ? 'met' : 'MISSED'
    return [id, what, `≤ ${shown(bar)} ${unit}`, shown(median(values)), range, verdict, note]
  })
  const head = ['', 'what', 'bar', 'median', 'min–max', 'verdict', 'beside it']
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const shown = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 4 : 1)
