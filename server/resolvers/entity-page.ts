import type { Context } from '../context.ts'
import type { SortedEntity } from '../domain/neighbours.ts'
import { requireIds } from '../limits.ts'
import type { QueryEntitiesArgs } from '../schema/generated.ts'
import {
  entities,
  entitiesAmong,
  entitiesOfRegion,
  type EntityPage,
  type Page,
} from '../store/statements/read.ts'
import { mapNodes, pageRequest, storedPage, type Ordering } from './connection.ts'

const ENTITIES: Ordering<SortedEntity> = {
  name: 'entities',
  shape: 'ss',
  key: ({ entity, sortName }) => [sortName, entity.id],
}

/** A page of entities by sort name, perhaps among ids, of a kind, or of a region's documents. */
export async function entityPage(args: QueryEntitiesArgs, context: Context) {
  const request = pageRequest(args, 20, ENTITIES)
  const row = await entityRow(args, request, context)
  context.loaders.remember((row?.items ?? []).map(({ entity }) => entity))
  return mapNodes(storedPage(row, request, ENTITIES), ({ entity }) => entity)
}

/** By the statement that the arguments call for. */
async function entityRow(
  { ids, kind, region }: QueryEntitiesArgs,
  request: ReturnType<typeof pageRequest>,
  { read }: Context,
): Promise<Page<SortedEntity> | undefined> {
  const [name = '', id = ''] = (request.after ?? []) as string[]
  const page = { after: { name, id }, first: request.first + 1 }
  const filter = { kind: kind ?? '', region: region ?? '' } as const
  if (ids) return (await read(entitiesAmong, { ids: requireIds('ids', ids), filter, ...page }))[0]
  if (region) return (await read(entitiesOfRegion, { filter, ...page }))[0]
  const [row] = await read(entities, { kind: filter.kind, ...page })
  return row && { ...row, total: row.described + countOf(row.ofPacks, filter.kind) }
}

const countOf = (counts: EntityPage['ofPacks'], kind: string): number =>
  counts
    .filter((one) => kind === '' || one.kind === kind)
    .reduce((sum, one) => sum + one.entities, 0)
