import type { EntityId } from '../server/domain/entity.ts'
import { kindOfId } from '../server/domain/ids.ts'
import type { WriteTransaction } from '../server/store/port.ts'
import { claimsOfNodes, descriptionsOf } from '../server/store/statements/records.ts'
import { checkTree, type TreeRelation } from './check-tree.ts'
import { BundleRefused, faultList } from './fault.ts'

/**
 * Checks that tasks still form trees where several sources, or ids that were joined, tell of one.
 * A bundle by itself has been checked before.
 * @throws BundleRefused, which rolls the transaction back
 */
export async function checkTaskTrees(
  tx: WriteTransaction,
  touched: readonly EntityId[],
): Promise<void> {
  const relations = new Map<string, TreeRelation>()
  const seen = new Set<EntityId>()
  for (let ids = await sharedTasks(tx, touched); ids.length > 0;) {
    for (const id of ids) seen.add(id)
    const ends = new Set<EntityId>()
    for (const { record, fromNode, toNode } of await tx.run(claimsOfNodes, { ids })) {
      // What a merge makes a loop is hidden.
      if (record.type !== 'SUBTASK_OF' || fromNode === toNode) continue
      const { type, status } = record
      relations.set(record.claimId, { type, status, from: fromNode, to: toNode })
      for (const end of [fromNode, toNode]) if (!seen.has(end)) ends.add(end)
    }
    ids = [...ends]
  }
  const list = faultList('graph')
  checkTree(
    [...relations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, relation]) => relation),
    list,
  )
  if (list.faults.length > 0) throw new BundleRefused(list.faults)
}

/** The tasks that more than one description tells of. */
async function sharedTasks(
  tx: WriteTransaction,
  touched: readonly EntityId[],
): Promise<EntityId[]> {
  const ids = [...new Set(touched)].filter((id) => kindOfId(id) === 'TASK')
  if (ids.length === 0) return []
  const counts = new Map<EntityId, number>()
  for (const { node } of await tx.run(descriptionsOf, { ids }))
    counts.set(node, (counts.get(node) ?? 0) + 1)
  return ids.filter((id) => (counts.get(id) ?? 0) > 1)
}
