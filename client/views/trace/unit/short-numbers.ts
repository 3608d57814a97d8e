import { numberShown } from '../task-number.ts'

const tokens = (number: string): string[] => number.match(/\([^)]*\)|\d+|[^\d(.]+/g) ?? [number]

/**
 * Numbers of tasks that stand side by side, as short as they stay apart: the last part (2, 一是),
 * or what follows the part that all share (1 · 一是, 2 · 一是).
 */
export function shortNumbers(numbers: readonly string[]): ReadonlyMap<string, string> {
  const last = new Map(numbers.map((number) => [number, tokens(number).at(-1)!]))
  if (new Set(last.values()).size === last.size) return last
  const [first = '', ...rest] = numbers
  const start = tokens(first)
  const isShared = (at: number) =>
    [first, ...rest].every((number) => {
      const parts = tokens(number)
      return parts[at] === start[at] && at < parts.length - 1
    })
  let shared = 0
  while (isShared(shared)) shared += 1
  return new Map(
    numbers.map((number) => {
      const skipped = tokens(number).slice(0, shared)
      const from = skipped.reduce((at, part) => number.indexOf(part, at) + part.length, 0)
      return [number, numberShown(number.slice(from).replace(/^\./, ''))]
    }),
  )
}
