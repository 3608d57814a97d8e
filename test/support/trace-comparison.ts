import type { EntityId } from '../../server/domain/entity.ts'
import {
  BACKING_LISTS,
  DEFAULT_TRACE_OPTIONS,
  type ClaimGraph,
  type Trace,
  type TraceOptions,
} from '../../server/domain/graph.ts'
import type { Kind } from '../../server/domain/kind.ts'
import type { Expected } from './trace-oracle.ts'

export const START_KINDS: readonly Kind[] = [
  'GOAL',
  'STRATEGY',
  'TASK',
  'INDUSTRY',
  'ENTERPRISE',
  'PARK',
  'PROJECT',
  'INSTITUTION',
  'AGENCY',
]

/** Wide enough that nothing is cut. */
export const EVERYTHING: TraceOptions = { ...DEFAULT_TRACE_OPTIONS, limit: 100_000 }

export const OPTIONS: readonly TraceOptions[] = [
  EVERYTHING,
  { ...EVERYTHING, status: ['CONFIRMED', 'PROPOSED'] },
  { ...EVERYTHING, inherited: false },
  { ...EVERYTHING, cooperators: false },
  { ...EVERYTHING, inherited: false, cooperators: false, status: ['PROPOSED'] },
  { ...EVERYTHING, status: ['CONFIRMED', 'PROPOSED', 'REJECTED'] },
  { ...EVERYTHING, status: ['REJECTED'] },
]

export const startsOf = ({ entities }: ClaimGraph): EntityId[] =>
  [...entities.values()].filter(({ kind }) => START_KINDS.includes(kind)).map(({ id }) => id)

/** An answer as sorted lines, one per statement: what differs is then one line. */
export function lines({ lists, gaps, context }: Expected): string[] {
  return [
    ...BACKING_LISTS.flatMap((list) =>
      lists[list].map(
        ({ entity, role, assertion, rule }) =>
          `${list}: ${entity} ${role} ${assertion}${rule === null ? '' : ` ${rule}`}`,
      ),
    ),
    ...gaps.map(({ kind, reason, subject }) => `gap: ${kind} ${reason} ${subject}`),
    ...context.map((id) => `context: ${id}`),
  ].sort()
}

export const linesOf = (trace: Trace): string[] =>
  lines({ lists: trace, gaps: trace.gaps, context: trace.context })

/** A graph in words, for the one who reads a counterexample. */
export const inWords = ({ entities, claims }: ClaimGraph): string =>
  [
    ...[...entities.values()].flatMap((one) =>
      one.kind === 'TASK' && one.sectionCut
        ? [`${one.id} is cut`]
        : one.kind === 'GOAL' && one.textCut
          ? [`${one.id} is set in a cut text`]
          : one.kind === 'DOCUMENT' && one.truncatedAt !== null
            ? [`${one.id} is cut`]
            : [],
    ),
    ...claims.map(
      ({ type, from, to, status, place }) =>
        `${from} ${type} ${to} ${status} ${place.kind === 'row' ? 'row' : `${place.source} ${place.start}-${place.end}`}`,
    ),
  ].join('\n')
