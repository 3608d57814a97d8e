import type { Quotation, TraceNode, TraceRelation } from '../../../api/types.ts'
import type { Kind } from '../../../../server/domain/kind.ts'
import type { Tone } from '../../../graph/drawn.ts'

export type EvidenceRole =
  | 'enterprises'
  | 'units'
  | 'goal'
  | 'deadline'
  | 'goals'
  | 'places'
  | 'industries'
  | 'strategies'
  | 'tasks'

/** What one passage says for one role, with all its quoted ranges. */
export interface EvidenceCard {
  readonly key: string
  readonly role: EvidenceRole
  readonly kind: Kind
  /** Other roles that the very same words have. */
  readonly also?: readonly Pick<EvidenceCard, 'role' | 'kind' | 'entities'>[]
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

interface Draft extends Omit<EvidenceCard, 'ranges' | 'entities'> {
  ranges: [number, number][]
  entities: Set<string>
}

/** What a relation is evidence of. */
export interface Finding {
  readonly role: EvidenceRole
  readonly kind: Kind
  readonly tone: Tone
  readonly entity: string
  readonly via: string | null
  readonly relation: TraceRelation
}

/** The sentences behind relations, one card to each role, passage and tone, in the order they come. */
export function quoteCards(
  findings: Iterable<Finding>,
  nodes: ReadonlyMap<string, TraceNode>,
): readonly EvidenceCard[] {
  const cards = new Map<string, Draft>()
  for (const { role, kind, tone, entity, via, relation } of findings)
    for (const quotation of relation.evidence) {
      if (quotation.__typename !== 'Quotation') continue
      const key = `${role}/${quotation.passage.id}/${tone}`
      const card: Draft = cards.get(key) ?? {
        key,
        role,
        kind,
        tone,
        via,
        number: numberOf(nodes, relation),
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
  return [...cards.values()].map((card) => ({
    ...card,
    ranges: card.ranges.sort((a, b) => a[0] - b[0]),
    entities: [...card.entities],
  }))
}

/** Each quotation once: cards that quote the very same words in the same way become one with all their roles. */
export function mergeSameWords(cards: readonly EvidenceCard[]): readonly EvidenceCard[] {
  const merged = new Map<string, EvidenceCard>()
  for (const card of cards) {
    const { role, kind, entities, tone, passage, via, ranges, number } = card
    const key = [passage.id, tone, via, number, ...ranges.flat()].join('/')
    const first = merged.get(key)
    if (!first) merged.set(key, card)
    else merged.set(key, { ...first, also: [...(first.also ?? []), { role, kind, entities }] })
  }
  return [...merged.values()]
}

function numberOf(nodes: ReadonlyMap<string, TraceNode>, { from, to }: TraceRelation): string {
  const task = [nodes.get(from.id), nodes.get(to.id)].find((node) => node?.__typename === 'Task')
  return task?.__typename === 'Task' ? task.number : ''
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
