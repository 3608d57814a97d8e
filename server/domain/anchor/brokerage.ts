import { UndirectedGraph } from 'graphology'
import centrality from 'graphology-metrics/centrality/betweenness.js'

// Its types tell of an ES module; what Node loads is the function itself.
const betweenness = centrality as unknown as typeof centrality.default

/** With fewer nodes a share of shortest paths tells nothing. */
export const ENOUGH_NODES = 10

/**
 * Normalised betweenness of each node of an undirected graph without weights: the share of shortest
 * paths between two others that pass through it. Null where there are under ten nodes or no edge.
 * The order of nodes and edges makes no difference to twelve decimals.
 */
export function brokerageOf(
  nodes: Iterable<string>,
  edges: Iterable<readonly [string, string]>,
): ReadonlyMap<string, number> | null {
  const graph = new UndirectedGraph()
  for (const node of [...nodes].sort()) graph.mergeNode(node)
  const pairs = [...edges].map(([one, other]) =>
    one < other ? `${one} ${other}` : `${other} ${one}`,
  )
  for (const pair of [...new Set(pairs)].sort()) {
    const [one, other] = pair.split(' ') as [string, string]
    if (one !== other) graph.mergeEdge(one, other)
  }
  if (graph.order < ENOUGH_NODES || graph.size === 0) return null
  const found = betweenness(graph, { getEdgeWeight: null, normalized: true })
  return new Map(
    Object.entries(found).map(([node, value]) => [node, Math.round(value * 1e12) / 1e12]),
  )
}
