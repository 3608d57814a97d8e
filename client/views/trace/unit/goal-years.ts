import type { GoalNode } from '../../../api/types.ts'
import type { Tone } from '../../../graph/drawn.ts'
import { stronger } from '../../../graph/drawn.ts'
import { toneOf } from '../trace-index.ts'
import type { TraceIndex } from '../trace-index.ts'

export interface GoalYear {
  /** Null for goals that name none. */
  readonly year: number | null
  readonly past: boolean
  readonly goals: readonly GoalNode[]
}

/** The goals of a trace by the year they are due, earliest first, those without a year last. */
export function goalYears({ trace, nodes }: TraceIndex): readonly GoalYear[] {
  const groups = new Map<number | null, GoalNode[]>()
  for (const id of new Set(trace.goals.map(({ entity }) => entity.id))) {
    const goal = nodes.get(id)
    if (goal?.__typename !== 'Goal') continue
    const year = goal.targetYear ?? null
    groups.set(year, [...(groups.get(year) ?? []), goal])
  }
  return [...groups]
    .sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
    .map(([year, goals]) => ({ year, past: goals.every(({ due }) => due === 'PAST'), goals }))
}

/** How surely the start has each of its goals: by the best of their backings. */
export function goalTones(index: TraceIndex): ReadonlyMap<string, Tone> {
  const tones = new Map<string, Tone>()
  for (const backing of index.trace.goals) {
    const { id } = backing.entity
    tones.set(id, stronger(tones.get(id) ?? 'PROPOSED', toneOf(index, backing)))
  }
  return tones
}
