import { COMPONENTS } from '../../server/domain/anchor/components.ts'
import type { ComponentName, WeightField } from '../../server/domain/anchor/components.ts'

/** Letters by which an address names the components of a score. */
const LETTERS = {
  DESIGNATION: 'D',
  GOAL_COVERAGE: 'G',
  CRITICALITY: 'C',
  CHAIN_SPAN: 'S',
  LINKAGE: 'L',
  BROKERAGE: 'B',
  SCALE: 'V',
  PROJECTS: 'P',
  INNOVATION: 'R',
} as const satisfies Record<ComponentName, string>

export const WEIGHTED = Object.keys(COMPONENTS) as readonly ComponentName[]

/** In hundredths, as the reader sets them: 0 to 100 each. Only their ratios count. */
export type ShownWeights = Readonly<Record<ComponentName, number>>

export const MOST_WEIGHT = 100

export const PLAIN_WEIGHTS = Object.fromEntries(
  WEIGHTED.map((name) => [name, Math.round(COMPONENTS[name].weight * 1e4) / 100]),
) as ShownWeights

/** Rounded to hundredths and kept within 0 and 100; what is no number becomes the default. */
export function asWeight(name: ComponentName, value: number): number {
  if (!Number.isFinite(value)) return PLAIN_WEIGHTS[name]
  return Math.min(MOST_WEIGHT, Math.max(0, Math.round(value * 100) / 100))
}

/** `D40,V0`: the weights that differ from the default; anything else is left out. */
export function parseWeights(text: string | null): ShownWeights {
  const given = (text ?? '').split(',').flatMap((part) => {
    const [, letter, value] = /^([A-Z])(\d{1,3}(?:\.\d{1,2})?)$/.exec(part) ?? []
    const name = WEIGHTED.find((one) => LETTERS[one] === letter)
    return name === undefined ? [] : [[name, asWeight(name, Number(value))] as const]
  })
  return { ...PLAIN_WEIGHTS, ...Object.fromEntries(given) }
}

/** The shortest text that reads back as these weights; empty where all are as usual. */
export const formatWeights = (weights: ShownWeights): string =>
  WEIGHTED.filter((name) => weights[name] !== PLAIN_WEIGHTS[name])
    .map((name) => LETTERS[name] + String(weights[name]))
    .join(',')

export const arePlain = (weights: ShownWeights): boolean => formatWeights(weights) === ''

/** Without one above 0 nothing can be weighed. */
export const canWeigh = (weights: ShownWeights): boolean =>
  WEIGHTED.some((name) => weights[name] > 0)

/** The weights as the API takes them. */
export const askedWeights = (weights: ShownWeights): Readonly<Record<WeightField, number>> =>
  Object.fromEntries(
    WEIGHTED.map((name) => [COMPONENTS[name].field, weights[name] / 100]),
  ) as Record<WeightField, number>
