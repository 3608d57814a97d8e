import type { EntityShape, TraceShape } from './trace-input.ts'

/** A trace whose goals bear their year as the language writes it: …（2025）, … (2025). */
export function withYears<T extends TraceShape>(trace: T, language: 'zh' | 'en'): T {
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')']
  const named = <E extends EntityShape>(entity: E): E =>
    entity.kind === 'GOAL'
      ? { ...entity, name: entity.name.replace(/ ?\((\d{4})\)$/, `${open}$1${close}`) }
      : entity
  return {
    ...trace,
    from: named(trace.from),
    graph: { ...trace.graph, nodes: trace.graph.nodes.map(named) },
  }
}
