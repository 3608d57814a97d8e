import type { TraceBacking } from '../../../api/types.ts'
import type { TraceRow } from '../rows.ts'
import type { TraceIndex } from '../trace-index.ts'
import type { UnitGaps } from './unit-gaps.ts'

/** How many, and how many of them the unit has by its own words or from a bracket above. */
export interface Split {
  readonly count: number
  readonly stated: number
  readonly inherited: number
  readonly derived: number
}

/** How many, and in how many tasks they are named. */
export interface Spread {
  readonly count: number
  readonly tasks: number
}

export interface UnitSummary {
  readonly leads: Split
  /** Null where no bracket says 责任单位. */
  readonly responsible: Split | null
  readonly cooperates: Split
  readonly goals: Split
  readonly enterprises: Spread
  readonly parks: Spread
  readonly gaps: UnitGaps
}

/** What the trace of a unit holds, in counts. */
export function unitSummary(
  { trace }: TraceIndex,
  rows: readonly TraceRow[],
  gaps: UnitGaps,
): UnitSummary {
  const byRole = (role: TraceBacking['role']) =>
    split(trace.tasks.filter((task) => task.role === role))
  const spread = (list: 'enterprises' | 'parks'): Spread => ({
    count: distinct(trace[list]),
    tasks: rows.filter(({ task, lists }) => task !== null && lists[list].length > 0).length,
  })
  const responsible = byRole('RESPONSIBLE')
  return {
    leads: byRole('LEADS'),
    responsible: responsible.count > 0 ? responsible : null,
    cooperates: byRole('COOPERATES'),
    goals: split(trace.goals),
    enterprises: spread('enterprises'),
    parks: spread('parks'),
    gaps,
  }
}

const distinct = (backings: readonly TraceBacking[]) =>
  new Set(backings.map(({ entity }) => entity.id)).size

/** Each entity once, by the best of its assertions. */
function split(backings: readonly TraceBacking[]): Split {
  const stated = backings.filter(({ assertion }) => assertion === 'STATED')
  const known = backings.filter(({ assertion }) => assertion !== 'DERIVED')
  return {
    count: distinct(backings),
    stated: distinct(stated),
    inherited: distinct(known) - distinct(stated),
    derived: distinct(backings) - distinct(known),
  }
}
