import { kindOfId } from '../server/domain/ids.ts'
import { KINDS, type Kind, kindOfLabel } from '../server/domain/kind.ts'
import { RELATIONS, type RelationType } from '../server/domain/relation.ts'
import type { Bundle } from './bundle.ts'
import { entityItem, type FaultList, relationItem, targetItem } from './fault.ts'
import type { BundleRelation, BundleTarget } from './resolved.ts'

/** What a key of the bundle stands for. */
interface Keyed {
  readonly kind: Kind
  /** Whether it is a goal with a measure. */
  readonly measured: boolean
}

/** Checks keys, what refers to them, and what items say of themselves. */
export function checkItems(bundle: Bundle, documents: readonly string[], list: FaultList): void {
  const keys = new Map<string, Keyed>()
  const add = (key: string, item: string, keyed: Keyed) => {
    if (keys.has(key)) list.add(item, `the key ${key} is used twice; give it another`)
    keys.set(key, keyed)
  }
  for (const entity of bundle.entities)
    add(entity.key, entityItem(entity), { kind: kindOfLabel(entity.kind)!, measured: false })
  for (const target of bundle.targets)
    add(target.key, targetItem(target), { kind: 'GOAL', measured: true })
  for (const target of bundle.targets) checkTarget(target, keys, list)
  for (const relation of bundle.relations) checkRelation(relation, keys, list)
  checkUnused(bundle, documents, list)
  checkDecisions(bundle, keys, list)
}

function checkTarget(
  target: BundleTarget,
  keys: ReadonlyMap<string, Keyed>,
  list: FaultList,
): void {
  const item = targetItem(target)
  const { subject, comparator, value, valueMax, periodStart, targetYear } = target
  if (subject != null) {
    const kind = keys.get(subject)?.kind
    if (kind === undefined) list.add(item, `there is no entity ${subject}, its subject; add it`)
    else if (!(RELATIONS.ABOUT.to as readonly Kind[]).includes(kind))
      list.add(item, `a ${KINDS[kind].label} can't be its subject; set it to null`)
  }
  if ((comparator === 'RANGE') !== (valueMax != null))
    list.add(item, 'valueMax is the upper end of a RANGE, and no other comparator has one')
  if (valueMax != null && valueMax < value)
    list.add(item, `valueMax ${valueMax} is below value ${value}; swap them`)
  if (periodStart != null && targetYear != null && periodStart > targetYear)
    list.add(item, `periodStart ${periodStart} is after targetYear ${targetYear}`)
}

function checkRelation(
  relation: BundleRelation,
  keys: ReadonlyMap<string, Keyed>,
  list: FaultList,
): void {
  const item = relationItem(relation)
  const type = relation.type as RelationType
  const [from, to] = [keys.get(relation.from), keys.get(relation.to)]
  for (const key of [relation.from, relation.to])
    if (!keys.has(key)) list.add(item, `there is no item with the key ${key}; add it`)
  if (relation.evidence.length === 0 && !relation.inherited)
    list.add(item, 'has no evidence; quote the sentence that says it')
  if (from === undefined || to === undefined) return
  if (relation.from === relation.to) list.add(item, 'leads from an item to itself; take it out')
  if ((type === 'HAS_TARGET') !== to.measured)
    list.add(
      item,
      to.measured
        ? 'only HAS_TARGET leads to a target; use that'
        : 'HAS_TARGET leads to a target; use HAS_GOAL for a goal without a measure',
    )
  const { from: starts, to: ends }: { from: readonly Kind[]; to: readonly Kind[] } = RELATIONS[type]
  if (!starts.includes(from.kind))
    list.add(item, `begins at a ${KINDS[from.kind].label}; it may at ${labels(starts)}`)
  if (!ends.includes(to.kind))
    list.add(item, `leads to a ${KINDS[to.kind].label}; it may to ${labels(ends)}`)
}

const labels = (kinds: readonly Kind[]): string => kinds.map((kind) => KINDS[kind].label).join(', ')

/** An entity that no place names could never be withdrawn for a reason, nor shown with a quote. */
function checkUnused(bundle: Bundle, documents: readonly string[], list: FaultList): void {
  const used = new Set([
    ...documents,
    ...bundle.targets.flatMap(({ subject }) => subject ?? []),
    ...bundle.relations.filter((r) => !r.inherited).flatMap(({ from, to }) => [from, to]),
  ])
  for (const entity of bundle.entities)
    if (!entity.mentions?.length && !used.has(entity.key))
      list.add(entityItem(entity), 'has neither a mention nor a relation; add one, or take it out')
}

function checkDecisions(
  { decisions }: Bundle,
  keys: ReadonlyMap<string, Keyed>,
  list: FaultList,
): void {
  const pairs = new Set<string>()
  for (const { keeper, other } of decisions ?? []) {
    const item = `decision ${keeper} ${other}`
    const kinds = [keeper, other].map((end) => keys.get(end)?.kind ?? kindOfId(end))
    for (const [i, end] of [keeper, other].entries())
      if (kinds[i] === undefined) list.add(item, `${end} is no key of the bundle and no entity id`)
    if (kinds[0] !== kinds[1] && kinds[0] && kinds[1])
      list.add(item, 'joins two kinds; things of different kinds are never the same')
    const pair = [keeper, other].sort().join(' ')
    if (keeper === other || pairs.has(pair))
      list.add(item, keeper === other ? 'names one thing twice' : 'is decided twice; leave one')
    pairs.add(pair)
  }
}
