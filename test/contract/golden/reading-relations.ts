import type { Entity, EntityId } from '../../../server/domain/entity.ts'
import { searchKeys } from '../../../server/domain/search-keys.ts'
import { relationId } from '../../../server/domain/ids.ts'
import { RELATION_TYPES } from '../../../server/domain/relation.ts'
import * as read from '../../../server/store/statements/read.ts'
import { golden, type Golden } from './case.ts'
import { CLAIMS } from './claims.ts'
import { ENTITIES } from './entities.ts'

const E = ENTITIES
const C = CLAIMS
const version = 'version-1'

const sortedEntity = (entity: Entity) => ({
  entity,
  sortName: searchKeys(entity.name, entity.aliases).sortName,
})
const byId = <V extends Entity>(...entities: V[]) =>
  new Map<EntityId, Entity>(entities.map((entity) => [entity.id, entity]))
const ends = (...entities: Entity[]) =>
  new Map(entities.map((entity) => [entity.id, sortedEntity(entity)]))

/** Relations of entities, between two of them, and by id. */
export const READING_RELATIONS: readonly Golden[] = [
  golden(
    read.relationsOf,
    {
      ids: [E.huatian.id, E.brand.id, 'nothing'],
      types: RELATION_TYPES,
      statuses: ['CONFIRMED'],
      limit: 10,
    },
    [
      {
        version,
        relations: new Map([
          [
            E.huatian.id as EntityId,
            { claims: [C.relies, C.operates], others: ends(E.below, E.electronics) },
          ],
          [E.brand.id as EntityId, { claims: [], others: new Map() }],
        ]),
      },
    ],
  ),
  golden(
    read.relationsOf,
    { ids: [E.above.id], types: ['LEADS', 'ABOUT'], statuses: ['CONFIRMED', 'PROPOSED'], limit: 9 },
    [
      {
        version,
        relations: new Map([
          [E.above.id as EntityId, { claims: [C.leads, C.leadsAgain], others: ends(E.bureau) }],
        ]),
      },
    ],
    'of some types and statuses',
  ),
  golden(
    read.relationBetween,
    { from: 'agency-former', to: E.above.id, type: 'LEADS', statuses: ['CONFIRMED'] },
    [{ version, entities: byId<Entity>(E.bureau, E.above), claims: [C.leads] }],
  ),
  golden(
    read.relationBetween,
    { from: E.above.id, to: E.bureau.id, type: 'LEADS', statuses: ['CONFIRMED'] },
    [{ version, entities: new Map(), claims: [] }],
    'the wrong way round',
  ),
  golden(
    read.relationsById,
    { ids: [C.leads, C.about].map(({ type, from, to }) => relationId(type, from, to)) },
    [
      {
        version,
        entities: byId<Entity>(E.bureau, E.above, E.target, E.electronics),
        claims: [C.leads, C.leadsAgain, C.about],
      },
    ],
  ),
  golden(read.relationsById, { ids: ['relation-of-nothing'] }, [
    { version, entities: new Map(), claims: [] },
  ]),
]
