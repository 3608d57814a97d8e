import { ownFirms } from '../server/domain/anchor/anchor-firms.ts'
import { ANCHOR_METHOD } from '../server/domain/anchor/components.ts'
import { mergeGraphs } from '../server/domain/anchor/merge.ts'
import { wholeTrace } from '../server/domain/anchor/policy.ts'
import { relationsIn } from '../server/domain/anchor/relations.ts'
import { scopeOf } from '../server/domain/anchor/scope.ts'
import type { EntityId } from '../server/domain/entity.ts'
import type { ClaimGraph, Trace } from '../server/domain/graph.ts'
import type { GraphStore } from '../server/store/port.ts'
import { anchorChains, tracePieces } from '../server/store/statements/read.ts'

/** An industry that the heading of a task develops, with what documents say of its chain. */
export interface PolicyChain {
  readonly industry: EntityId
  readonly trace: Trace
  readonly graph: ClaimGraph
  /** All that the figures of the chain hang on, in words that change with it. */
  readonly facts: readonly string[]
}

/** More than any graph of policy documents holds. */
const ALL = 50_000

/** The chains that documents develop. */
export async function policyChains(store: GraphStore): Promise<PolicyChain[]> {
  const [found] = await store.read(anchorChains, { ids: [], method: ANCHOR_METHOD, first: ALL })
  const ids = (found?.chains ?? []).map(({ id }) => id)
  const own = await pieceOf(store, ids)
  const traces = ids.map((id) => wholeTrace(id, own))
  const listed = traces.flatMap((trace) =>
    scopeOf(trace, relationsIn(own), own.entities).segments.map(({ id }) => id),
  )
  const graph = mergeGraphs([own, await pieceOf(store, listed)])
  return traces.map((trace): PolicyChain => {
    const { segments } = scopeOf(trace, relationsIn(graph), graph.entities)
    const facts = [
      ...trace.enterprises.map(({ entity }) => `firm ${entity}`),
      ...segments.map(({ id }) => `segment ${id}`),
      ...segments.flatMap((segment) =>
        [...ownFirms(graph)(segment).keys()].map((firm) => `own ${segment.id} ${firm}`),
      ),
    ]
    return { industry: trace.from, trace, graph, facts: [...new Set(facts)].sort() }
  })
}

async function pieceOf(store: GraphStore, ids: readonly string[]): Promise<ClaimGraph> {
  if (ids.length === 0) return { entities: new Map(), claims: [] }
  const [row] = await store.read(tracePieces, { ids, statuses: ['CONFIRMED'], tasks: ALL })
  return row?.graph ?? { entities: new Map(), claims: [] }
}
