import { planChain } from '../../graph/chain-plan.ts'
import type { ChainPlan, ChainRow } from '../../graph/chain-plan.ts'
import type { ChainAnswer, ChainRelation } from '../../api/chain-queries.ts'
import type { TraceNode } from '../../api/types.ts'

/** A chain with its entities and relations at hand by id, and what stands where. */
export interface ChainIndex {
  readonly chain: ChainAnswer
  readonly nodes: ReadonlyMap<string, TraceNode>
  readonly relations: ReadonlyMap<string, ChainRelation>
  readonly plan: ChainPlan
  /** Whether only segments without a local firm are shown. */
  readonly gapsOnly: boolean
}

export function indexChain(chain: ChainAnswer, empty: boolean): ChainIndex {
  const nodes = new Map(chain.graph.nodes.map((node) => [node.id, node]))
  nodes.set(chain.industry.id, chain.industry)
  const relations = new Map(chain.graph.relations.map((one) => [one.id, one]))
  const plan = planChain(chain, { empty })
  const shown = empty ? { ...plan, rows: plan.rows.map(gapsAlone) } : plan
  return { chain, nodes, relations, plan: shown, gapsOnly: empty }
}

/** A row with nothing but its gaps, and who leads the task that they belong to. */
const gapsAlone = (row: ChainRow): ChainRow => ({
  ...row,
  goals: [],
  sides: { enterprises: [], parks: [] },
})
