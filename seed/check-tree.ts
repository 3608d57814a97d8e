import type { FaultList } from './fault.ts'
import { relationItem } from './fault.ts'
import type { ResolvedRelation } from './resolved.ts'

/** As much of a relation as tells of trees. */
export type TreeRelation = Pick<ResolvedRelation, 'type' | 'status' | 'from' | 'to'>

/** How deep tasks may be nested; traces walk no further. */
export const MAX_TASK_DEPTH = 12

/** Checks that tasks form trees: one parent at most, no circle, and no more levels than allowed. */
export function checkTree(relations: readonly TreeRelation[], list: FaultList): void {
  const parents = new Map<string, TreeRelation>()
  for (const relation of relations) {
    if (relation.type !== 'SUBTASK_OF' || relation.status === 'REJECTED') continue
    const other = parents.get(relation.from)
    if (other !== undefined && other.to !== relation.to)
      list.add(relationItem(relation), `${relation.from} already is a subtask of ${other.to}`)
    else parents.set(relation.from, relation)
  }
  const told = new Set<string>()
  for (const relation of parents.values()) {
    const above = [relation.from]
    for (let up = parents.get(relation.from); up !== undefined; up = parents.get(up.to)) {
      if (above.includes(up.to)) {
        const circle = above.slice(above.indexOf(up.to))
        if (!circle.some((key) => told.has(key)))
          list.add(relationItem(up), `closes a circle: ${[...circle, up.to].join(' → ')}`)
        for (const key of circle) told.add(key)
        break
      }
      above.push(up.to)
    }
    if (above.length === MAX_TASK_DEPTH + 1 && !above.some((key) => told.has(key)))
      list.add(
        relationItem(relation),
        `${relation.from} stands ${above.length} levels deep; ${MAX_TASK_DEPTH} are allowed`,
      )
  }
}
