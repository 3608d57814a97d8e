import type { Entity, EntityId } from '../../../server/domain/entity.ts'
import { searchKeys } from '../../../server/domain/search-keys.ts'
import * as read from '../../../server/store/statements/read.ts'
import { golden, type Golden } from './case.ts'
import { CLAIMS } from './claims.ts'
import { ENTITIES } from './entities.ts'

const E = ENTITIES
const C = CLAIMS
const version = 'version-1'

const STANDING: readonly Entity[] = [
  ...[E.electronics, E.huatian, E.below, E.above, E.plan, E.bureau, E.towns, E.park],
  ...[E.strategy, E.base, E.target],
]
const REGION = E.plan.region

const chain = (industry: string) => ({
  ...({ industry, statuses: ['CONFIRMED'], minWeight: 2 } as const),
  ...{ depth: 2, tasks: 100, links: 100 },
})

/** The pieces of an industry's chain. */
export const READING_CHAIN: readonly Golden[] = [
  golden(
    read.chainPiece,
    chain(E.electronics.id),
    [
      {
        version,
        piece: {
          industry: E.electronics.id,
          graph: {
            entities: new Map(STANDING.map((entity) => [entity.id, entity])),
            claims: [
              ...[C.develops, C.relies, C.operates, C.subtask, C.hasTask, C.leads, C.leadsAgain],
              ...[C.towns, C.proposed, C.implements, C.setsBase, C.sets],
            ],
          },
          sortNames: new Map(
            STANDING.map(({ id, name, aliases }) => [id, searchKeys(name, aliases).sortName]),
          ),
          naming: new Map(),
          regions: [REGION],
          counts: new Map([[E.electronics.id as EntityId, { enterprises: 1, national: 0 }]]),
          nationalEnterpriseCount: 0,
          belowWeight: 0,
          cut: false,
        },
      },
    ],
    'of an industry that a text names',
  ),
  golden(read.chainPiece, chain('nothing'), [{ version, piece: null }], 'of nothing'),
  golden(
    read.supplyPiece,
    {
      ...{ ids: [], firms: [E.huatian.id], all: false, statuses: ['CONFIRMED'] as const },
      ...{ minWeight: 2, first: 100, links: 100 },
    },
    [
      {
        version,
        industries: [E.electronics.id],
        graph: { entities: new Map([[E.electronics.id as EntityId, E.electronics]]), claims: [] },
        sortNames: new Map([
          [E.electronics.id as EntityId, searchKeys(E.electronics.name, []).sortName],
        ]),
        naming: new Map(),
        regions: [REGION],
        cut: false,
      },
    ],
    'in the industries of a company',
  ),
  golden(
    read.supplyPiece,
    {
      ...{ ids: ['nothing' as EntityId], firms: [], all: true, statuses: ['CONFIRMED'] as const },
      ...{ minWeight: 2, first: 100, links: 100 },
    },
    [
      {
        ...{ version, industries: [], graph: { entities: new Map(), claims: [] } },
        ...{ sortNames: new Map(), naming: new Map(), regions: [REGION], cut: false },
      },
    ],
    'where no heading names an industry',
  ),
  golden(
    read.chainEnterprises,
    {
      ...({ industries: [E.electronics.id], statuses: ['CONFIRMED'] } as const),
      ...{ after: { name: '', id: '' }, first: 10, products: 5 },
    },
    [{ version, total: 0, graph: { entities: new Map(), claims: [] }, items: [] }],
    'without a table',
  ),
]
