import type { GraphStore } from './store/port.ts'
import { chainPiece, goalPieces, pathPiece, tracePieces } from './store/statements/read.ts'

const NOTHING = ''
const PATIENCE_MS = 60_000

/**
 * Lets a database plan the large statements before anyone asks for them: on a Neo4j just started
 * that takes seconds, longer than a request may wait. They are asked for ids that name nothing.
 * Never throws: a store that is away is none of its business.
 */
export async function warmUp(store: GraphStore): Promise<void> {
  // The embedded store plans in no time.
  if (store.kind === 'embedded') return
  const statuses = ['CONFIRMED'] as const
  const options = { timeoutMs: PATIENCE_MS }
  const plans = [
    () => store.read(tracePieces, { ids: [NOTHING], statuses, tasks: 1 }, options),
    () =>
      store.read(
        chainPiece,
        { industry: NOTHING, statuses, minWeight: 2, depth: 2, tasks: 1, links: 1 },
        options,
      ),
    () => store.read(goalPieces, { of: NOTHING, statuses, goals: 1, tasks: 1 }, options),
    () =>
      store.read(pathPiece, { from: NOTHING, to: NOTHING, types: [], hops: 4, first: 1 }, options),
  ]
  for (const plan of plans) await plan().catch(() => undefined)
}
