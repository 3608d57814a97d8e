import type { GraphStore } from '../../server/store/port.ts'
import { entitiesById } from '../../server/store/statements/read.ts'

/** Id, name and aliases of the entity that an id, perhaps a former one, stands for. */
export async function foldedName(store: GraphStore, id: string): Promise<object | null> {
  const [row] = await store.read(entitiesById, { ids: [id] })
  const entity = row?.found.get(id)
  return entity ? { id: entity.id, name: entity.name, aliases: entity.aliases } : null
}
