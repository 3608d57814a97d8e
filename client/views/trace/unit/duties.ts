import type { TraceNode, TraceRelation } from '../../../api/types.ts'
import type { Tone } from '../../../graph/drawn.ts'
import { stronger } from '../../../graph/drawn.ts'
import { isPrincipal } from '../../../graph/is-principal.ts'
import { compareNumbers } from '../task-number.ts'
import type { TraceIndex } from '../trace-index.ts'

export const DUTY_ROLES = ['LEADS', 'RESPONSIBLE', 'COOPERATES'] as const
export type DutyRole = (typeof DUTY_ROLES)[number]
export type TaskNode = Extract<TraceNode, { __typename: 'Task' }>

export interface Duty {
  readonly role: DutyRole
  readonly tone: Tone
  /** First among those who lead. */
  readonly principal: boolean
}

export interface DutyRow {
  readonly unit: TraceNode
  /** What the unit has to do with a task, by the id of the task. */
  readonly duties: ReadonlyMap<string, readonly Duty[]>
}

/** Who answers for which task of a unit. */
export interface Duties {
  /** The tasks that a bracket gives the unit, in the order of the text. */
  readonly tasks: readonly TaskNode[]
  /** The unit itself, then its counterparts: those who lead, answer, cooperate. */
  readonly rows: readonly DutyRow[]
}

const isRole = (type: string): type is DutyRole => (DUTY_ROLES as readonly string[]).includes(type)

/**
 * Who answers for the tasks of the unit that a trace starts at. A task is governed by the bracket
 * by which the trace itself gives it to the unit: the task's own, or that of the task above which
 * the way names as `via`. Everyone whose relation in the trace's graph ends at the bearer of that
 * bracket has the task by it: stated where the bearer is the task itself, else inherited; proposed
 * where the relation is. Nothing else makes anyone responsible.
 */
export function unitDuties({ trace, nodes }: TraceIndex): Duties {
  const bearers = new Map<string, Set<string>>()
  for (const { role, entity, paths } of trace.tasks)
    if (isRole(role))
      for (const { via } of paths) {
        const known = bearers.get(entity.id) ?? new Set()
        bearers.set(entity.id, known.add(via?.id ?? entity.id))
      }
  const brackets = new Map<string, TraceRelation[]>()
  for (const relation of trace.graph.relations)
    if (isRole(relation.type))
      brackets.set(relation.to.id, [...(brackets.get(relation.to.id) ?? []), relation])
  const duties = new Map<string, Map<string, Duty[]>>()
  const order = [...trace.leads, ...trace.responsible, ...trace.cooperators]
  for (const id of [trace.from.id, ...order.map(({ entity }) => entity.id)])
    duties.set(id, new Map())
  for (const [task, above] of bearers)
    for (const bearer of above)
      for (const relation of brackets.get(bearer) ?? []) {
        const own = duties.get(relation.from.id) ?? new Map<string, Duty[]>()
        duties.set(relation.from.id, own)
        own.set(task, withDuty(own.get(task) ?? [], dutyOf(relation, bearer === task)))
      }
  return {
    tasks: [...bearers.keys()]
      .map((id) => nodes.get(id))
      .filter((node): node is TaskNode => node?.__typename === 'Task')
      .sort((a, b) => compareNumbers(a.number, b.number)),
    rows: [...duties].flatMap(([id, own]) => {
      const unit = nodes.get(id)
      return unit && own.size > 0 ? [{ unit, duties: own }] : []
    }),
  }
}

const dutyOf = ({ type, status, order }: TraceRelation, stated: boolean): Duty => ({
  role: type as DutyRole,
  tone: status === 'PROPOSED' ? 'PROPOSED' : stated ? 'STATED' : 'INHERITED',
  principal: isPrincipal({ role: type, order }),
})

/** Whether the unit stands first wherever it leads. */
export const standsFirst = ({ duties }: DutyRow): boolean =>
  standsFirstIn([...duties.values()].flat())

/** Whether a unit leads in some of its duties, and stands first in all of those. */
export function standsFirstIn(duties: readonly Duty[]): boolean {
  const led = duties.filter(({ role }) => role === 'LEADS')
  return led.length > 0 && led.every(({ principal }) => principal)
}

/** One duty to a role; what two brackets say counts by the stronger. */
function withDuty(known: readonly Duty[], duty: Duty): Duty[] {
  const same = known.find(({ role }) => role === duty.role)
  if (!same) return [...known, duty]
  const both = {
    ...same,
    tone: stronger(same.tone, duty.tone),
    principal: same.principal || duty.principal,
  }
  return known.map((one) => (one === same ? both : one))
}
