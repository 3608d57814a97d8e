import { sortedByKey } from '../order.ts'
import { COMPONENT_NAMES } from './components.ts'
import { EQUAL, inRow, meanOf, scoreOf, type Score, type Values } from './score.ts'
import { reweighted, type Weights } from './weights.ts'

export interface Ranked<T> extends Score {
  readonly item: T
  readonly rank: number | null
  /** Whether others share the rank. */
  readonly tied: boolean
  /** Lowest and highest rank when each weight alone is halved or raised by half. */
  readonly rankRange: readonly [number, number] | null
}

interface Rankable {
  readonly values: Values
  /** Orders companies of equal score. */
  readonly nameKey: readonly string[]
}

/** How much each weight moves, one at a time, for the range of ranks. */
const FACTORS = [0.5, 1.5] as const

/**
 * The items by score, the highest first; equal scores share a rank (1, 1, 3). Items with too little
 * evidence have none and come last, those with the higher sum of known parts first.
 */
export function rank<T extends Rankable>(items: readonly T[], weights: Weights): Ranked<T>[] {
  const rows = items.map(({ values }) => inRow(values))
  const ranks = ranksOf(rows, weights)
  const moved = COMPONENT_NAMES.filter((name) => weights[name] > 0).flatMap((name) =>
    FACTORS.map((factor) => ranksOf(rows, reweighted(weights, name, factor))),
  )
  const shared = new Map<number, number>()
  for (const one of ranks) shared.set(one, (shared.get(one) ?? 0) + 1)
  const ranked = items.map((item, i): Ranked<T> => {
    const own = ranks[i]!
    const { score, coverage, range } = scoreOf(item.values, weights)
    return {
      item,
      score,
      coverage,
      range,
      rank: own === NONE ? null : own,
      tied: own !== NONE && shared.get(own)! > 1,
      rankRange: own === NONE ? null : rangeOf([ranks, ...moved], i),
    }
  })
  return sortedByKey(ranked, rankKey)
}

/** Lowest and highest rank of one item, which has one in the first of the lists. */
function rangeOf(lists: readonly Int32Array[], item: number): [number, number] {
  let lowest = lists[0]![item]!
  let highest = lowest
  for (const ranks of lists) {
    const one = ranks[item]!
    if (one === NONE) continue
    lowest = Math.min(lowest, one)
    highest = Math.max(highest, one)
  }
  return [lowest, highest]
}

/** What ranked items are sorted by: with a rank first, by score, then by name. */
export const rankKey = <T extends Rankable>({ item, rank, score, range }: Ranked<T>) => [
  rank === null ? 1 : 0,
  -steps(score ?? range[0]),
  ...item.nameKey,
]

/** Scores counted in steps of what is held to be equal, so that being equal is transitive. */
const steps = (score: number): number => Math.round(score / EQUAL)

/** In the place of a rank: too little evidence for one. Below all scores and ranks. */
const NONE = -1

/**
 * One more than how many scores are higher, for each row of values. Nineteen such lists are made of
 * hundreds of rows, hence the plain numbers.
 */
function ranksOf(rows: readonly (readonly (number | null)[])[], weights: Weights): Int32Array {
  const row = inRow(weights)
  const scores = new Float64Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const score = meanOf(rows[i]!, row)
    scores[i] = score === null ? NONE : steps(score)
  }
  const sorted = scores.toSorted()
  const places = new Map<number, number>()
  // Of equal ones the last counts, above which only higher ones stand.
  for (let i = 0; i < sorted.length; i++)
    if (sorted[i] !== sorted[i + 1]) places.set(sorted[i]!, sorted.length - i)
  return Int32Array.from(scores, (score) => (score === NONE ? NONE : places.get(score)!))
}
