import { useMemo } from 'react'
import { startsAtUnit } from '../../../graph/drawn.ts'
import { traceRows } from '../rows.ts'
import type { TraceIndex } from '../trace-index.ts'
import type { Duties } from './duties.ts'
import { unitDuties } from './duties.ts'
import type { UnitSummary } from './unit-counts.ts'
import { unitSummary } from './unit-counts.ts'
import { unitGaps } from './unit-gaps.ts'

/** What the page of a unit shows beside its table. */
export interface Unit {
  readonly duties: Duties
  readonly summary: UnitSummary
}

/** Null where the start is no unit. `inherited` tells whether inherited tasks were asked for. */
export function useUnit(index: TraceIndex | undefined, inherited: boolean): Unit | null {
  return useMemo(() => {
    if (!index || !startsAtUnit(index.trace)) return null
    const rows = traceRows(index)
    const duties = unitDuties(index)
    const summary = unitSummary(index, rows, unitGaps(index, duties, rows, inherited))
    return { duties, summary }
  }, [index, inherited])
}
