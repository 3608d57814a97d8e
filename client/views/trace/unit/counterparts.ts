import type { TraceNode } from '../../../api/types.ts'
import type { Duties, DutyRole } from './duties.ts'

export const COUNTERPARTS = ['coLeads', 'leads', 'responsible', 'cooperators'] as const

/** Units that share a bracket with the start, by what they have to do with its tasks. */
export interface Counterparts {
  readonly key: (typeof COUNTERPARTS)[number]
  readonly units: readonly TraceNode[]
}

/** A unit stands in more than one group where brackets differ; groups without one are left out. */
export function counterparts({ tasks, rows }: Duties): readonly Counterparts[] {
  const [own, ...others] = rows
  const has = (row: (typeof rows)[number] | undefined, task: string, role: DutyRole) =>
    row?.duties.get(task)?.some((duty) => duty.role === role) ?? false
  const those = (test: (row: (typeof rows)[number], task: string) => boolean) =>
    others.filter((row) => tasks.some(({ id }) => test(row, id))).map(({ unit }) => unit)
  const groups: readonly Counterparts[] = [
    {
      key: 'coLeads',
      units: those((row, task) => has(row, task, 'LEADS') && has(own, task, 'LEADS')),
    },
    {
      key: 'leads',
      units: those((row, task) => has(row, task, 'LEADS') && !has(own, task, 'LEADS')),
    },
    { key: 'responsible', units: those((row, task) => has(row, task, 'RESPONSIBLE')) },
    { key: 'cooperators', units: those((row, task) => has(row, task, 'COOPERATES')) },
  ]
  return groups.filter(({ units }) => units.length > 0)
}
