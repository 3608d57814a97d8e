import type { EntityId } from './entity.ts'
import { DEFAULT_TRACE_OPTIONS, type Backing, type ClaimGraph } from './graph.ts'
import type { Kind } from './kind.ts'
import { compareKeys } from './order.ts'
import { trace } from './trace/trace.ts'

export const LOSS_KINDS = ['ONLY_ENTERPRISE', 'ONLY_LEAD'] as const
export type LossKind = (typeof LOSS_KINDS)[number]

/** What one goal loses when an entity is thought away. */
export interface Loss {
  readonly goal: EntityId
  readonly kind: LossKind
  /** How the entity stands behind the goal. */
  readonly backing: Backing
}

/** The kinds that may be a goal's only company or lead unit. */
export const REMOVABLE_KINDS: readonly Kind[] = ['ENTERPRISE', 'AGENCY', 'PARK', 'INSTITUTION']

const LIST_OF_LOSS = { ONLY_ENTERPRISE: 'enterprises', ONLY_LEAD: 'leads' } as const

/** Everything, whatever its number: a list that a limit cut would look as if it held one only. */
const WHOLE = { ...DEFAULT_TRACE_OPTIONS, limit: Number.MAX_SAFE_INTEGER }

/**
 * The goals that have a company or a lead unit, and none any more once all claims of the entity are
 * gone, in the order of the texts. A bracket that named it alone is gone with it, so that one
 * further up may answer then. `graph` may be the whole graph or the piece that the statement
 * `read/goal-pieces` fetches for the entity.
 */
export function removal(of: EntityId, graph: ClaimGraph): Loss[] {
  const without: ClaimGraph = {
    entities: graph.entities,
    claims: graph.claims.filter(({ from, to }) => from !== of && to !== of),
  }
  const goals = [...new Set(trace(of, graph, WHOLE).goals.map(({ entity }) => entity))]
  const keyOf = (id: EntityId) => [graph.entities.get(id)!.position, id]
  return goals
    .sort((a, b) => compareKeys(keyOf(a), keyOf(b)))
    .flatMap((goal) => {
      const [before, after] = [trace(goal, graph, WHOLE), trace(goal, without, WHOLE)]
      return LOSS_KINDS.flatMap((kind): Loss[] => {
        const list = LIST_OF_LOSS[kind]
        const backing = before[list].find(({ entity }) => entity === of)
        return backing && after[list].length === 0 ? [{ goal, kind, backing }] : []
      })
    })
}
