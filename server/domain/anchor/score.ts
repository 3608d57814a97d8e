import { COMPONENT_NAMES, type ComponentName } from './components.ts'
import type { Weights } from './weights.ts'

/** Each from 0 to 1; null where nothing is known of it. */
export type Values = Readonly<Record<ComponentName, number | null>>

export interface Score {
  /** Weighted mean of what is known; null where that is less than half of the weights. */
  readonly score: number | null
  /** Share of the weights whose components are known. */
  readonly coverage: number
  /** All unknown components at 0, at 1, over all weights. */
  readonly range: readonly [number, number]
}

/** Below this share of known weights the evidence does not suffice for a score. */
export const ENOUGH = 0.5

/** Figures that differ by less are equal: sums of weights are rounded. */
export const EQUAL = 1e-9

/** Values or weights in the order of the components, as many are reckoned with. */
export const inRow = <T>(of: Readonly<Record<ComponentName, T>>): readonly T[] =>
  COMPONENT_NAMES.map((name) => of[name])

/** The score of one company; `weights` add up to 1. */
export function scoreOf(values: Values, weights: Weights): Score {
  const { sum, coverage } = knownPart(inRow(values), inRow(weights))
  return {
    score: mean(sum, coverage),
    coverage: rounded(coverage),
    range: [rounded(sum), rounded(sum + (1 - coverage))],
  }
}

/** The score alone, of values and weights in a row. */
export function meanOf(
  values: readonly (number | null)[],
  weights: readonly number[],
): number | null {
  const { sum, coverage } = knownPart(values, weights)
  return mean(sum, coverage)
}

const mean = (sum: number, coverage: number): number | null =>
  coverage < ENOUGH - EQUAL ? null : rounded(sum / coverage)

function knownPart(values: readonly (number | null)[], weights: readonly number[]) {
  let sum = 0
  let coverage = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    if (value === null) continue
    sum += weights[i]! * value
    coverage += weights[i]!
  }
  return { sum, coverage }
}

/** Twelve decimals: what is left over from adding up shares is no information. */
export const rounded = (value: number): number =>
  Math.min(1, Math.max(0, Math.round(value * 1e12) / 1e12))
