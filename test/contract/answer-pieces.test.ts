import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EntityId } from '../../server/domain/entity.ts'
import { DEFAULT_TRACE_OPTIONS, type ClaimGraph } from '../../server/domain/graph.ts'
import { goalMatrix, goalsBehind } from '../../server/domain/goal-matrix.ts'
import { ledger } from '../../server/domain/ledger.ts'
import { paths } from '../../server/domain/paths.ts'
import { RELATION_TYPES } from '../../server/domain/relation.ts'
import type { Kind } from '../../server/domain/kind.ts'
import { REMOVABLE_KINDS, removal } from '../../server/domain/removal.ts'
import { TRACEABLE_KINDS } from '../../server/domain/trace/own-tasks.ts'
import type { GraphStore } from '../../server/store/port.ts'
import {
  goalIds,
  goalPieces,
  ledgerPiece,
  pathPiece,
  tracePieces,
} from '../../server/store/statements/read.ts'
import { deleteEntities, lock } from '../../server/store/statements/write.ts'
import { claim, claimGraph } from '../support/claims.ts'
import { storeClaimGraph } from '../support/claim-graph-store.ts'
import { measuredGraph } from '../support/measured-graph-arbitrary.ts'
import { policyGraph } from '../support/policy-graph-arbitrary.ts'
import { entityOf } from '../support/policy-graph-entities.ts'
import { onEveryStore } from '../support/stores.ts'

/** Neo4j plans anew as the graph changes, which takes it seconds for each of these statements. */
const RUNS = { embedded: 15, neo4j: 1 }
const LIMITS = { statuses: DEFAULT_TRACE_OPTIONS.status, goals: 1000, tasks: 1000 }
const MATRIX = { condition: {}, today: new Date('2026-11-24T12:00:00'), first: 200 } as const

const PLAIN = { special: false, cut: false }

/** Two ways from a task to another, and what a merge left: that the first is below itself. */
const looped = claimGraph(
  [
    ...['DOCUMENT', 'INSTITUTION'].map((kind) => entityOf(kind as Kind, 0, PLAIN)),
    ...[0, 1, 2, 3].map((nth) => entityOf('TASK', nth, PLAIN)),
  ],
  [
    ...[0, 1, 2, 3].map((nth) => claim('document-0', 'HAS_TASK', `task-${nth}`)),
    ...[0, 1].map((nth) => claim('institution-0', 'LEADS', `task-${nth}`)),
    claim('task-3', 'SUBTASK_OF', 'task-3'),
  ],
)

onEveryStore((open, kind) => {
  test('a relation of a thing to itself takes the place of no path', async () => {
    const store = await open()
    try {
      await storeClaimGraph(store, looped)
      const ends = ['task-3' as EntityId, 'task-0' as EntityId] as const
      await comparePath(store, looped, ends, { hops: 4, first: 2 })
      await clear(store, looped)
    } finally {
      await store.close()
    }
  })

  test('removal, matrix, ledger and paths of a piece from the store are those of the whole', async () => {
    const store = await open()
    try {
      await fc.assert(
        fc.asyncProperty(fc.oneof(measuredGraph, policyGraph), async (graph) => {
          await storeClaimGraph(store, graph)
          try {
            await compareGoals(store, graph)
            await compareLedgers(store, graph)
            await comparePaths(store, graph)
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

const idsOf = (graph: ClaimGraph, kinds: readonly string[]): EntityId[] =>
  [...graph.entities.values()].filter((entity) => kinds.includes(entity.kind)).map(({ id }) => id)

async function compareGoals(store: GraphStore, graph: ClaimGraph): Promise<void> {
  for (const of of idsOf(graph, TRACEABLE_KINDS)) {
    const [row] = await store.read(goalPieces, { of, ...LIMITS })
    const behind = goalsBehind(of, graph)
    expect(goalsBehind(of, row!.graph)).toEqual(behind)
    for (const columns of ['INDUSTRY', 'AGENCY'] as const) {
      const options = { ...MATRIX, columns }
      expect(goalMatrix(behind, row!.graph, options)).toEqual(goalMatrix(behind, graph, options))
    }
    if (REMOVABLE_KINDS.includes(graph.entities.get(of)!.kind))
      expect(removal(of, row!.graph)).toEqual(removal(of, graph))
  }
  const { statuses, tasks } = LIMITS
  const [all] = await store.read(goalIds, { statuses, first: LIMITS.goals })
  const [row] = await store.read(tracePieces, { ids: all!.goals, statuses, tasks })
  const options = { ...MATRIX, columns: 'AGENCY' } as const
  expect(goalMatrix(all!.goals, row!.graph, options)).toEqual(
    goalMatrix(idsOf(graph, ['GOAL']), graph, options),
  )
}

async function compareLedgers(store: GraphStore, graph: ClaimGraph): Promise<void> {
  for (const goal of idsOf(graph, ['GOAL'])) {
    const [row] = await store.read(ledgerPiece, { id: goal, tasks: 1000 })
    expect(ledger(goal, row!.graph)).toEqual(ledger(goal, graph))
  }
}

async function comparePaths(store: GraphStore, graph: ClaimGraph): Promise<void> {
  const ids = [...graph.entities.keys()]
  for (const [at, from] of ids.entries()) {
    const ends = [from, ids[(at * 7 + 3) % ids.length]!] as const
    for (const [hops, first] of [
      [4, 200],
      [4, 2],
      [3, 5],
    ] as const)
      await comparePath(store, graph, ends, { hops, first })
  }
}

async function comparePath(
  store: GraphStore,
  graph: ClaimGraph,
  [from, to]: readonly [EntityId, EntityId],
  { hops, first }: { readonly hops: number; readonly first: number },
): Promise<void> {
  const asked = { types: RELATION_TYPES, first }
  const [row] = await store.read(pathPiece, { from, to, ...asked, hops })
  const options = { ...asked, maxHops: hops }
  expect(paths(from, to, row!.graph, options)).toEqual(paths(from, to, graph, options))
}

const clear = (store: GraphStore, graph: ClaimGraph): Promise<unknown> =>
  store.write(async (tx) => {
    await tx.run(lock, {})
    await tx.run(deleteEntities, { ids: [...graph.entities.keys()] })
  })
