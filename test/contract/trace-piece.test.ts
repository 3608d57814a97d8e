import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CLAIM_STATUSES, type ClaimStatus } from '../../server/domain/claim.ts'
import type { EntityId } from '../../server/domain/entity.ts'
import { DEFAULT_TRACE_OPTIONS, type ClaimGraph } from '../../server/domain/graph.ts'
import { TRACEABLE_KINDS } from '../../server/domain/trace/own-tasks.ts'
import { trace } from '../../server/domain/trace/trace.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { deleteEntities, lock } from '../../server/store/statements/write.ts'
import { tracePieces } from '../../server/store/statements/read-trace.ts'
import { storeClaimGraph } from '../support/claim-graph-store.ts'
import { policyGraph } from '../support/policy-graph-arbitrary.ts'
import { onEveryStore } from '../support/stores.ts'

const RUNS = { embedded: 200, neo4j: 15 }

const statuses = fc.subarray<ClaimStatus>([...CLAIM_STATUSES], { minLength: 1 })

onEveryStore((open, kind) => {
  test('a trace of the piece that the store hands over is the trace of the whole graph', async () => {
    const store = await open()
    try {
      await fc.assert(
        fc.asyncProperty(policyGraph, statuses, async (graph, status) => {
          await storeClaimGraph(store, graph)
          try {
            await comparePieces(store, graph, status)
          } finally {
            await clear(store, graph)
          }
        }),
        { numRuns: RUNS[kind] },
      )
    } finally {
      await store.close()
    }
  })
})

async function comparePieces(
  store: GraphStore,
  graph: ClaimGraph,
  status: readonly ClaimStatus[],
): Promise<void> {
  const starts = startsOf(graph)
  const read = async (ids: readonly EntityId[]) =>
    (await store.read(tracePieces, { ids, statuses: status, tasks: 1000 }))[0]!
  const together = await read(starts)
  for (const start of starts) {
    const options = { ...DEFAULT_TRACE_OPTIONS, status, limit: 1000 }
    const whole = trace(start, graph, options)
    expect(trace(start, (await read([start])).graph, options)).toEqual(whole)
    expect(trace(start, together.graph, options)).toEqual(whole)
  }
}

const startsOf = (graph: ClaimGraph): EntityId[] =>
  [...graph.entities.values()]
    .filter(({ kind }) => TRACEABLE_KINDS.includes(kind))
    .map(({ id }) => id)

const clear = (store: GraphStore, graph: ClaimGraph): Promise<unknown> =>
  store.write(async (tx) => {
    await tx.run(lock, {})
    await tx.run(deleteEntities, { ids: [...graph.entities.keys()] })
  })
