import type { Bundle, Span } from '../../seed/bundle.ts'

type Relation = Bundle['relations'][number]
type Entity = Bundle['entities'][number]

/** A bundle in the making: text is only ever added at its end, so that every offset stays true. */
export interface Draft {
  /** Adds words; gives their span. */
  write(words: string): Span
  /** Begins a passage at the present end. */
  passage(number: string, role: 'HEADING' | 'BODY' | 'RESPONSIBILITY', parent?: string): void
  /** Adds an entity, or where it is known leaves it with the mentions that it has. */
  entity(kind: string, name: string, mention: Span, more?: Partial<Entity>): string
  relate(from: string, type: Relation['type'], to: string, at: Span, more?: Partial<Relation>): void
  target(target: Omit<Bundle['targets'][number], 'status'>): void
  done(head: Omit<Bundle['document'], 'text'>): Bundle
}

export function draft(key: string): Draft {
  let text = ''
  const passages: NonNullable<Bundle['passages']> = []
  const entities = new Map<string, Entity>()
  const targets: Bundle['targets'] = []
  const relations: Relation[] = []
  return {
    write(words) {
      const start = text.length
      text += words
      return { start, end: text.length }
    },
    passage: (number, role, parent) =>
      void passages.push({ number, role, parent: parent ?? null, start: text.length }),
    entity(kind, name, mention, more = {}) {
      const known = `${kind} ${more.number ?? ''} ${name}`
      if (!entities.has(known))
        entities.set(known, {
          key: known,
          kind,
          name,
          mentions: [mention],
          status: 'CONFIRMED',
          ...more,
        })
      return known
    },
    relate: (from, type, to, at, more = {}) =>
      void relations.push({ from, type, to, evidence: [at], status: 'CONFIRMED', ...more }),
    target: (target) => void targets.push({ ...target, status: 'CONFIRMED' }),
    done: (head) => ({
      format: 'policy-bundle/1',
      source: { key },
      document: { ...head, text },
      passages,
      entities: [...entities.values()],
      targets,
      relations,
    }),
  }
}
