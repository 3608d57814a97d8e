import type { ChainItem, ChainPart, ChainPlan, ChainRow } from '../../graph/chain-plan.ts'
import type { ChainRelation } from '../../api/chain-queries.ts'
import type { ChainIndex } from './chain-index.ts'
import { listsOf } from './chain-evidence.ts'

/** One line of the table: a task or counterpart as a whole, or one of its segments. */
export interface ChainTableRow {
  readonly key: string
  readonly row: ChainRow
  /** Null in the line of the whole. */
  readonly part: ChainPart | null
  /** Whether it is the first of its row, and so tells who leads. */
  readonly first: boolean
  readonly firms: readonly ChainItem[]
  readonly relations: readonly ChainRelation[]
}

/**
 * The table of a chain: all that the picture draws above its up- and downstream. Where only gaps are
 * shown there is no line of the whole: without its firms it would say that no source names any.
 */
export function chainRows({ plan, relations, gapsOnly }: ChainIndex): readonly ChainTableRow[] {
  const known = (ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => relations.get(id) ?? [])
  return plan.rows.flatMap((row): ChainTableRow[] => {
    const whole = {
      key: row.key,
      row,
      part: null,
      first: true,
      firms: row.sides.enterprises,
      relations: known(
        listsOf(row).flatMap(([role, , items]) =>
          role === 'industries' ? [] : ownOf(items, row).map(({ relation }) => relation),
        ),
      ),
    }
    const parts = partsOf(row).map((part, nth) => ({
      key: `${row.key}/${part.entity.id}`,
      row,
      part,
      first: gapsOnly && nth === 0,
      firms: part.firms,
      relations: known([part, ...part.firms].map(({ relation }) => relation)),
    }))
    return gapsOnly ? parts : [whole, ...parts]
  })
}

export const partsOf = ({ parts }: ChainRow): readonly ChainPart[] => [
  ...parts.segments,
  ...parts.products,
]

/** Firms of a segment stand in its own line. */
function ownOf(items: readonly ChainItem[], row: ChainRow): readonly ChainItem[] {
  const firms = new Set(partsOf(row).flatMap((part) => part.firms))
  return items.filter((item) => !firms.has(item))
}

export interface FlowRow {
  readonly key: string
  readonly way: 'upstream' | 'downstream'
  readonly level: number
  readonly item: NonNullable<ChainPlan['flow']>['upstream'][number][number]
}

/** What is up- and downstream, nearest first. */
export function flowRows({ flow }: ChainPlan): readonly FlowRow[] {
  if (!flow) return []
  return (['upstream', 'downstream'] as const).flatMap((way) =>
    flow[way].flatMap((level, nth) =>
      level.map((item) => ({ key: `${way}/${item.entity.id}`, way, level: nth + 1, item })),
    ),
  )
}
