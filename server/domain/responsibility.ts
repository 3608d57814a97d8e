import type { Claim } from './claim.ts'
import type { EntityId } from './entity.ts'
import type { Backing, Trace } from './graph.ts'

/** Who answers for a task, as its nearest bracket says: its own, or that of a task above. */
export interface Responsibility {
  readonly leads: readonly Backing[]
  readonly cooperators: readonly Backing[]
  readonly responsible: readonly Backing[]
  /** The task above that bears the bracket; null where it is the task's own, or there is none. */
  readonly inheritedFrom: EntityId | null
  /** The claim whose words are the bracket; null where there is none. */
  readonly claim: Claim | null
}

/** The responsibility that the trace of a task holds. */
export function responsibilityOf(trace: Trace): Responsibility {
  const { leads, cooperators, responsible } = trace
  const first = [...leads, ...responsible, ...cooperators][0]
  const last = first?.paths[0]?.steps.at(-1)
  return {
    leads,
    cooperators,
    responsible,
    inheritedFrom: first?.assertion === 'INHERITED' ? first.via : null,
    claim: last?.relation.claims[0] ?? null,
  }
}
