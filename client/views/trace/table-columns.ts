import type { Kind } from '../../../server/domain/kind.ts'
import type { DrawnList } from '../../graph/trace-input.ts'
import type { TraceRow } from './rows.ts'

export const COLUMN_LISTS = {
  leads: ['leads', 'responsible'],
  cooperators: ['cooperators'],
  goals: ['goals'],
  enterprises: ['enterprises'],
  industriesParks: ['industries', 'products', 'parks', 'projects', 'institutions'],
} as const satisfies Record<string, readonly DrawnList[]>

export type TableColumn = keyof typeof COLUMN_LISTS

const AS_BACKED = ['leads', 'cooperators', 'industriesParks', 'enterprises'] as const
const FIRST: Partial<Record<Kind, readonly TableColumn[]>> = {
  GOAL: AS_BACKED,
  TASK: ['goals', ...AS_BACKED],
  STRATEGY: ['goals', ...AS_BACKED],
  INDUSTRY: ['goals', ...AS_BACKED],
}
/** Who shares a unit's brackets stands in its answer; the rows tell what its tasks hold. */
const AS_UNIT: readonly TableColumn[] = ['goals', 'enterprises', 'industriesParks']
const OTHERS: readonly TableColumn[] = ['goals', ...AS_BACKED]

/** Columns that stay also when empty: there 未载明 is the answer. */
const ASKED: Partial<Record<Kind, readonly TableColumn[]>> = {
  GOAL: ['leads', 'cooperators', 'enterprises'],
}

/** The columns of a trace's table: the ones its start asks for, and whatever else holds something. */
export function tableColumns(
  kind: Kind,
  rows: readonly TraceRow[],
  cooperators: boolean,
  unit: boolean,
): readonly TableColumn[] {
  const asked: readonly TableColumn[] = unit
    ? ['goals', 'enterprises']
    : (ASKED[kind] ?? ['goals', 'leads'])
  return (unit ? AS_UNIT : (FIRST[kind] ?? OTHERS)).filter((column) => {
    if (column === 'cooperators' && !cooperators) return false
    const lists: readonly DrawnList[] = COLUMN_LISTS[column]
    return (
      asked.includes(column) || rows.some((row) => lists.some((list) => row.lists[list].length > 0))
    )
  })
}
