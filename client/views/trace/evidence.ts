import type { Quotation, TraceBacking, TraceRelation } from '../../api/types.ts'
import type { Kind } from '../../../server/domain/kind.ts'
import type { DrawnList } from '../../graph/trace-input.ts'
import type { Tone } from '../../graph/drawn.ts'
import { lastRelation, toneOf } from './trace-index.ts'
import type { TraceIndex } from './trace-index.ts'

export type EvidenceRole =
  'enterprises' | 'units' | 'goal' | 'goals' | 'places' | 'industries' | 'strategies' | 'tasks'

/** What one passage says for one role, with all its quoted ranges. */
export interface EvidenceCard {
  readonly key: string
  readonly role: EvidenceRole
  readonly kind: Kind
  readonly tone: Tone
  readonly passage: Quotation['passage']
  readonly document: Quotation['document']
  /** UTF-16 offsets into the source, ascending. */
  readonly ranges: readonly (readonly [start: number, end: number])[]
  /** Entities that the words name. */
  readonly entities: readonly string[]
  /** Number of the task whose words these are; '' where none is known. */
  readonly number: string
  /** The task above that bears the bracket; null for what the own words say. */
  readonly via: string | null
}

const ORDER: readonly [EvidenceRole, Kind, readonly DrawnList[]][] = [
  ['enterprises', 'ENTERPRISE', ['enterprises']],
  ['places', 'PARK', ['parks', 'projects', 'institutions']],
  ['units', 'AGENCY', ['leads', 'responsible', 'cooperators']],
  ['goals', 'GOAL', ['goals']],
  ['industries', 'INDUSTRY', ['industries', 'products']],
  ['strategies', 'STRATEGY', ['strategies']],
]

interface Draft extends Omit<EvidenceCard, 'ranges' | 'entities'> {
  ranges: [number, number][]
  entities: Set<string>
}

/**
 * Every sentence behind a trace, grouped by role and passage: firms, places, units, then what ties
 * the start to its tasks, goals, industries, strategies.
 */
export function evidenceCards(index: TraceIndex): readonly EvidenceCard[] {
  const { trace } = index
  const cards = new Map<string, Draft>()
  const add = (
    role: EvidenceRole,
    kind: Kind,
    tone: Tone,
    entity: string,
    via: string | null,
    relation: TraceRelation,
  ) => {
    for (const quotation of relation.evidence) {
      if (quotation.__typename !== 'Quotation') continue
      const key = `${role}/${quotation.passage.id}/${tone}`
      const card: Draft = cards.get(key) ?? {
        key,
        role,
        kind,
        tone,
        via,
        number: numberOf(index, relation),
        passage: quotation.passage,
        document: quotation.document,
        ranges: [],
        entities: new Set(),
      }
      card.entities.add(entity)
      if (!card.ranges.some(([start, end]) => start === quotation.start && end === quotation.end))
        card.ranges.push([quotation.start, quotation.end])
      cards.set(key, card)
    }
  }
  const own = () => {
    for (const backing of [...trace.tasks, ...trace.documents]) {
      const relation = startRelation(index, backing)
      if (relation && relation.type !== 'SUBTASK_OF' && relation.type !== 'HAS_TASK')
        add(
          trace.from.kind === 'GOAL' ? 'goal' : 'tasks',
          trace.from.kind === 'GOAL' ? 'GOAL' : 'TASK',
          'STATED',
          trace.from.id,
          null,
          relation,
        )
    }
  }
  if (trace.from.kind !== 'GOAL') own()
  for (const [role, kind, lists] of ORDER) {
    for (const list of lists)
      for (const backing of trace[list])
        for (const path of backing.paths) {
          const relation = lastRelation(index, path)
          if (relation)
            add(
              role,
              kind,
              toneOf(index, backing),
              backing.entity.id,
              path.via?.id ?? null,
              relation,
            )
        }
    if (role === 'units' && trace.from.kind === 'GOAL') own()
  }
  return [...cards.values()].map((card) => ({
    ...card,
    ranges: card.ranges.sort((a, b) => a[0] - b[0]),
    entities: [...card.entities],
  }))
}

function numberOf({ nodes }: TraceIndex, { from, to }: TraceRelation): string {
  const task = [nodes.get(from.id), nodes.get(to.id)].find((node) => node?.__typename === 'Task')
  return task?.__typename === 'Task' ? task.number : ''
}

/** The relation at the start's own end of a way. */
function startRelation(
  { relations }: TraceIndex,
  backing: TraceBacking,
): TraceRelation | undefined {
  const step = backing.paths[0]?.steps[0]
  return step && relations.get(step.relation.id)
}

/** How many different places in the texts the relations are read from. */
export function countQuotes(relations: readonly TraceRelation[]): number {
  const places = new Set<string>()
  for (const { evidence } of relations)
    for (const one of evidence)
      places.add(
        one.__typename === 'Quotation' ? `${one.document.id}/${one.start}-${one.end}` : one.claimId,
      )
  return places.size
}
