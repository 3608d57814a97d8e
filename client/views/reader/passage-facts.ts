import type { TraceAnswer, TraceBacking } from '../../api/types.ts'

export const FACT_ROLES = [
  'goals',
  'enterprises',
  'industries',
  'products',
  'parks',
  'projects',
  'institutions',
  'leads',
  'responsible',
  'cooperators',
  'strategies',
] as const
export type FactRole = (typeof FACT_ROLES)[number]

export interface PassageFact {
  readonly role: FactRole
  /** What the item says itself, or takes over from above. */
  readonly backings: readonly TraceBacking[]
  /** How many more its subtasks name. */
  readonly below: number
  /** Why there is nothing, where something was looked for. */
  readonly missing: 'TEXT_CUT_OFF' | 'NOT_IN_DOCUMENT' | 'NOT_REVIEWED' | null
}

const GAPS: Partial<Record<FactRole, TraceAnswer['gaps'][number]['kind']>> = {
  goals: 'NO_GOAL',
  enterprises: 'NO_ENTERPRISE',
  leads: 'NO_UNIT',
}
/** Looked for in every item, and so named also where nothing is written. */
const SOUGHT: ReadonlySet<FactRole> = new Set([
  'goals',
  'enterprises',
  'industries',
  'parks',
  'leads',
])

/**
 * What a trace that starts at a task says of this task alone, role by role: what only its subtasks
 * say is counted, not listed. Strategies stand above, so all of them are listed.
 */
export function passageFacts(trace: TraceAnswer): readonly PassageFact[] {
  const gap = (role: FactRole) =>
    trace.gaps.find(({ kind, subject }) => kind === GAPS[role] && subject.id === trace.from.id)
  const cutOff = gap('enterprises')?.reason === 'TEXT_CUT_OFF'
  return FACT_ROLES.map((role): PassageFact => {
    const all = trace[role]
    const backings = role === 'strategies' ? all : all.filter((one) => one.assertion !== 'DERIVED')
    const below = all.length - backings.length
    const sought = SOUGHT.has(role) && !(role === 'leads' && trace.responsible.length > 0)
    const missing =
      all.length > 0 || !sought
        ? null
        : (gap(role)?.reason ?? (cutOff ? 'TEXT_CUT_OFF' : 'NOT_IN_DOCUMENT'))
    return { role, backings, below, missing }
  }).filter(({ backings, below, missing }) => backings.length > 0 || below > 0 || missing)
}
