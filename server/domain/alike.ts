import type { EntityId } from './entity.ts'
import type { Kind } from './kind.ts'
import { compareKeys } from './order.ts'
import type { DecisionRecord } from './records.ts'

/** What an entity is called. */
export interface Called {
  readonly id: EntityId
  readonly kind: Kind
  readonly name: string
  readonly aliases: readonly string[]
  readonly generic: boolean
}

/** A proposal that two entities are one, for a person to decide on: nothing merges by itself. */
export interface ProposedSame {
  /** The one that is named so. */
  readonly keeper: Called
  /** The one that is also called so. */
  readonly other: Called
}

/**
 * Pairs of one kind in which what one is also called is the other's name, in the order of their
 * names. Pairs that somebody has decided on, in whatever way, and things that name nobody in
 * particular are left out.
 */
export function proposeSame(
  entities: readonly Called[],
  decisions: readonly DecisionRecord[],
): ProposedSame[] {
  const pairOf = (a: EntityId, b: EntityId) => [a, b].sort().join(' ')
  const decided = new Set(decisions.map(({ keeper, other }) => pairOf(keeper, other)))
  const named = new Map<string, Called[]>()
  const particular = entities.filter(({ generic }) => !generic)
  for (const entity of particular) {
    const key = `${entity.kind} ${entity.name}`
    named.set(key, [...(named.get(key) ?? []), entity])
  }
  const found = new Map<string, ProposedSame>()
  for (const other of particular)
    for (const alias of other.aliases)
      for (const keeper of named.get(`${other.kind} ${alias}`) ?? []) {
        const pair = pairOf(keeper.id, other.id)
        if (keeper.id !== other.id && !decided.has(pair) && !found.has(pair))
          found.set(pair, { keeper, other })
      }
  const key = ({ keeper, other }: ProposedSame) => [keeper.name, other.name, keeper.id, other.id]
  return [...found.values()].sort((a, b) => compareKeys(key(a), key(b)))
}
