import type { AnchorIndustry, AnchorPart } from '../../api/anchor-queries.ts'
import { weighed } from './bar.ts'
import type { AnchorGroup } from './grouping.ts'

/** What the page answers before its table. */
export interface AnchorAnswer {
  /** Industries with companies that a document designates. */
  readonly named: readonly AnchorIndustry[]
  /** How many they have each; null where they differ. */
  readonly each: number | null
  /** How many different companies; null where not all of them are listed yet. */
  readonly count: number | null
  /** Industries whose companies only data tables know. */
  readonly tabled: readonly AnchorIndustry[]
  /** Industries of which no company is known. */
  readonly without: readonly AnchorIndustry[]
  /** Parts of the score that no company shown has, in their order. */
  readonly unknown: readonly AnchorPart['name'][]
}

export function anchorAnswer(
  all: readonly AnchorIndustry[],
  groups: readonly AnchorGroup[],
  /** Whether the reader chose industries: then only of these is spoken. */
  chosen: boolean,
): AnchorAnswer {
  const spoken = chosen ? groups.map(({ entry }) => entry) : all
  const named = spoken.filter(({ designatedCount }) => designatedCount > 0)
  const counts = new Set(named.map(({ designatedCount }) => designatedCount))
  const rows = groups.flatMap(({ rows }) => rows.map(({ row }) => row))
  const designated = rows.filter(({ designation }) => designation !== 'NONE')
  const sum = named.reduce((total, { designatedCount }) => total + designatedCount, 0)
  return {
    named,
    each: counts.size === 1 ? named[0]!.designatedCount : null,
    count:
      designated.length < sum
        ? null
        : new Set(designated.map(({ enterprise }) => enterprise.id)).size,
    tabled: spoken.filter(
      ({ enterpriseCount, localCount, designatedCount }) =>
        enterpriseCount > 0 && localCount + designatedCount === 0,
    ),
    without: spoken.filter(({ enterpriseCount }) => enterpriseCount === 0),
    unknown: weighed(rows[0]?.components ?? [])
      .map(({ name }) => name)
      .filter((name) =>
        rows.every(({ components }) => components.find((one) => one.name === name)?.value == null),
      ),
  }
}
