import type { Entity, EntityId } from '../../../server/domain/entity.ts'
import { searchKeys } from '../../../server/domain/search-keys.ts'
import * as parts from '../../../server/store/statements/anchor-parts.ts'
import * as read from '../../../server/store/statements/read.ts'
import { golden, type Golden } from './case.ts'
import { CLAIMS } from './claims.ts'
import { ENTITIES } from './entities.ts'

const E = ENTITIES
const C = CLAIMS
const version = 'version-1'
const byId = (...entities: Entity[]) =>
  new Map<EntityId, Entity>(entities.map((entity) => [entity.id, entity]))

const regions = ['甘肃省天水市秦州区']
const method = 'anchor/1'
const figures = {
  method,
  inputs: 'inputs-1',
  computedAt: '2026-11-25T00:00:00.000Z',
  segments: 1,
  nodes: 12,
  pruned: false,
}
const asStored = {
  ...figures,
  industry: E.electronics.id,
  industries: [E.electronics.id],
  members: [E.electronics.id],
  firms: [E.huatian.id],
  covered: [1],
  links: [0],
  brokerage: [0.25],
  brokered: true,
}
const stored = {
  ...figures,
  firms: new Map([[E.huatian.id as EntityId, { covered: 1, links: 0, brokerage: 0.25 }]]),
}
const basis = { version, loading: false, packs: [], claims: [C.operates.claimId] }
const chain = { asked: E.electronics.id, id: E.electronics.id, kind: 'INDUSTRY' as const }

/** What companies of a chain are ranked by: stored, read, and deleted again. */
export const ANCHORS: readonly Golden[] = [
  golden(parts.anchorBasis, {}, [{ ...basis, state: null, parts: new Map() }], 'before'),
  golden(
    parts.putAnchorParts,
    { rows: [{ industry: E.electronics.id, properties: asStored }] },
    [1],
  ),
  golden(
    read.anchorChains,
    { ids: [E.electronics.id], method, first: 10 },
    [{ version, chains: [{ ...chain, stored: null, regions }], regions }],
    'whose figures hold for other data',
  ),
  golden(parts.putAnchorState, { version, method, inputs: 'all-1' }, [1]),
  golden(parts.anchorBasis, {}, [
    {
      ...basis,
      state: { version, method, inputs: 'all-1' },
      parts: new Map([[E.electronics.id as EntityId, 'inputs-1']]),
    },
  ]),
  golden(read.anchorChains, { ids: [E.electronics.id, 'nothing'], method, first: 10 }, [
    { version, chains: [{ ...chain, stored, regions }], regions },
  ]),
  golden(
    read.anchorChains,
    { ids: [], method, first: 10 },
    [{ version, chains: [], regions }],
    'that headings develop',
  ),
  golden(read.anchorChain, { seeds: [E.electronics.id], firms: [], claims: 10 }, [
    {
      version,
      cut: false,
      entities: byId(E.huatian, E.electronics),
      claims: [C.operates],
    },
  ]),
  golden(
    read.anchorChain,
    { seeds: [], firms: [E.huatian.id], claims: 1 },
    [{ version, cut: true, entities: byId(E.huatian, E.electronics), claims: [C.operates] }],
    'of a company, at the limit',
  ),
  golden(read.anchorFirmsById, { ids: [E.huatian.id, 'nothing'] }, [
    {
      version,
      firms: [
        {
          id: E.huatian.id,
          sortName: searchKeys(E.huatian.name, E.huatian.aliases).sortName,
          revenue: null,
          innovation: null,
          mentions: 0,
          regions,
          places: [],
        },
      ],
      entities: new Map(),
      claims: [],
    },
  ]),
  golden(read.anchorGrounds, { pairs: [[E.electronics.id, E.huatian.id]], first: 10 }, [
    {
      version,
      grounds: [
        { industry: E.electronics.id, firm: E.huatian.id, covered: [C.operates], links: [] },
      ],
    },
  ]),
  golden(parts.chainRelations, {}, [
    {
      type: 'OPERATES_IN',
      claims: [{ from: E.huatian.id, to: E.electronics.id, weight: 2, row: 7 }],
    },
  ]),
  golden(parts.deleteAnchorParts, { industries: [E.electronics.id, 'nothing'] }, [1]),
]
