import { DRAWN_LISTS } from './trace-input.ts'
import type { BackingShape, EntityShape, RelationShape, TraceShape } from './trace-input.ts'

/** How sure a line or card is, weakest last; PROPOSED goes over all of them. */
export type Tone = 'STATED' | 'INHERITED' | 'DERIVED' | 'PROPOSED'

export interface DrawnRelation {
  readonly relation: RelationShape
  readonly tone: Tone
  /** Place in its bracket, from 1; null elsewhere. */
  readonly order: number | null
}

/** The part of a trace that is drawn: every way of every listed backing, by relation and entity. */
export interface Drawn {
  readonly start: EntityShape
  /** In the order of the trace's graph. */
  readonly entities: ReadonlyMap<string, EntityShape>
  readonly relations: readonly DrawnRelation[]
  /** The best assertion of an entity's backings; none for what only lies on the way. */
  readonly tones: ReadonlyMap<string, Tone>
}

const STRENGTH: Readonly<Record<Tone, number>> = {
  STATED: 0,
  INHERITED: 1,
  DERIVED: 2,
  PROPOSED: 3,
}
const weaker = (a: Tone, b: Tone): Tone => (STRENGTH[a] >= STRENGTH[b] ? a : b)
export const stronger = (a: Tone, b: Tone): Tone => (STRENGTH[a] <= STRENGTH[b] ? a : b)

/** Relations by which a bracket names units. */
export const BRACKET: ReadonlySet<string> = new Set(['LEADS', 'COOPERATES', 'RESPONSIBLE'])

/**
 * Documents are the frame of every trace (they stand in the breadcrumb) and are drawn only where
 * they themselves set or implement the start.
 */
export function drawnPart(trace: TraceShape): Drawn {
  const onWay = new Set<string>()
  const fromUnit = startsAtUnit(trace)
  const ends = new Map<string, { tone: Tone; order: number | null }>()
  const tones = new Map<string, Tone>()
  for (const backing of backingsOf(trace)) {
    const { id } = backing.entity
    tones.set(id, stronger(tones.get(id) ?? 'PROPOSED', backing.assertion))
    for (const [nth, { steps }] of backing.paths.entries()) {
      for (const step of steps) onWay.add(step.relation.id)
      const end = steps.at(-1)?.relation.id
      if (end === undefined) continue
      const before = ends.get(end)
      ends.set(end, {
        tone: stronger(before?.tone ?? 'PROPOSED', toneOfPath(backing, nth, fromUnit)),
        order: before?.order ?? backing.order ?? null,
      })
    }
  }
  const relations = trace.graph.relations
    .filter(({ id }) => onWay.has(id))
    .map((relation): DrawnRelation => {
      const { tone, order } = ends.get(relation.id) ?? { tone: 'STATED', order: null }
      return { relation, tone: relation.status === 'PROPOSED' ? 'PROPOSED' : tone, order }
    })
  const ids = new Set([trace.from.id])
  for (const { relation } of relations) ids.add(relation.from.id).add(relation.to.id)
  const entities = new Map([[trace.from.id, trace.from]])
  for (const node of trace.graph.nodes) if (ids.has(node.id)) entities.set(node.id, node)
  return { start: trace.from, entities, relations, tones }
}

function* backingsOf(trace: TraceShape): Iterable<BackingShape> {
  for (const list of DRAWN_LISTS) yield* trace[list]
  for (const document of trace.documents) {
    const sets = document.role !== 'HAS_TASK'
    const paths = document.paths.filter(({ steps }) => sets && steps.length === 1)
    if (paths.length > 0) yield { ...document, paths }
  }
}

/** Whether a bracket names the start: it is a unit there, whatever its kind. */
export const startsAtUnit = ({
  from,
  tasks,
}: {
  readonly from: Pick<EntityShape, 'kind'>
  readonly tasks: readonly Pick<BackingShape, 'role'>[]
}): boolean => from.kind !== 'GOAL' && tasks.some(({ role }) => BRACKET.has(role))

/**
 * Further ways of a backing may be weaker than its best, never stronger. What a unit has by way of
 * another task it has from the bracket above.
 */
export function toneOfPath(
  backing: Pick<BackingShape, 'assertion' | 'paths' | 'role'>,
  nth: number,
  fromUnit: boolean,
): Tone {
  if (nth === 0 || !backing.paths[nth]?.via) return backing.assertion
  return weaker(backing.assertion, fromUnit || BRACKET.has(backing.role) ? 'INHERITED' : 'DERIVED')
}
