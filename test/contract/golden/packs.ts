import type { Claim, ClaimId } from '../../../server/domain/claim.ts'
import type { Entity, EntityId } from '../../../server/domain/entity.ts'
import * as packs from '../../../server/store/statements/packs.ts'
import * as read from '../../../server/store/statements/read.ts'
import * as write from '../../../server/store/statements/write.ts'
import { golden, type Golden } from './case.ts'
import { ENTITIES } from './entities.ts'

const FIRM = {
  ...{ id: 'enterprise-listed', kind: 'ENTERPRISE', name: '华天科技', status: 'CONFIRMED' },
  ...{
    pack: 'table',
    dataset: 'table',
    file: 'firms.csv',
    row: 1,
    code: '002185',
    sortName: 'hua tian',
  },
}
const INDUSTRY = {
  ...{ id: 'industry-listed', kind: 'INDUSTRY', name: '半导体', status: 'CONFIRMED' },
  ...{
    pack: 'table',
    dataset: 'table',
    file: 'industries.csv',
    row: 1,
    code: '270100',
    sortName: 'ban dao ti',
  },
}
const SOURCE = {
  key: 'table',
  kind: 'pack',
  hash: 'hash-of-table',
  title: '企业名录',
  kinds: ['ENTERPRISE', 'INDUSTRY'],
  kindCounts: ['1', '1'],
  types: ['OPERATES_IN'],
  relationCounts: ['1'],
  claimCounts: ['2'],
}
const CLAIM = {
  ...{ claimId: 'claim-listed', source: 'table', status: 'CONFIRMED', openEnded: false },
  ...{ dataset: 'table', file: 'operates.csv', row: 1 },
}
const OTHER_CLAIM = { ...CLAIM, claimId: 'claim-other', source: 'other-table' }
const LINK = { id: 'link-1', pack: 'table', type: 'CORRESPONDS_TO', fromKind: 'ENTERPRISE' }

/** What is read of the firm and its industry, as the domain has it. */
const listed = ({ id, kind, name, file, row }: typeof FIRM | typeof INDUSTRY) =>
  ({
    ...{ id: id as EntityId, kind, name, status: 'CONFIRMED', formerIds: [], aliases: [] },
    ...{ generic: false, position: '', row: { kind: 'row', dataset: 'table', file, row } },
  }) as unknown as Entity
const LISTED = new Map([FIRM, INDUSTRY].map((node) => [node.id as EntityId, listed(node)]))
const operates = (claimId: string): Claim => ({
  ...{ claimId: claimId as ClaimId, type: 'OPERATES_IN', status: 'CONFIRMED' },
  ...{ from: FIRM.id as EntityId, to: INDUSTRY.id as EntityId, openEnded: false },
  ...{ rule: null, wording: null, order: null, share: null, weight: null, note: null },
  place: { kind: 'row', dataset: 'table', file: 'operates.csv', row: 1 },
})

const DESCRIBED_FIRMS = Object.values(ENTITIES).filter(({ kind }) => kind === 'ENTERPRISE').length

/** Adds what a table holds to the written graph, reads it as its loader does, and takes it away. */
export const PACKS: readonly Golden[] = [
  golden(write.putSources, { rows: [{ key: 'table', properties: SOURCE }] }, [1], 'a pack'),
  golden(write.putEntities.ENTERPRISE, { rows: [{ id: FIRM.id, properties: FIRM }] }, [1], 'a row'),
  golden(
    write.putEntities.INDUSTRY,
    { rows: [{ id: INDUSTRY.id, properties: INDUSTRY }] },
    [1],
    'a row',
  ),
  golden(
    write.putClaims.OPERATES_IN,
    {
      rows: [CLAIM, OTHER_CLAIM].map((properties) => ({
        id: properties.claimId,
        from: FIRM.id,
        to: INDUSTRY.id,
        properties,
      })),
    },
    [2],
    'two rows',
  ),
  golden(write.putPackLinks, { rows: [{ id: LINK.id, properties: LINK }] }, [1]),
  golden(packs.packRecords, {}, [SOURCE]),
  golden(packs.packPage, { key: 'table', after: '', first: 5 }, [
    {
      id: FIRM.id as EntityId,
      properties: FIRM,
      claims: [{ type: 'OPERATES_IN', to: INDUSTRY.id as EntityId, properties: CLAIM }],
    },
    { id: INDUSTRY.id as EntityId, properties: INDUSTRY, claims: [] },
  ]),
  golden(
    packs.packPage,
    { key: 'table', after: FIRM.id, first: 5 },
    [{ id: INDUSTRY.id as EntityId, properties: INDUSTRY, claims: [] }],
    'the rest',
  ),
  golden(packs.packLinks, {}, [LINK]),
  golden(packs.namedSo, { names: ['区工信局', '华天科技'] }, [
    { id: ENTITIES.bureau.id, kind: 'AGENCY', name: '区工信局' },
  ]),
  golden(packs.standing, { ids: [ENTITIES.bureau.id, FIRM.id, 'nothing'] }, [
    { id: ENTITIES.bureau.id, pack: null },
    { id: FIRM.id as EntityId, pack: 'table' },
  ]),
  golden(
    read.entities,
    { kind: 'ENTERPRISE', after: { name: '￿', id: '' }, first: 1 },
    [
      {
        version: 'version-1',
        described: DESCRIBED_FIRMS,
        ofPacks: [
          { kind: 'ENTERPRISE', entities: 1 },
          { kind: 'INDUSTRY', entities: 1 },
        ],
        items: [],
      },
    ],
    'with those of packs',
  ),
  golden(
    read.chainPiece,
    {
      ...({ industry: INDUSTRY.id, statuses: ['CONFIRMED'], minWeight: 2 } as const),
      ...{ depth: 1, tasks: 100, links: 100 },
    },
    [
      {
        version: 'version-1',
        piece: {
          industry: INDUSTRY.id as EntityId,
          graph: {
            entities: new Map([[INDUSTRY.id as EntityId, listed(INDUSTRY)]]),
            claims: [],
          },
          sortNames: new Map([[INDUSTRY.id as EntityId, INDUSTRY.sortName]]),
          naming: new Map(),
          regions: [ENTITIES.plan.region],
          counts: new Map([[INDUSTRY.id as EntityId, { enterprises: 1, national: 1 }]]),
          nationalEnterpriseCount: 1,
          belowWeight: 0,
          cut: false,
        },
      },
    ],
    'of an industry of a table',
  ),
  golden(
    read.chainEnterprises,
    {
      ...({ industries: [INDUSTRY.id], statuses: ['CONFIRMED'] } as const),
      ...{ after: { name: '', id: '' }, first: 10, products: 5 },
    },
    [
      {
        version: 'version-1',
        total: 1,
        graph: { entities: LISTED, claims: ['claim-listed', 'claim-other'].map(operates) },
        items: [
          {
            enterprise: FIRM.id as EntityId,
            sortName: FIRM.sortName,
            industry: INDUSTRY.id as EntityId,
            products: [],
            productCount: 0,
          },
        ],
      },
    ],
  ),
  golden(write.deletePackLinks, { ids: [LINK.id, 'nothing'] }, [1]),
  golden(write.deleteEntities, { ids: [FIRM.id, INDUSTRY.id] }, [2], 'rows'),
  golden(write.deleteSources, { keys: ['table'] }, [1], 'a pack'),
]
