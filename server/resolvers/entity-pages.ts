import type { Context } from '../context.ts'
import type { ClaimStatus } from '../domain/claim.ts'
import type { DataRowPlace } from '../domain/data-row.ts'
import type { Entity, EntityId } from '../domain/entity.ts'
import { mentionId } from '../domain/ids.ts'
import {
  countNeighbours,
  matches,
  neighbourKey,
  type Neighbour,
  type NeighbourCount,
  type NeighbourFilter,
} from '../domain/neighbours.ts'
import { mapNodes, pageOf, pageRequest, type Ordering, type PageArguments } from './connection.ts'
import type { MentionModel, NamingRowModel } from './models.ts'

const RELATIONS: Ordering<Neighbour> = { name: 'relations', shape: 'nnss', key: neighbourKey }
const CONFIRMED: readonly ClaimStatus[] = ['CONFIRMED']

type RelationArguments = PageArguments &
  Omit<NeighbourFilter, 'status'> & {
    readonly status?: readonly ClaimStatus[] | null | undefined
  }

/** A page of an entity's relations, grouped before they are paged. */
export async function relationPage(
  id: EntityId,
  { status, ...args }: RelationArguments,
  { loaders }: Context,
) {
  const request = pageRequest(args, 50, RELATIONS)
  const all = await loaders.neighbours.load(id)
  const wanted = all.filter(matches({ ...args, status: status ?? CONFIRMED }))
  return mapNodes(pageOf(wanted, request, RELATIONS), ({ relation }) => relation)
}

export async function relationCounts(
  id: EntityId,
  { loaders }: Context,
): Promise<NeighbourCount[]> {
  const all = await loaders.neighbours.load(id)
  return countNeighbours(all.filter(matches({ status: CONFIRMED })))
}

type Naming = MentionModel | NamingRowModel

const MENTIONS: Ordering<Naming> = {
  name: 'mentions',
  shape: 'nsns',
  key: ({ place, claimId, order }) =>
    place.kind === 'row'
      ? [order, place.dataset, place.row, claimId]
      : [order, place.source, place.start, claimId],
}

/**
 * A page of the places where texts mention an entity, in the order of trust; of what a data set
 * names, its row.
 */
export async function mentionPage(
  { id, row }: Pick<Entity, 'id' | 'row'>,
  args: PageArguments,
  { loaders }: Context,
) {
  const request = pageRequest(args, 20, MENTIONS)
  const places: readonly Naming[] =
    row === undefined ? await loaders.mentions.load(id) : [namingRow(id, row)]
  return pageOf(places, request, MENTIONS)
}

const namingRow = (id: EntityId, place: DataRowPlace): NamingRowModel => ({
  claimId: mentionId(place.dataset, id, place.file, place.row),
  status: 'CONFIRMED',
  rule: null,
  order: 1,
  place,
})
