import type { TraceNode } from '../../../api/types.ts'
import type { Kind } from '../../../../server/domain/kind.ts'
import type { EvidenceCard, EvidenceRole } from './cards.ts'

/** Roles that several kinds of things have, each kind with the list that it stands in. */
const LISTS = {
  places: { PARK: 'parks', PROJECT: 'projects', INSTITUTION: 'institutions' },
  industries: { INDUSTRY: 'industries', PRODUCT: 'products' },
} as const satisfies Partial<Record<EvidenceRole, Partial<Record<Kind, string>>>>

interface Held {
  readonly kind: Kind
  /** The key of its words. */
  readonly key: `detail.roles.${EvidenceRole}` | `picture.lanes.${List}`
}

type Of<Role extends keyof typeof LISTS> = (typeof LISTS)[Role]
type List = Of<'places'>[keyof Of<'places'>] | Of<'industries'>[keyof Of<'industries'>]

/** What the words of a card name in a role: parks alone, say, where they name no project. */
export function heldKinds(
  { role, kind, entities }: Pick<EvidenceCard, 'role' | 'kind' | 'entities'>,
  nodes: ReadonlyMap<string, Pick<TraceNode, 'kind'>>,
): readonly Held[] {
  const lists: Partial<Record<Kind, List>> =
    role === 'places' || role === 'industries' ? LISTS[role] : {}
  const named = new Set(entities.map((id) => nodes.get(id)?.kind))
  const held = (Object.keys(lists) as Kind[])
    .filter((one) => named.has(one))
    .map((one): Held => ({ kind: one, key: `picture.lanes.${lists[one]!}` }))
  return held.length > 0 ? held : [{ kind, key: `detail.roles.${role}` }]
}
