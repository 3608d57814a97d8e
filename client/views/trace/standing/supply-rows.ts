import type { SupplyGap } from '../../../api/supply-queries.ts'

export interface SupplyRow {
  /** Of this gap alone: a segment may stand in several chains. */
  readonly key: string
  readonly gap: SupplyGap
  /** Whether the company of the page works directly downstream. */
  readonly own: boolean
}

/** Gaps as they are listed: those that a company has itself before those of its chains. */
export function supplyRows(gaps: readonly SupplyGap[], firm: string | null): readonly SupplyRow[] {
  const rows = gaps.map((gap) => ({
    key: `${gap.industry.id}/${gap.segment.id}/${gap.relation.id}`,
    gap,
    own: gap.enterprises.some(({ id }) => id === firm),
  }))
  return [...rows.filter(({ own }) => own), ...rows.filter(({ own }) => !own)]
}
