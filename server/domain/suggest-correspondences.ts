import { compareKeys } from './order.ts'
import { searchForm } from './search-keys.ts'

export interface Named<I> {
  readonly id: I
  readonly name: string
  readonly aliases: readonly string[]
}

/** Two things of different sources that may correspond, for a person to decide on. */
export interface Suggestion<I> {
  readonly from: Named<I>
  readonly to: Named<I>
  /** Likeness of their names, above 0 and at most 1. */
  readonly score: number
}

/** Words that say nothing of which industry or firm it is. */
const COMMON =
  /(?:产业)?(?:集群|链条|产业链)|产业|行业|体系|股份有限公司|有限责任公司|有限公司|集团|公司|[Ⅱⅲⅰ]|iii?$/g

/** What two names are compared by: the search form without words that all of them bear. */
export const core = (name: string): string => {
  const form = searchForm(name.replace(/[ⅡⅢ]$/u, '') || name)
  return form.replace(COMMON, '') || form
}

const pairs = (text: string): string[] => {
  const signs = [...text]
  return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`)
}

/**
 * How alike two names are, 0 to 1: Dice's coefficient over pairs of characters (Dice 1945, Ecology
 * 26) of their cores, each pair counted as often as it stands.
 */
export function nameLikeness(a: string, b: string): number {
  const [x, y] = [pairs(core(a)), pairs(core(b))]
  if (x.length + y.length === 0) return 0
  const left = new Map<string, number>()
  for (const pair of x) left.set(pair, (left.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of y) {
    const count = left.get(pair) ?? 0
    if (count > 0) common++
    left.set(pair, count - 1)
  }
  return (2 * common) / (x.length + y.length)
}

/** Of one thing, so many at most. */
const EACH = 3

/**
 * For each thing of one source the most alike ones of the other, best first, those of equal score by
 * name and id. `known` pairs, whatever was decided of them, are left out.
 * @param least the lowest score, above 0
 */
export function suggestCorrespondences<I extends string>(
  from: readonly Named<I>[],
  to: readonly Named<I>[],
  known: (from: I, to: I) => boolean,
  least: number,
): Suggestion<I>[] {
  const best = ({ name, aliases }: Named<I>, other: Named<I>): number =>
    Math.max(
      ...[name, ...aliases].flatMap((one) =>
        [other.name, ...other.aliases].map((another) => nameLikeness(one, another)),
      ),
    )
  return from.flatMap((one) =>
    to
      .filter((other) => other.id !== one.id && !known(one.id, other.id))
      .map((other) => ({ from: one, to: other, score: best(one, other) }))
      .filter(({ score }) => score > 0 && score >= least)
      .sort((a, b) => compareKeys([-a.score, a.to.name, a.to.id], [-b.score, b.to.name, b.to.id]))
      .slice(0, EACH),
  )
}
