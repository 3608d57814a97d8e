import { agencyName } from './agency-name.ts'
import type { EntityId } from './entity.ts'
import { entityId } from './ids.ts'
import type { Kind } from './kind.ts'
import type { Period } from './measure.ts'
import {
  chainOfPlace,
  chainToMention,
  chainToPrefix,
  isProvince,
  leadingRegions,
  regionChain,
  type RegionChain,
  resolveRegion,
} from './region.ts'

/** Where a text stands: what the names in it are unique in. */
export interface Locality {
  /** Full name of the region that the text is made for; null where it is unknown. */
  readonly region: string | null
  /** Key of the source: regional names of an unknown region are unique in it alone. */
  readonly source: string
}

const QUOTES = /[\s"'“”‘’《》〈〉「」『』]/g

/** A name as it enters an id: NFKC, without white space and quotation marks. */
export const identifyingName = (name: string): string => name.normalize('NFKC').replace(QUOTES, '')

const LEGAL_COMPANY = /有限(?:责任)?公司/
/** What the whole country has one of. */
const NATIONWIDE = /^(?:国家|国务院|中国|中华|中央|中共中央|全国)|大学$/

/**
 * The id of anything but a task or a goal; aliases never enter it.
 * @param generic whether it names nobody in particular, and so means others in each region
 */
export function namedEntityId(
  kind: Exclude<Kind, 'TASK' | 'GOAL'>,
  name: string,
  generic: boolean,
  at: Locality,
): EntityId {
  const chain = regionChain(at.region ?? '')
  const plain = identifyingName(name)
  const placed = placeName(kind, plain, generic, chain)
  return entityId(kind, scopeParts(placed.chain, at), placed.name)
}

/** What the name is unique in (null: everywhere), and the form of the name that identifies. */
function placeName(
  kind: Exclude<Kind, 'TASK' | 'GOAL'>,
  name: string,
  generic: boolean,
  chain: RegionChain,
): { chain: RegionChain | null; name: string } {
  if (generic) return { chain, name }
  switch (kind) {
    case 'AGENCY':
      return agencyName(name, chain)
    case 'INSTITUTION':
      return NATIONWIDE.test(name) ? { chain: null, name } : agencyName(name, chain)
    case 'ENTERPRISE':
      return { chain: LEGAL_COMPANY.test(name) ? null : chainToPrefix(chain, name), name }
    case 'PARK':
    case 'PROJECT':
    case 'BRAND':
      return { chain: chainToPrefix(chain, name), name }
    case 'STRATEGY':
      return { chain: chainToMention(chain, name), name }
    case 'PLACE': {
      const place = chainOfPlace(chain, name)
      return { chain: place, name: place?.at(-1) ?? name }
    }
    case 'DOCUMENT':
      return { chain: NATIONWIDE.test(name) ? null : chainOfTitle(name, chain), name }
    case 'INDUSTRY':
    case 'PRODUCT':
      return { chain: null, name }
  }
}

/** 秦州区…实施方案 belongs to 秦州区, also where a text of its city names it. */
function chainOfTitle(title: string, chain: RegionChain): RegionChain {
  const { chain: named } = leadingRegions(title.replace(/^中共/, ''))
  return named.length > 0 ? resolveRegion(named, chain) : chainToPrefix(chain, title)
}

/** A chain that doesn't begin at the top is known in its own source only. */
function scopeParts(chain: RegionChain | null, at: Locality): readonly string[] {
  if (chain === null) return ['global']
  const known = at.region !== null || (chain.length > 0 && isProvince(chain[0]!))
  return known ? ['region', ...chain] : ['source', at.source, ...chain]
}

/** A task is known by its document, its number path there and its name. */
export const taskId = (document: EntityId, number: string, name: string): EntityId =>
  entityId('TASK', [document, number], identifyingName(name))

/** A goal of words is known by its document, the task that sets it, and its name. */
export const goalId = (document: EntityId, setter: EntityId | null, name: string): EntityId =>
  entityId('GOAL', [document, setter ?? ''], identifyingName(name))

export interface MeasuredGoalKey {
  readonly document: EntityId
  /** The task that sets it; null where a document or strategy does. */
  readonly setter: EntityId | null
  readonly subjectText: string | null
  readonly metric: string
  readonly targetYear: number | null
  readonly period: Period
  /** Counts the goals that are alike in all this, from 1, in the order of the text. */
  readonly ordinal: number
}

/** The value never enters, so that a correction keeps the id. */
export const measuredGoalId = (goal: MeasuredGoalKey): EntityId =>
  entityId(
    'GOAL',
    [goal.document, goal.setter ?? '', 'measured', String(goal.targetYear ?? ''), goal.period],
    JSON.stringify([
      identifyingName(goal.subjectText ?? ''),
      identifyingName(goal.metric),
      goal.ordinal,
    ]),
  )
