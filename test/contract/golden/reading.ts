import type { Entity, EntityId } from '../../../server/domain/entity.ts'
import * as read from '../../../server/store/statements/read.ts'
import { golden, type Golden } from './case.ts'
import { CLAIMS } from './claims.ts'
import { ENTITIES } from './entities.ts'
import { MENTIONS, PASSAGES, SOURCES } from './records.ts'

const E = ENTITIES
const C = CLAIMS
const version = 'version-1'
const id = (text: string) => text as EntityId

const byId = <V extends Entity>(...entities: V[]) =>
  new Map<EntityId, Entity>(entities.map((entity) => [entity.id, entity]))
const place = ({ passage, ...mention }: (typeof MENTIONS)['task']) => ({
  ...mention,
  entity: E.bureau.id,
  document: id('document-draft'),
  passage,
})

const named = ({ passage, id, start, end }: (typeof MENTIONS)['task'], { id: entity }: Entity) => ({
  passage,
  entity,
  id,
  start,
  end,
})

const confirmed = { statuses: ['CONFIRMED'], tasks: 100 } as const

/** Traces' pieces, entities by id, their relations, mentions and texts. */
export const READING: readonly Golden[] = [
  golden(read.meta, {}, [{ version }]),
  golden(
    read.tracePieces,
    { ids: [E.target.id, 'nothing'], ...confirmed },
    [
      {
        version,
        starts: new Map([[E.target.id as string, E.target.id]]),
        cut: false,
        graph: {
          entities: byId<Entity>(
            ...[E.target, E.below, E.above, E.plan, E.bureau, E.towns, E.park, E.strategy, E.base],
            ...[E.electronics, E.huatian],
          ),
          claims: [
            ...[C.sets, C.subtask, C.hasTask, C.leads, C.leadsAgain, C.towns, C.proposed],
            ...[C.implements, C.setsBase, C.develops, C.relies],
          ],
        },
      },
    ],
    'of a goal',
  ),
  golden(
    read.tracePieces,
    { ids: [E.base.id], ...confirmed },
    [
      {
        version,
        starts: new Map([[E.base.id as string, E.base.id]]),
        cut: false,
        graph: {
          entities: byId<Entity>(
            ...[E.base, E.strategy, E.above, E.below, E.plan, E.bureau, E.towns, E.park, E.target],
            ...[E.electronics, E.huatian],
          ),
          claims: [
            ...[C.setsBase, C.implements, C.subtask, C.hasTask, C.leads, C.leadsAgain, C.towns],
            ...[C.proposed, C.sets, C.develops, C.relies],
          ],
        },
      },
    ],
    'of a goal that a strategy sets',
  ),
  golden(
    read.tracePieces,
    { ids: [E.share.id], ...confirmed },
    [
      {
        version,
        starts: new Map([[E.share.id as string, E.share.id]]),
        cut: false,
        graph: {
          entities: byId<Entity>(E.share, E.plan, E.above),
          claims: [C.setsShare, C.hasTask],
        },
      },
    ],
    'of a goal that a document sets, with its top tasks',
  ),
  golden(
    read.tracePieces,
    { ids: ['agency-former'], statuses: ['CONFIRMED'], tasks: 1 },
    [
      {
        version,
        starts: new Map([['agency-former', E.bureau.id]]),
        cut: true,
        graph: {
          entities: byId<Entity>(
            ...[E.bureau, E.above, E.below, E.plan, E.towns, E.park, E.strategy, E.base, E.target],
            ...[E.electronics, E.huatian],
          ),
          claims: [
            ...[C.leads, C.leadsAgain, C.hasTask, C.subtask, C.towns, C.proposed, C.implements],
            ...[C.setsBase, C.sets, C.develops, C.relies],
          ],
        },
      },
    ],
    'of a unit by a former id, at the limit',
  ),
  golden(
    read.tracePieces,
    { ids: [E.plan.id], statuses: ['REJECTED'], tasks: 100 },
    [
      {
        version,
        starts: new Map([[E.plan.id as string, E.plan.id]]),
        cut: false,
        graph: { entities: byId<Entity>(E.plan, E.target), claims: [C.refused] },
      },
    ],
    'of what was refused',
  ),
  golden(
    read.tracePieces,
    { ids: [], ...confirmed },
    [{ version, starts: new Map(), cut: false, graph: { entities: new Map(), claims: [] } }],
    'of nothing',
  ),
  golden(read.entitiesById, { ids: ['agency-former', E.plan.id, E.share.id, 'nothing'] }, [
    {
      version,
      found: new Map<string, Entity>([
        ['agency-former', E.bureau],
        [E.plan.id, E.plan],
        [E.share.id, E.share],
      ]),
    },
  ]),
  golden(read.mentionsOfEntities, { ids: [E.bureau.id, E.brand.id], limit: 10 }, [
    { version, mentions: [place(MENTIONS.first), place(MENTIONS.second)] },
  ]),
  golden(
    read.mentionsOfEntities,
    { ids: [E.bureau.id], limit: 1 },
    [{ version, mentions: [place(MENTIONS.first)] }],
    'the most trusted',
  ),
  golden(read.mentionsInPassages, { ids: ['passage-heading', 'nothing'], limit: 10 }, [
    { version, mentions: [named(MENTIONS.task, E.above), named(MENTIONS.second, E.bureau)] },
  ]),
  golden(
    read.mentionsInPassages,
    { ids: ['passage-heading', 'passage-body'], limit: 1 },
    [{ version, mentions: [named(MENTIONS.task, E.above), named(MENTIONS.first, E.bureau)] }],
    'the first of each',
  ),
  golden(read.passagesById, { ids: ['passage-body', 'nothing'] }, [
    { version, passages: [PASSAGES.body] },
  ]),
  golden(read.passagesOfDocuments, { ids: [E.plan.id, E.law.id], limit: 10 }, [
    {
      version,
      passages: [
        { document: E.plan.id as EntityId, passage: PASSAGES.heading },
        { document: E.plan.id as EntityId, passage: PASSAGES.body },
      ],
    },
  ]),
  golden(read.sourceTexts, { keys: ['plan', 'nothing'] }, [
    { version, texts: new Map([['plan', SOURCES.plan.text as string]]) },
  ]),
  golden(read.overview, { statuses: ['CONFIRMED'] }, [
    {
      version,
      kinds: countsOf(Object.values(E).filter(isConfirmed)),
      types: Object.values(C)
        .filter((claim) => isConfirmed(claim) && claim !== C.loop)
        .map(({ type }) => type)
        .filter((type, at, all) => all.indexOf(type) === at)
        .map((type) => {
          const claims = Object.values(C).filter((one) => one.type === type && isConfirmed(one))
          const relations = new Set(claims.map(({ from, to }) => `${from} ${to}`)).size
          return { type, relations, evident: relations, claims: claims.length }
        }),
    },
  ]),
  golden(
    read.overview,
    { statuses: ['CONFIRMED', 'PROPOSED', 'REJECTED'] },
    [
      {
        version,
        kinds: countsOf(Object.values(E)),
        types: [
          { type: 'HAS_TASK', relations: 1, evident: 1, claims: 1 },
          { type: 'SUBTASK_OF', relations: 1, evident: 1, claims: 1 },
          { type: 'LEADS', relations: 2, evident: 2, claims: 3 },
          { type: 'COOPERATES', relations: 1, evident: 1, claims: 1 },
          { type: 'HAS_TARGET', relations: 3, evident: 3, claims: 3 },
          { type: 'HAS_GOAL', relations: 1, evident: 1, claims: 1 },
          { type: 'IMPLEMENTS', relations: 1, evident: 1, claims: 1 },
          { type: 'DEVELOPS', relations: 1, evident: 1, claims: 1 },
          { type: 'RELIES_ON', relations: 1, evident: 1, claims: 1 },
          { type: 'ABOUT', relations: 1, evident: 1, claims: 1 },
          { type: 'OPERATES_IN', relations: 1, evident: 1, claims: 1 },
        ],
      },
    ],
    'whatever its status',
  ),
]

function isConfirmed({ status }: { readonly status: string }): boolean {
  return status === 'CONFIRMED'
}

function countsOf(entities: readonly Entity[]) {
  const kinds = [...new Set(entities.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const ofKind = entities.filter((one) => one.kind === kind)
    return { kind, entities: ofKind.length, generic: ofKind.filter((one) => one.generic).length }
  })
}
