import { compareKeys } from '../order.ts'
import { COMPONENT_NAMES } from './components.ts'
import { EQUAL, scoreOf, type Score, type Values } from './score.ts'
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
  const scores = items.map(({ values }) => scoreOf(values, weights))
  const ranks = ranksOf(scores)
  const moved = COMPONENT_NAMES.filter((name) => weights[name] > 0).flatMap((name) =>
    FACTORS.map((factor) => {
      const others = reweighted(weights, name, factor)
      return ranksOf(items.map(({ values }) => scoreOf(values, others)))
    }),
  )
  const shared = new Map<number, number>()
  for (const one of ranks) if (one !== null) shared.set(one, (shared.get(one) ?? 0) + 1)
  return items
    .map((item, i): Ranked<T> => {
      const own = ranks[i]!
      const all = [own, ...moved.map((one) => one[i]!)].filter((one) => one !== null)
      return {
        ...scores[i]!,
        item,
        rank: own,
        tied: own !== null && shared.get(own)! > 1,
        rankRange: own === null ? null : [Math.min(...all), Math.max(...all)],
      }
    })
    .map((ranked) => ({ ranked, key: rankKey(ranked) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ ranked }) => ranked)
}

/** What ranked items are sorted by: with a rank first, by score, then by name. */
export const rankKey = <T extends Rankable>({ item, ...ranked }: Ranked<T>) => [
  ranked.rank === null ? 1 : 0,
  -steps(ranked.score ?? ranked.range[0]),
  ...item.nameKey,
]

/** Scores counted in steps of what is held to be equal, so that being equal is transitive. */
const steps = (score: number): number => Math.round(score / EQUAL)

function ranksOf(scores: readonly Score[]): (number | null)[] {
  const known = scores.flatMap(({ score }) => (score === null ? [] : [steps(score)]))
  const first = new Map<number, number>()
  for (const [i, one] of known.sort((a, b) => b - a).entries())
    if (!first.has(one)) first.set(one, i + 1)
  return scores.map(({ score }) => (score === null ? null : first.get(steps(score))!))
}
