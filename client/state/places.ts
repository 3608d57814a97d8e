import type { Kind } from '../../server/domain/kind.ts'
import { PLAIN_CHAIN } from './chain-view.ts'
import { PLAIN_TRACE } from './url.ts'
import type { Route } from './url.ts'

/** Kinds that a trace may start at; documents are read, the others have a page of their relations. */
const TRACED: ReadonlySet<Kind> = new Set<Kind>([
  'GOAL',
  'STRATEGY',
  'TASK',
  'INDUSTRY',
  'ENTERPRISE',
  'PARK',
  'PROJECT',
  'INSTITUTION',
  'AGENCY',
])

/** The page that an entity has. */
export function placeOf({ id, kind }: { readonly id: string; readonly kind: Kind }): Route {
  if (TRACED.has(kind)) return { page: 'trace', id, trace: PLAIN_TRACE }
  if (kind === 'DOCUMENT') return { page: 'reader', id, range: null, marks: 'all' }
  return { page: 'entity', id }
}

/** The same from the page of a chain: an industry leads to its own chain. */
export const chainPlaceOf = (entity: { readonly id: string; readonly kind: Kind }): Route =>
  entity.kind === 'INDUSTRY'
    ? { page: 'chain', id: entity.id, chain: PLAIN_CHAIN }
    : placeOf(entity)
