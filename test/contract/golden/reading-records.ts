import type { Claim } from '../../../server/domain/claim.ts'
import { KINDS } from '../../../server/domain/kind.ts'
import { mentionProperties, passageProperties } from '../../../server/store/records.ts'
import type { Row } from '../../../server/store/statements/define.ts'
import { entityPage, formerIds, passagePage } from '../../../server/store/statements/pages.ts'
import * as records from '../../../server/store/statements/records.ts'
import { entityProperties } from '../../support/claim-graph-store.ts'
import { golden, type Golden } from './case.ts'
import { ALL_CLAIMS, CLAIMS } from './claims.ts'
import { ALL_ENTITIES, ENTITIES } from './entities.ts'
import {
  claimStored,
  DECISION,
  DESCRIPTIONS,
  MENTIONS,
  nodeOf,
  PASSAGES,
  recordOf,
  SOURCES,
} from './records.ts'

const E = ENTITIES
const { text: _, ...planHead } = SOURCES.plan
const { text: __, ...otherHead } = SOURCES.other

const placedClaim = (claim: Claim) => ({
  record: recordOf(claim),
  fromNode: claim.from,
  toNode: claim.to,
})
const placedDescription = (record: (typeof DESCRIPTIONS)[number]) => ({
  record,
  node: nodeOf(record.entity),
})
const placedMention = (record: (typeof MENTIONS)['task']) => ({
  record,
  node: nodeOf(record.entity),
})

const called = ({ id, kind, name, aliases, generic }: (typeof ALL_ENTITIES)[number]) => ({
  id,
  kind,
  name,
  aliases,
  generic,
})

/** Without nulls, as stores keep them. */
const kept = (properties: object): Row =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)) as Row

const labelsOf = (entity: (typeof ALL_ENTITIES)[number]): string[] => [
  'Entity',
  KINDS[entity.kind].label,
  ...(entity.kind === 'GOAL' && entity.measure !== null ? ['Target'] : []),
]

const entityItem = (entity: (typeof ALL_ENTITIES)[number]) => ({
  id: entity.id as string,
  labels: labelsOf(entity),
  properties: kept(entityProperties(entity)),
  claims: ALL_CLAIMS.filter(
    (claim) => claim.from === entity.id && claim.place.kind === 'quotation',
  ).map((claim) => ({
    type: claim.type as string,
    to: claim.to as string,
    claim: kept(claimStored(claim)),
  })),
})

const byId = ALL_ENTITIES.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** What loader, export and hash read of the written graph. */
export const READING_RECORDS: readonly Golden[] = [
  golden(records.metaRecord, {}, [{ version: 'version-1', format: 1, texts: 'texts-1' }]),
  golden(records.sourceHeads, {}, [otherHead, planHead]),
  golden(records.sourceRecord, { key: 'plan' }, [SOURCES.plan]),
  golden(records.sourceRecord, { key: 'nothing' }, [], 'none'),
  golden(
    records.descriptionRecords,
    { key: 'plan' },
    DESCRIPTIONS.filter(({ source }) => source === 'plan').map(placedDescription),
  ),
  golden(records.passageRecords, { key: 'plan' }, Object.values(PASSAGES)),
  golden(records.mentionRecords, { key: 'plan' }, Object.values(MENTIONS).map(placedMention)),
  golden(records.claimRecords, { key: 'plan' }, ALL_CLAIMS.map(placedClaim)),
  golden(records.claimRecords, { key: 'other' }, [], 'of a source that claims nothing'),
  golden(records.decisionRecords, {}, [DECISION]),
  golden(
    records.descriptionsOf,
    { ids: [E.bureau.id] },
    DESCRIPTIONS.filter(({ entity }) => nodeOf(entity) === E.bureau.id).map((record) => ({
      ...placedDescription(record),
      issuedOn: SOURCES[record.source as keyof typeof SOURCES].issuedOn,
    })),
  ),
  golden(records.mentionsOf, { ids: [E.bureau.id] }, [
    placedMention(MENTIONS.first),
    placedMention(MENTIONS.second),
  ]),
  golden(
    records.claimsOfNodes,
    { ids: [E.bureau.id, E.towns.id] },
    [CLAIMS.leads, CLAIMS.leadsAgain, CLAIMS.towns].map(placedClaim),
  ),
  golden(
    records.claimsOfNodes,
    { ids: [E.huatian.id] },
    [CLAIMS.relies, CLAIMS.operates, CLAIMS.loop].map(placedClaim),
    'with a loop',
  ),
  golden(records.storedEntities, { ids: [E.target.id, 'nothing'] }, [
    { labels: labelsOf(E.target), properties: kept(entityProperties(E.target)) },
  ]),
  golden(records.calledBy, { names: ['华天', '区工信局', '没有这个名字'] }, [
    called(E.bureau),
    called(E.huatian),
  ]),
  golden(entityPage, { after: '', first: 12 }, byId.slice(0, 12).map(entityItem), 'the first'),
  golden(
    entityPage,
    { after: byId[11]!.id, first: 12 },
    byId.slice(12).map(entityItem),
    'the last',
  ),
  golden(passagePage, { after: '', first: 1 }, [
    {
      id: 'passage-body',
      properties: kept(passageProperties(PASSAGES.body)),
      mentions: [{ node: E.bureau.id as string, mention: kept(mentionProperties(MENTIONS.first)) }],
    },
  ]),
  golden(formerIds, {}, [
    { id: 'agency-former', entity: E.bureau.id as string },
    { id: 'document-draft', entity: E.plan.id as string },
  ]),
]
