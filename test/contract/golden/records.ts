import { relationId } from '../../../server/domain/ids.ts'
import { claimProperties } from '../../../server/store/records.ts'
import type { Claim } from '../../../server/domain/claim.ts'
import type { EntityId } from '../../../server/domain/entity.ts'
import type { Kind } from '../../../server/domain/kind.ts'
import type {
  ClaimRecord,
  DecisionRecord,
  DescriptionRecord,
  MentionRecord,
  PassageRecord,
  SourceRecord,
} from '../../../server/domain/records.ts'
import { ALL_ENTITIES, ENTITIES } from './entities.ts'

const E = ENTITIES
const id = (text: string) => text as EntityId

/** The source names the bureau by the id that it had before it was found to be another one. */
const asGiven = (end: EntityId): EntityId => (end === E.bureau.id ? id('agency-former') : end)

export const recordOf = (one: Claim): ClaimRecord => ({
  ...one,
  from: asGiven(one.from),
  to: asGiven(one.to),
  source: 'plan',
})

/** A claim as it is stored, with the id of the relation that it is part of. */
export const claimStored = (claim: Claim) => ({
  ...claimProperties(recordOf(claim)),
  relation: relationId(claim.type, claim.from, claim.to),
})

export const SOURCES = {
  plan: {
    key: 'plan',
    hash: 'hash-of-plan',
    title: '秦州区实施方案',
    text: '秦州区𠀀促进工业集聚发展(牵头单位:区工信局;配合单位:各镇)',
    truncatedAt: 38,
    url: 'https://example.org/plan',
    note: null,
    issuedOn: '2021-06-24',
  },
  other: {
    key: 'other',
    hash: 'hash-of-other',
    title: '另一文件',
    text: '另一文件',
    truncatedAt: null,
    url: null,
    note: '手录',
    issuedOn: null,
  },
} as const satisfies Record<string, SourceRecord>

const describes = (
  source: string,
  entity: string,
  kind: Kind,
  facets: DescriptionRecord['facets'],
): DescriptionRecord => ({ source, entity: id(entity), kind, facets })

export const DESCRIPTIONS = [
  ...ALL_ENTITIES.filter((entity) => entity !== E.bureau).map(({ id: entity, kind, name }) =>
    describes('plan', entity, kind, { name, status: 'CONFIRMED' }),
  ),
  describes('plan', 'agency-former', 'AGENCY', {
    name: '区工信局',
    aliases: ['区工业和信息化局'],
    generic: false,
    status: 'CONFIRMED',
  }),
  describes('other', 'agency-bureau', 'AGENCY', { name: '区工信局', status: 'PROPOSED' }),
]

/** The node that a description hangs on. */
export const nodeOf = (entity: EntityId): EntityId =>
  entity === 'agency-former' ? E.bureau.id : entity

export const PASSAGES = {
  heading: {
    id: 'passage-heading',
    source: 'plan',
    document: id('document-draft'),
    number: '二(二)',
    heading: '着力促进工业集聚发展',
    role: 'HEADING',
    start: 4,
    end: 12,
    parent: null,
  },
  body: {
    id: 'passage-body',
    source: 'plan',
    document: id('document-draft'),
    number: '',
    heading: null,
    role: 'RESPONSIBILITY',
    start: 12,
    end: 40,
    parent: 'passage-heading',
  },
} as const satisfies Record<string, PassageRecord>

const mention = (key: string, entity: string, passage: string, start: number, order: number) => ({
  id: key,
  source: 'plan',
  entity: id(entity),
  passage,
  start,
  end: start + 4,
  order,
})

export const MENTIONS = {
  task: mention('m-task', 'task-above', 'passage-heading', 4, 1),
  second: mention('m-bureau-second', 'agency-former', 'passage-heading', 8, 2),
  first: mention('m-bureau', 'agency-former', 'passage-body', 18, 1),
} satisfies Record<string, MentionRecord>

export const DECISION: DecisionRecord = {
  id: 'decision-bureau',
  verdict: 'same',
  keeper: E.bureau.id,
  other: id('agency-former'),
  reason: '同一机构',
  source: null,
}
