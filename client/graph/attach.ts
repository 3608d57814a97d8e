import type { RelationType } from '../../server/domain/relation.ts'
import type { Kind } from '../../server/domain/kind.ts'
import { stronger } from './drawn.ts'
import type { Drawn, DrawnRelation, Tone } from './drawn.ts'
import { isPrincipal } from './is-principal.ts'
import { LANE_ROLES } from './picture.ts'
import type { LaneRole } from './picture.ts'
import type { SpineRow } from './spine.ts'
import type { EntityShape } from './trace-input.ts'

export interface Attached {
  readonly entity: EntityShape
  /** One, or more where a task both relies on a thing and builds it. */
  readonly ties: readonly DrawnRelation[]
  /** That of its best tie. */
  readonly tone: Tone
  readonly principal: boolean
}

/** What hangs off one row, by lane, in the order in which lanes stand. */
export type Attachments = ReadonlyMap<LaneRole, readonly Attached[]>

const BRACKETS: Partial<Record<RelationType, LaneRole>> = {
  LEADS: 'leads',
  COOPERATES: 'cooperators',
  RESPONSIBLE: 'responsible',
}

const BY_KIND: Partial<Record<Kind, LaneRole>> = {
  GOAL: 'goals',
  ENTERPRISE: 'enterprises',
  PARK: 'parks',
  PROJECT: 'projects',
  INSTITUTION: 'institutions',
  INDUSTRY: 'industries',
  PRODUCT: 'products',
  BRAND: 'products',
  STRATEGY: 'strategies',
  PLACE: 'places',
}

/** The role that a relation gives to the entity at its far end. */
export const laneOf = (type: RelationType, kind: Kind): LaneRole | null =>
  BRACKETS[type] ?? BY_KIND[kind] ?? null

/** Leaves of a row. A reference to a task drawn further up carries none. */
export function attachmentsOf(
  row: SpineRow,
  { relations, entities, start }: Drawn,
  members: ReadonlySet<string>,
): Attachments {
  const lanes = new Map<LaneRole, Attached[]>()
  if (row.repeated) return lanes
  for (const tie of relations) {
    const { from, to, type } = tie.relation
    const far = from.id === row.entity ? to.id : to.id === row.entity ? from.id : null
    const entity = far === null || far === start.id || members.has(far) ? null : entities.get(far)
    const role = entity ? laneOf(type, entity.kind) : null
    if (entity && role) lanes.set(role, addTo(lanes.get(role) ?? [], entity, tie))
  }
  return new Map(
    LANE_ROLES.flatMap((role) => {
      const items = lanes.get(role)
      return items ? [[role, principalFirst(items)] as const] : []
    }),
  )
}

function addTo(items: readonly Attached[], entity: EntityShape, tie: DrawnRelation): Attached[] {
  const principal = isPrincipal({ role: tie.relation.type, order: tie.order })
  const same = items.find((item) => item.entity.id === entity.id)
  if (!same) return [...items, { entity, ties: [tie], tone: tie.tone, principal }]
  const joined = {
    entity,
    ties: [...same.ties, tie],
    tone: stronger(same.tone, tie.tone),
    principal: principal || same.principal,
  }
  return items.map((item) => (item === same ? joined : item))
}

const principalFirst = (items: readonly Attached[]) =>
  [...items].sort((a, b) => Number(b.principal) - Number(a.principal))
