import type { Context } from '../context.ts'
import { CLAIM_STATUSES } from '../domain/claim.ts'
import type { Entity } from '../domain/entity.ts'
import type { ClaimGraph, Relation } from '../domain/graph.ts'
import { groupRelations } from '../domain/group-relations.ts'
import { KINDS } from '../domain/kind.ts'
import type { PassageRecord } from '../domain/records.ts'
import { RELATION_TYPES } from '../domain/relation.ts'
import type { NodeResolvers } from '../schema/generated.ts'
import { relationBetween, relationById } from '../store/statements/read.ts'

type NodeModel = Entity | Relation | PassageRecord

export const node: NodeResolvers = {
  __resolveType: (found) =>
    'kind' in found ? KINDS[found.kind].label : 'claims' in found ? 'Relation' : 'Passage',
}

/** What an id names: an entity (also by a former id), a passage, or a relation; null for nothing. */
export async function findNode(id: string, context: Context): Promise<NodeModel | null> {
  if (id.startsWith('passage-')) return context.loaders.passage.load(id)
  if (id.startsWith('relation-'))
    return relationOf(await context.read(relationById, { id }), context)
  if (id.includes('~')) return relationByEnds(id, context)
  return context.loaders.entity.load(id)
}

/** The relation that a link names: `from~type~to`. */
async function relationByEnds(link: string, context: Context): Promise<Relation | null> {
  const [from = '', name, to = ''] = link.split('~')
  const type = RELATION_TYPES.find((one) => one === name)
  if (!type) return null
  const params = { from, to, type, statuses: CLAIM_STATUSES }
  return relationOf(await context.read(relationBetween, params), context)
}

function relationOf([row]: readonly ClaimGraph[], { loaders }: Context): Relation | null {
  loaders.remember(row?.entities.values() ?? [])
  return groupRelations(row?.claims ?? [])[0] ?? null
}
