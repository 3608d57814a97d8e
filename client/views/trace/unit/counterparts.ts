import type { TraceNode } from '../../../api/types.ts'
import type { Tone } from '../../../graph/drawn.ts'
import { stronger } from '../../../graph/drawn.ts'
import type { Duties, DutyRole } from './duties.ts'

export const COUNTERPARTS = ['coLeads', 'leads', 'responsible', 'cooperators'] as const

/** Units that share a bracket with the start, by what they have to do with its tasks. */
export interface Counterparts {
  readonly key: (typeof COUNTERPARTS)[number]
  readonly units: readonly TraceNode[]
  /** By the best bracket that a unit shares: only one met in inherited brackets is inherited. */
  readonly tones: ReadonlyMap<string, Tone>
}

/** A unit stands in more than one group where brackets differ; groups without one are left out. */
export function counterparts({ tasks, rows }: Duties): readonly Counterparts[] {
  const [own, ...others] = rows
  const leads = (task: string) =>
    own?.duties.get(task)?.some(({ role }) => role === 'LEADS') ?? false
  const group = (
    key: Counterparts['key'],
    role: DutyRole,
    shared: (task: string) => boolean = () => true,
  ): Counterparts => {
    const tones = new Map<string, Tone>()
    for (const { unit, duties } of others)
      for (const { id } of tasks)
        for (const duty of duties.get(id) ?? [])
          if (duty.role === role && shared(id))
            tones.set(unit.id, stronger(tones.get(unit.id) ?? 'PROPOSED', duty.tone))
    return { key, units: others.flatMap(({ unit }) => (tones.has(unit.id) ? unit : [])), tones }
  }
  const groups = [
    group('coLeads', 'LEADS', leads),
    group('leads', 'LEADS', (task) => !leads(task)),
    group('responsible', 'RESPONSIBLE'),
    group('cooperators', 'COOPERATES'),
  ]
  return groups.filter(({ units }) => units.length > 0)
}
