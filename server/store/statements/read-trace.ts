import type { ClaimStatus } from '../../domain/claim.ts'
import type { EntityId } from '../../domain/entity.ts'
import type { ClaimGraph } from '../../domain/graph.ts'
import { claimsOf, entitiesOf } from '../rows.ts'
import { define, list, text, version, type Versioned } from './define.ts'

type TraceParams = {
  /** Starts, also by former ids. */
  readonly ids: readonly string[]
  readonly statuses: readonly ClaimStatus[]
  /** Own tasks of all starts together, at most. */
  readonly tasks: number
}

export interface TracePieces extends Versioned {
  /** By the ids that were asked for; one that names nothing is missing. */
  readonly starts: ReadonlyMap<string, EntityId>
  /** Whether there are more own tasks than were asked for: answers may be cut. */
  readonly cut: boolean
  /** The one piece that the traces of all starts need. */
  readonly graph: ClaimGraph
}

/** All that traces from the starts may need. */
export const tracePieces = define<TraceParams, TracePieces>(
  'read/trace',
  { ids: 'value', statuses: 'value', tasks: 'integer' },
  ['version', 'starts', 'cut', 'entities', 'claims'],
  (row) => ({
    ...version(row),
    starts: new Map(
      list(row['starts']).map((item) => {
        const [asked, id] = list(item)
        return [text(asked), text(id) as EntityId]
      }),
    ),
    cut: row['cut'] === true,
    graph: {
      entities: new Map(entitiesOf(row['entities']).map((entity) => [entity.id, entity])),
      claims: claimsOf(row['claims']),
    },
  }),
)
