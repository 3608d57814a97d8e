import type { EntityId } from './entity.ts'
import { compareKeys } from './order.ts'
import type { DecisionRecord } from './records.ts'

/** Which entity an id stands for now, after all decisions that two things are the same. */
export interface Resolution {
  resolve(id: EntityId): EntityId
  /** All other ids that stand for this entity, in order. */
  formerIds(id: EntityId): readonly EntityId[]
}

/**
 * Follows `same` decisions from keeper to keeper. Decisions that contradict each other in a circle
 * keep the smallest id of the circle, so that the order in which they came makes no difference.
 */
export function resolution(decisions: readonly DecisionRecord[]): Resolution {
  const keeperOf = new Map<EntityId, EntityId>()
  const same = decisions.filter(
    ({ verdict, keeper, other }) => verdict === 'same' && keeper !== other,
  )
  for (const { keeper, other } of same.toSorted((a, b) => compareKeys([a.id], [b.id]))) {
    const earlier = keeperOf.get(other)
    // Two keepers for one thing are one thing themselves: the smaller id keeps them both.
    if (earlier !== undefined && earlier !== keeper) {
      const [kept, gone] = [earlier, keeper].sort((a, b) => compareKeys([a], [b])) as [
        EntityId,
        EntityId,
      ]
      keeperOf.set(other, kept)
      if (!keeperOf.has(gone)) keeperOf.set(gone, kept)
    } else keeperOf.set(other, keeper)
  }
  const resolve = (id: EntityId): EntityId => {
    const passed: EntityId[] = []
    let at = id
    for (let next = keeperOf.get(at); next !== undefined; next = keeperOf.get(at)) {
      if (passed.includes(at))
        return passed.slice(passed.indexOf(at)).sort((a, b) => compareKeys([a], [b]))[0]!
      passed.push(at)
      at = next
    }
    return at
  }
  const former = new Map<EntityId, EntityId[]>()
  for (const id of new Set([...keeperOf.keys(), ...keeperOf.values()])) {
    const kept = resolve(id)
    if (kept !== id) former.set(kept, [...(former.get(kept) ?? []), id])
  }
  return {
    resolve,
    formerIds: (id) => (former.get(id) ?? []).toSorted((a, b) => compareKeys([a], [b])),
  }
}
