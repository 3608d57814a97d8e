import type { ChainChoicesQuery } from './generated/graphql.ts'

export interface ChainChoice {
  readonly industry: ChainChoicesQuery['goalMatrix']['columns'][number]
  /** Goals behind which it stands. */
  readonly goals: number
}

export interface ChainChoices {
  /** Industries that the heading of a task develops: those whose companies are ranked. */
  readonly headed: readonly ChainChoice[]
  /** Others that stand behind a goal, which the words below a heading list. */
  readonly listed: readonly ChainChoice[]
}

/** The industries that documents develop, by where they stand, as the texts first name them. */
export function chainChoicesOf({ anchorIndustries, goalMatrix }: ChainChoicesQuery): ChainChoices {
  const { columns, cells } = goalMatrix
  const goalsOf = new Map(
    columns.map(({ id }, nth) => [
      id,
      new Set(cells.filter(({ column }) => column === nth).map(({ row }) => row)).size,
    ]),
  )
  const choice = (industry: ChainChoice['industry']): ChainChoice => ({
    industry,
    goals: goalsOf.get(industry.id) ?? 0,
  })
  const headed = anchorIndustries.map(({ industry }) => industry)
  const ids = new Set(headed.map(({ id }) => id))
  return {
    headed: headed.map(choice),
    listed: columns.filter(({ id }) => !ids.has(id)).map(choice),
  }
}
