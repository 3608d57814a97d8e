import type { TraceBacking } from '../../api/types.ts'
import type { Assertion } from '../../../server/domain/graph.ts'
import { startsAtUnit } from '../../graph/drawn.ts'
import { isPrincipal } from '../../graph/is-principal.ts'
import type { TraceIndex } from './trace-index.ts'

export const CLAUSES = [
  'leads',
  'responsible',
  'relies',
  'builds',
  'sets',
  'serves',
  'with',
  'helped',
] as const

/** One part of the answer sentence: who or what, and how that is known where all share it. */
export interface Clause {
  readonly kind: (typeof CLAUSES)[number]
  readonly backings: readonly TraceBacking[]
  /** The assertion that all share; null where they differ. */
  readonly assertion: Assertion | null
}

export interface Answer {
  readonly clauses: readonly Clause[]
  /** What was looked for and is not written, in the order of the sentence. */
  readonly missing: readonly ('units' | 'enterprises' | 'goals')[]
  readonly cutOff: boolean
}

/** What a trace says in one sentence: who leads, what it relies on, which goals it serves. */
export function answerOf({ trace }: TraceIndex): Answer {
  const relied = [...trace.enterprises, ...trace.parks, ...trace.projects, ...trace.institutions]
  const clauses: Clause[] = []
  const add = (kind: Clause['kind'], backings: readonly TraceBacking[]) => {
    const first = backings[0]?.assertion
    if (first)
      clauses.push({
        kind,
        backings,
        assertion: backings.every(({ assertion }) => assertion === first) ? first : null,
      })
  }
  const { kind } = trace.from
  if (kind === 'GOAL' || kind === 'TASK' || kind === 'STRATEGY' || kind === 'INDUSTRY') {
    add('leads', trace.leads)
    add('responsible', trace.responsible)
    add(
      'relies',
      relied.filter(({ role }) => role !== 'BUILDS'),
    )
    add(
      'builds',
      relied.filter(({ role }) => role === 'BUILDS'),
    )
    if (kind !== 'GOAL') add('sets', trace.goals)
  } else {
    const unit = startsAtUnit(trace)
    add(unit ? 'sets' : 'serves', trace.goals)
    add(unit ? 'with' : 'leads', [...trace.leads, ...(unit ? trace.responsible : [])])
    if (!unit) add('responsible', trace.responsible)
    else add('helped', trace.cooperators)
  }
  const gap = (wanted: string) =>
    trace.gaps.find(({ kind: one, subject }) => one === wanted && subject.id === trace.from.id)
  const unit = gap('NO_UNIT')
  const enterprise = gap('NO_ENTERPRISE')
  // Of a trace that was cut short nobody knows what its empty lists would hold.
  const noGoals = kind !== 'GOAL' && trace.goals.length === 0 && !trace.truncated
  return {
    clauses,
    missing: [
      ...(unit ? (['units'] as const) : []),
      ...(enterprise ? (['enterprises'] as const) : []),
      ...(noGoals ? (['goals'] as const) : []),
    ],
    cutOff: [unit, enterprise].some((one) => one?.reason === 'TEXT_CUT_OFF'),
  }
}

/** One part of the answer in counts: how many, and how many of them by each way that is not stated. */
export interface Told {
  readonly kind: Exclude<Clause['kind'], 'with' | 'helped'>
  readonly count: number
  readonly inherited: number
  readonly derived: number
  /** Of what is relied on or built, how many stand in each list; lists without any are left out. */
  readonly things: readonly (readonly [list: ThingList, count: number])[]
}

const THINGS = ['enterprises', 'parks', 'projects', 'institutions'] as const
export type ThingList = (typeof THINGS)[number]

/** How many of a list are dashed, and why. */
export function countsByTone(tones: readonly string[]) {
  const count = (wanted: string) => tones.filter((tone) => tone === wanted).length
  return { INHERITED: count('INHERITED'), DERIVED: count('DERIVED') }
}

/** The answer of a start that is no unit in counts, in the order of the sentence. */
export function toldCounts(index: TraceIndex): readonly Told[] {
  return answerOf(index).clauses.flatMap(({ kind, backings }): Told[] => {
    if (kind === 'with' || kind === 'helped') return []
    const things = THINGS.flatMap((list) => {
      const count = index.trace[list].filter((one) => backings.includes(one)).length
      return count > 0 ? [[list, count] as const] : []
    })
    const count = backings.length
    const { INHERITED: inherited, DERIVED: derived } = countsByTone(
      backings.map(({ assertion }) => assertion),
    )
    return [{ kind, count, inherited, derived, things }]
  })
}

export interface UnitCounts {
  readonly role: 'LEADS' | 'COOPERATES' | 'RESPONSIBLE'
  readonly stated: number
  readonly inherited: number
  readonly principal: boolean
}

/** How many tasks a unit has by each role, and how many of them it has from a bracket above. */
export function unitCounts(tasks: readonly TraceBacking[]): readonly UnitCounts[] {
  return (['LEADS', 'COOPERATES', 'RESPONSIBLE'] as const).flatMap((role) => {
    const own = tasks.filter((task) => task.role === role)
    if (own.length === 0) return []
    const stated = own.filter(({ assertion }) => assertion === 'STATED')
    const principal = stated.some(isPrincipal)
    return [{ role, stated: stated.length, inherited: own.length - stated.length, principal }]
  })
}
