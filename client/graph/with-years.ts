import type { EntityShape, TraceShape } from './trace-input.ts'

/** An entity, a goal with its year as the language writes it: …（2025）, … (2025). */
export function withYear<E extends EntityShape>(entity: E, language: 'zh' | 'en'): E {
  if (entity.kind !== 'GOAL') return entity
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')']
  return { ...entity, name: entity.name.replace(/ ?\((\d{4})\)$/, `${open}$1${close}`) }
}

/** A trace whose goals bear their year as the language writes it: …（2025）, … (2025). */
export function withYears<T extends TraceShape>(trace: T, language: 'zh' | 'en'): T {
  const named = <E extends EntityShape>(entity: E): E => withYear(entity, language)
  return {
    ...trace,
    from: named(trace.from),
    graph: { ...trace.graph, nodes: trace.graph.nodes.map(named) },
  }
}
