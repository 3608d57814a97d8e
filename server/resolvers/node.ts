import type { Context } from '../context.ts'
import { CLAIM_STATUSES } from '../domain/claim.ts'
import type { Entity } from '../domain/entity.ts'
import type { Relation } from '../domain/graph.ts'
import { groupRelations } from '../domain/group-relations.ts'
import { KINDS } from '../domain/kind.ts'
import type { PassageRecord } from '../domain/records.ts'
import { RELATION_TYPES } from '../domain/relation.ts'
import type { NodeResolvers } from '../schema/generated.ts'
import { relationBetween } from '../store/statements/read.ts'

type NodeModel = Entity | Relation | PassageRecord

export const node: NodeResolvers = {
  __resolveType: (found) =>
    'kind' in found ? KINDS[found.kind].label : 'claims' in found ? 'Relation' : 'Passage',
}

/** What an id names: an entity (also by a former id), a passage, or a relation; null for nothing. */
export async function findNode(id: string, context: Context): Promise<NodeModel | null> {
  if (id.startsWith('passage-')) return context.loaders.passage.load(id)
  if (id.startsWith('relation-')) return context.loaders.relation.load(id)
  if (id.includes('~')) return relationByEnds(id, context)
  return context.loaders.entity.load(id)
}

/** The relation that a link names: `from~type~to`. */
async function relationByEnds(link: string, { read, loaders }: Context): Promise<Relation | null> {
  const [from = '', name, to = ''] = link.split('~')
  const type = RELATION_TYPES.find((one) => one === name)
  if (!type) return null
  const [row] = await read(relationBetween, { from, to, type, statuses: CLAIM_STATUSES })
  loaders.remember(row?.entities.values() ?? [])
  return groupRelations(row?.claims ?? [])[0] ?? null
}
