import type { TextPlace } from '../../api/text-places.ts'
import type { SearchHit } from '../../api/types.ts'
import type { Kind } from '../../../server/domain/kind.ts'

/** Places of the texts that hold what no entity is called. */
export interface TextGroup {
  readonly kind: 'TEXT'
  readonly places: readonly TextPlace[]
}

export interface SearchGroup {
  readonly kind: Kind
  readonly hits: readonly SearchHit[]
}

export const AT_MOST = 5

/** Hits by kind, the kind of the best hit first; within a kind in the server's order. */
export function searchGroups(hits: readonly SearchHit[]): readonly SearchGroup[] {
  const groups = new Map<Kind, SearchHit[]>()
  for (const hit of hits) {
    const group = groups.get(hit.node.kind) ?? []
    if (group.length < AT_MOST) group.push(hit)
    groups.set(hit.node.kind, group)
  }
  return [...groups].map(([kind, group]) => ({ kind, hits: group }))
}
