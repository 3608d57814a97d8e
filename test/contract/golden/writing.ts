import { KIND_NAMES } from '../../../server/domain/kind.ts'
import { RELATIONS, RELATION_TYPES, type RelationType } from '../../../server/domain/relation.ts'
import {
  decisionProperties,
  descriptionProperties,
  mentionProperties,
  passageProperties,
  sourceProperties,
} from '../../../server/store/records.ts'
import * as write from '../../../server/store/statements/write.ts'
import { entityRow } from '../../support/claim-graph-store.ts'
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
  SOURCES,
} from './records.ts'

const E = ENTITIES

const entityCases = KIND_NAMES.flatMap((kind): Golden[] => {
  if (kind === 'GOAL') return []
  const rows = ALL_ENTITIES.filter((entity) => entity.kind === kind).map(entityRow)
  return [golden(write.putEntities[kind], { rows }, [rows.length])]
})

const goals = [E.base, E.refused].map(entityRow)
const targets = [E.target, E.share].map(entityRow)

const claimCases = RELATION_TYPES.flatMap((type): Golden[] => {
  const rows = ALL_CLAIMS.filter((claim) => claim.type === type).map((claim) => ({
    id: claim.claimId,
    from: claim.from,
    to: claim.to,
    properties: claimStored(claim),
  }))
  return rows.length === 0 ? [] : [golden(write.putClaims[type], { rows }, [rows.length])]
})

/** Fills an empty store; each statement counts what it wrote. */
export const WRITING: readonly Golden[] = [
  golden(write.lock, {}, ['']),
  ...entityCases,
  golden(write.putTargets, { rows: [...goals, ...targets] }, [4], 'goals that get a measure'),
  golden(write.putGoals, { rows: goals }, [2], 'goals that lose it'),
  golden(
    write.putFormerIds,
    {
      rows: [
        { id: 'agency-former', entity: E.towns.id },
        { id: 'document-draft', entity: E.plan.id },
      ],
    },
    [2],
  ),
  golden(
    write.putFormerIds,
    { rows: [{ id: 'agency-former', entity: E.bureau.id }] },
    [1],
    'one that names another entity from now on',
  ),
  golden(
    write.putSources,
    {
      rows: Object.values(SOURCES).map((source) => ({
        key: source.key,
        properties: sourceProperties(source),
      })),
    },
    [2],
  ),
  golden(
    write.putDescriptions,
    {
      rows: DESCRIPTIONS.map((record) => ({
        source: record.source,
        entity: record.entity,
        node: nodeOf(record.entity),
        properties: descriptionProperties(record),
      })),
    },
    [DESCRIPTIONS.length],
  ),
  golden(
    write.putPassages,
    {
      rows: Object.values(PASSAGES).map((passage) => ({
        id: passage.id,
        properties: passageProperties(passage),
      })),
    },
    [2],
  ),
  golden(
    write.putMentions,
    {
      rows: Object.values(MENTIONS).map((record) => ({
        id: record.id,
        passage: record.passage,
        node: nodeOf(record.entity),
        properties: mentionProperties(record),
      })),
    },
    [3],
  ),
  ...claimCases,
  golden(
    write.putClaims.HAS_GOAL,
    {
      rows: [
        {
          id: 'c-lost',
          from: 'entity-that-is-not-there',
          to: E.base.id,
          properties: claimStored(CLAIMS.setsBase),
        },
      ],
    },
    [0],
    'between things that are not there',
  ),
  golden(
    write.putDecisions,
    { rows: [{ id: DECISION.id, properties: decisionProperties(DECISION) }] },
    [1],
  ),
  golden(write.putMeta, { version: 'version-1', format: 1, texts: 'texts-1' }, [1]),
]

/** Types that the graph has no claim of: each is written once between things of the right kinds. */
export const OTHER_TYPES: readonly Golden[] = RELATION_TYPES.filter(
  (type) => !ALL_CLAIMS.some((claim) => claim.type === type),
).map((type) => {
  const [from, to] = endsOf(type)
  const claim = {
    ...CLAIMS.leads,
    type,
    from,
    to,
    claimId: `c-${type}` as typeof CLAIMS.leads.claimId,
  }
  const row = { id: claim.claimId, from, to, properties: claimStored(claim) }
  return golden(write.putClaims[type], { rows: [row] }, [1])
})

export function endsOf(type: RelationType) {
  const { from, to } = RELATIONS[type]
  const first = ALL_ENTITIES.find(({ kind }) => kind === from[0])!
  const second = ALL_ENTITIES.findLast(({ kind }) => kind === to[0])!
  return [first.id, second.id] as const
}
