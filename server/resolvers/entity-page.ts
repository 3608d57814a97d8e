import type { Context } from '../context.ts'
import type { SortedEntity } from '../domain/neighbours.ts'
import { requireIds } from '../limits.ts'
import type { QueryEntitiesArgs } from '../schema/generated.ts'
import { entities, entitiesAmong } from '../store/statements/read.ts'
import { mapNodes, pageRequest, storedPage, type Ordering } from './connection.ts'

const ENTITIES: Ordering<SortedEntity> = {
  name: 'entities',
  shape: 'ss',
  key: ({ entity, sortName }) => [sortName, entity.id],
}

/** A page of entities by sort name, perhaps among ids, of a kind, or of a region's documents. */
export async function entityPage(args: QueryEntitiesArgs, { read, loaders }: Context) {
  const request = pageRequest(args, 20, ENTITIES)
  const [name = '', id = ''] = (request.after ?? []) as string[]
  const params = {
    filter: { kind: args.kind ?? '', region: args.region ?? '' } as const,
    after: { name, id },
    first: request.first + 1,
  }
  const [row] = args.ids
    ? await read(entitiesAmong, { ids: requireIds('ids', args.ids), ...params })
    : await read(entities, params)
  loaders.remember((row?.items ?? []).map(({ entity }) => entity))
  return mapNodes(storedPage(row, request, ENTITIES), ({ entity }) => entity)
}
