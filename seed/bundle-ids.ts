import type { EntityId } from '../server/domain/entity.ts'
import { goalId, measuredGoalId, namedEntityId, taskId } from '../server/domain/identity.ts'
import { compareKeys } from '../server/domain/order.ts'
import { type FaultList, entityItem, targetItem } from './fault.ts'
import {
  documentAt,
  passageAt,
  type ResolvedBundle,
  type ResolvedEntity,
  type ResolvedTarget,
} from './resolved.ts'

export interface BundleIds {
  /** The entity id of each key. */
  readonly idOf: ReadonlyMap<string, EntityId>
  /** Of measured goals that are alike but for their place, which one it is, from 1; by key. */
  readonly ordinals: ReadonlyMap<string, number>
}

/**
 * The ids of all entities and targets of a bundle: documents first, then tasks, which are known by
 * their document, then goals, which are known by the task that sets them.
 */
export function bundleIds(bundle: ResolvedBundle, list: FaultList): BundleIds {
  const at = { region: bundle.region, source: bundle.key }
  const idOf = new Map<string, EntityId>()
  for (const { key, kind, name, generic } of bundle.entities)
    if (kind !== 'TASK' && kind !== 'GOAL')
      idOf.set(key, namedEntityId(kind, name, generic === true, at))

  const documentOf = (offset: number | undefined): EntityId => {
    const key = offset === undefined ? bundle.main : documentAt(bundle.documents, offset).key
    return idOf.get(key)!
  }
  for (const entity of bundle.entities)
    if (entity.kind === 'TASK') {
      const document = documentOf(entity.mentions[0]?.start)
      idOf.set(entity.key, taskId(document, taskNumber(entity, bundle), entity.name))
    }

  const setters = settersOf(bundle, idOf)
  for (const { key, kind, name, mentions } of bundle.entities)
    if (kind === 'GOAL')
      idOf.set(key, goalId(documentOf(mentions[0]?.start), setters.get(key) ?? null, name))
  const ordinals = new Map<string, number>()
  const alike = new Map<EntityId, number>()
  for (const target of inOrder(bundle.targets)) {
    const facts = {
      document: documentOf(target.evidence.start),
      setter: setters.get(target.key) ?? null,
      subjectText: target.subjectText ?? null,
      metric: target.metric,
      targetYear: target.targetYear ?? null,
      period: target.period,
    }
    const first = measuredGoalId({ ...facts, ordinal: 1 })
    const ordinal = (alike.get(first) ?? 0) + 1
    alike.set(first, ordinal)
    ordinals.set(target.key, ordinal)
    idOf.set(target.key, measuredGoalId({ ...facts, ordinal }))
  }
  checkDistinct(bundle, idOf, list)
  return { idOf, ordinals }
}

/** As the bundle numbers it; else as the passage that its heading stands in. */
export function taskNumber(task: ResolvedEntity, { passages }: ResolvedBundle): string {
  if (task.number != null) return task.number
  const heading = task.mentions[0]
  return heading === undefined ? '' : (passages[passageAt(passages, heading.start)]?.number ?? '')
}

/** The task that sets each goal: the first in the text where there are several. */
function settersOf(
  { relations, entities }: ResolvedBundle,
  idOf: ReadonlyMap<string, EntityId>,
): Map<string, EntityId> {
  const tasks = new Set(entities.filter(({ kind }) => kind === 'TASK').map(({ key }) => key))
  const found = new Map<string, { id: EntityId; place: (string | number)[] }>()
  for (const { type, from, to, evidence } of relations) {
    if ((type !== 'HAS_GOAL' && type !== 'HAS_TARGET') || !tasks.has(from)) continue
    const id = idOf.get(from)!
    const place = [Math.min(...evidence.map(({ start }) => start)), id]
    const other = found.get(to)
    if (other === undefined || compareKeys(place, other.place) < 0) found.set(to, { id, place })
  }
  return new Map([...found].map(([key, { id }]) => [key, id]))
}

const inOrder = (targets: readonly ResolvedTarget[]): ResolvedTarget[] =>
  targets.toSorted((a, b) =>
    compareKeys([a.evidence.start, a.evidence.end], [b.evidence.start, b.evidence.end]),
  )

/** Two items with one id would silently become one. */
function checkDistinct(
  { entities, targets }: ResolvedBundle,
  idOf: ReadonlyMap<string, EntityId>,
  list: FaultList,
): void {
  const items = new Map<EntityId, string>()
  const named = [
    ...entities.map((entity) => [entity.key, entityItem(entity)] as const),
    ...targets.map((target) => [target.key, targetItem(target)] as const),
  ]
  for (const [key, item] of named) {
    const id = idOf.get(key)!
    const other = items.get(id)
    if (other !== undefined)
      list.add(item, `is the same thing as ${other} (both are ${id}); make them one item`)
    items.set(id, item)
  }
}
