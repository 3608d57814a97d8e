import type { EntityId } from '../../server/domain/entity.ts'
import { entityId } from '../../server/domain/ids.ts'
import type { Kind } from '../../server/domain/kind.ts'
import type { LinkEnd } from './records.ts'

/** The id of what a row of a data set names: unique by data set, id space and code. */
export const rowEntityId = (kind: Kind, dataset: string, space: string, code: string): EntityId =>
  entityId(kind, ['dataset', dataset, space], code)

/** Where the ids of an id space lead. */
export interface Space {
  readonly kind: Kind
  /** Whether the pack itself makes what its ids name. */
  readonly own: boolean
  /** What an id of the space names; null where nothing does, or more than one thing. */
  find(code: string): LinkEnd | null
}

/** Made while nodes are read; `add` the entities that rows name. */
export interface OwnSpace extends Space {
  add(code: string, id: EntityId): void
  remove(code: string): void
}

export function ownSpace(kind: Kind): OwnSpace {
  const ends = new Map<string, { readonly id: EntityId } | null>()
  return {
    kind,
    own: true,
    find: (code) => ends.get(code) ?? null,
    // An id that two things bear names neither.
    add: (code, id) => {
      const other = ends.get(code)
      ends.set(code, other === undefined || other?.id === id ? { id } : null)
    },
    remove: (code) => void ends.delete(code),
  }
}

/** What another pack makes; whether it stands shows when the graph is asked. */
export const datasetSpace = (kind: Kind, dataset: string, space: string): Space => ({
  kind,
  own: false,
  find: (code) => ({ id: rowEntityId(kind, dataset, space, code) }),
})

/** What policy texts name, by its name. */
export const policySpace = (kind: Kind): Space => ({
  kind,
  own: false,
  find: (name) => ({ kind, name }),
})
