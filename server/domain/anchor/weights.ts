import { COMPONENT_NAMES, COMPONENTS, type ComponentName, type WeightField } from './components.ts'

/** The share of each component in all weights; they add up to 1. */
export type Weights = Readonly<Record<ComponentName, number>>

export type GivenWeights = Readonly<Partial<Record<WeightField, number | null | undefined>>>

/** Weights that can't weigh: `field` is the one at fault, null where it is all of them. */
export class WeightsError extends Error {
  readonly field: WeightField | null
  constructor(field: WeightField | null) {
    super(field === null ? 'all weights are 0' : `the weight ${field} is negative or no number`)
    this.field = field
  }
}

/**
 * Weights as shares of their sum, with the default of each that isn't given: only their ratios
 * count.
 * @throws WeightsError for a negative or infinite one, and where all are 0
 */
export function weightsOf(given: GivenWeights = {}): Weights {
  const entries = COMPONENT_NAMES.map((name) => {
    const { field, weight } = COMPONENTS[name]
    const value = given[field] ?? weight
    if (!Number.isFinite(value) || value < 0) throw new WeightsError(field)
    return [name, value] as const
  })
  const largest = Math.max(...entries.map(([, value]) => value))
  if (largest === 0) throw new WeightsError(null)
  // Brought below 1 first: the sum of the largest numbers there are would be none.
  return shares(entries.map(([name, value]) => [name, value / largest] as const))
}

/** The weights with one of them multiplied by a factor. */
export const reweighted = (weights: Weights, changed: ComponentName, factor: number): Weights =>
  shares(
    COMPONENT_NAMES.map((name) => [name, weights[name] * (name === changed ? factor : 1)] as const),
  )

function shares(entries: readonly (readonly [ComponentName, number])[]): Weights {
  const sum = entries.reduce((total, [, value]) => total + value, 0)
  return Object.fromEntries(entries.map(([name, value]) => [name, value / sum])) as Weights
}
