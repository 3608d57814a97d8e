import type { Entity, EntityId } from '../../../server/domain/entity.ts'
import * as read from '../../../server/store/statements/read.ts'
import { golden, type Golden } from './case.ts'
import { CLAIMS } from './claims.ts'
import { ENTITIES } from './entities.ts'

const E = ENTITIES
const C = CLAIMS
const version = 'version-1'

const byId = <V extends Entity>(...entities: V[]) =>
  new Map<EntityId, Entity>(entities.map((entity) => [entity.id, entity]))

const confirmed = { statuses: ['CONFIRMED'], tasks: 100 } as const

/** All that stands around the two tasks. */
const AROUND = {
  entities: byId<Entity>(
    ...[E.target, E.below, E.above, E.plan, E.bureau, E.towns, E.park, E.strategy, E.base],
    ...[E.electronics, E.huatian],
  ),
  claims: [
    ...[C.sets, C.subtask, C.hasTask, C.leads, C.leadsAgain, C.towns, C.proposed],
    ...[C.implements, C.setsBase, C.develops, C.relies],
  ],
}

const WALKED = ['RELIES_ON', 'SUBTASK_OF', 'LEADS', 'OPERATES_IN', 'DEVELOPS'] as const
const toBureau = { from: E.huatian.id, to: 'agency-former', types: WALKED } as const

/** The pieces of removals, matrices, ledgers and paths. */
export const READING_ANSWERS: readonly Golden[] = [
  golden(
    read.goalPieces,
    { of: E.huatian.id, goals: 100, ...confirmed },
    [{ version, start: E.huatian.id, goals: [E.target.id, E.base.id], cut: false, graph: AROUND }],
    'behind which a company stands',
  ),
  golden(
    read.goalPieces,
    { of: 'agency-former', goals: 1, ...confirmed },
    [{ version, start: E.bureau.id, goals: [E.target.id], cut: true, graph: AROUND }],
    'of a unit by a former id, at the limit',
  ),
  golden(
    read.goalIds,
    { statuses: ['CONFIRMED'], first: 100 },
    [{ version, goals: [E.target.id, E.share.id, E.base.id] }],
    'all of them',
  ),
  golden(
    read.goalIds,
    { statuses: ['CONFIRMED'], first: 1 },
    [{ version, goals: [E.target.id] }],
    'at the limit',
  ),
  golden(
    read.goalPieces,
    { of: 'nothing', goals: 100, ...confirmed },
    [
      {
        version,
        start: null,
        goals: [],
        cut: false,
        graph: { entities: new Map(), claims: [] },
      },
    ],
    'of nothing',
  ),
  golden(
    read.ledgerPiece,
    { id: E.share.id, tasks: 100 },
    [
      {
        version,
        goal: E.share.id,
        cut: false,
        graph: {
          entities: byId<Entity>(E.share, E.plan, E.above, E.below, E.target),
          claims: [C.setsShare, C.hasTask, C.subtask, C.sets],
        },
      },
    ],
    'of a goal that a document sets',
  ),
  golden(
    read.ledgerPiece,
    { id: E.target.id, tasks: 1 },
    [
      {
        version,
        goal: E.target.id,
        cut: true,
        graph: {
          entities: byId<Entity>(E.target, E.below, E.above),
          claims: [C.sets, C.subtask],
        },
      },
    ],
    'of a goal that a task sets, at the limit',
  ),
  golden(
    read.ledgerPiece,
    { id: 'nothing', tasks: 100 },
    [{ version, goal: null, cut: false, graph: { entities: new Map(), claims: [] } }],
    'of nothing',
  ),
  golden(
    read.pathPiece,
    { ...toBureau, hops: 4, first: 5 },
    [
      {
        version,
        from: E.huatian.id,
        to: E.bureau.id,
        graph: {
          entities: byId<Entity>(E.huatian, E.below, E.above, E.bureau, E.electronics),
          claims: [C.relies, C.subtask, C.leads, C.operates, C.develops],
        },
      },
    ],
    'all',
  ),
  golden(
    read.pathPiece,
    { ...toBureau, hops: 4, first: 1 },
    [
      {
        version,
        from: E.huatian.id,
        to: E.bureau.id,
        graph: {
          entities: byId<Entity>(E.huatian, E.below, E.above, E.bureau),
          claims: [C.relies, C.subtask, C.leads],
        },
      },
    ],
    'the shortest',
  ),
  golden(
    read.pathPiece,
    { ...toBureau, hops: 2, first: 5 },
    [
      {
        version,
        from: E.huatian.id,
        to: E.bureau.id,
        graph: { entities: new Map(), claims: [] },
      },
    ],
    'too far apart',
  ),
  golden(
    read.pathPiece,
    { from: 'nothing', to: E.bureau.id, types: WALKED, hops: 4, first: 5 },
    [{ version, from: null, to: E.bureau.id, graph: { entities: new Map(), claims: [] } }],
    'from nothing',
  ),
]
