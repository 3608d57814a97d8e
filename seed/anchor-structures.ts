import { candidatesOf, ownFirms } from '../server/domain/anchor/anchor-firms.ts'
import {
  indexed,
  relationsIn,
  type Link,
  type Relations,
} from '../server/domain/anchor/relations.ts'
import { scopeOf, type Scope } from '../server/domain/anchor/scope.ts'
import { structureOf, type OwnFirms, type Structure } from '../server/domain/anchor/structure.ts'
import type { Entity, EntityId } from '../server/domain/entity.ts'
import { kindOfId } from '../server/domain/ids.ts'
import { compareCodePoints } from '../server/domain/order.ts'
import type { RelationType } from '../server/domain/relation.ts'
import type { GraphStore } from '../server/store/port.ts'
import { chainRelations } from '../server/store/statements/anchor-parts.ts'
import type { PolicyChain } from './anchor-policy.ts'

/** Types whose relations all chains share. */
const TYPES: readonly RelationType[] = [
  'SUBINDUSTRY_OF',
  'UPSTREAM_OF',
  'OPERATES_IN',
  'PRODUCES',
  'MADE_FROM',
  'CORRESPONDS_TO',
]

/** All relations that chains are made of, without their evidence: hundreds of thousands of them. */
export async function readTables(store: GraphStore): Promise<Relations> {
  const rows = await store.read(chainRelations, {}, { timeoutMs: 600_000 })
  const links = rows.flatMap(({ type, claims }) => {
    const distinct = new Map<string, { readonly link: Link; readonly row: number }>()
    for (const { from, to, weight, row } of claims) {
      const key = `${from} ${to}`
      const first = distinct.get(key)
      // Of several claims the first speaks, as everywhere.
      if (from !== to && (first === undefined || row < first.row))
        distinct.set(key, { link: { type, from, to, weight, claims: [] }, row })
    }
    return [...distinct.values()].map(({ link }) => link)
  })
  return indexed(links)
}

interface ToCompute {
  readonly scope: Scope
  /** How many industries have been looked at, of how many. */
  readonly done: number
  readonly total: number
  /** All that the figures come from, in words that change with it. */
  readonly inputs: () => Generator<string>
  readonly compute: () => Structure
}

/** The chains in which tables know a company, each with a way to its figures. */
export function* structures(
  tables: Relations,
  policy: readonly PolicyChain[],
): Generator<ToCompute> {
  const documented = new Map(policy.map((chain) => [chain.industry, chain]))
  const ends = TYPES.flatMap((type) => tables.of(type)).flatMap(({ from, to }) => [from, to])
  const industries = new Set([
    ...ends.filter((id) => kindOfId(id) === 'INDUSTRY'),
    ...documented.keys(),
  ])
  let done = 0
  for (const industry of [...industries].sort()) {
    done++
    const chain = documented.get(industry)
    const relations = chain ? beside(tables, relationsIn(chain.graph)) : tables
    const entities = chain?.graph.entities ?? new Map<EntityId, Entity>()
    const scope = scopeOf(chain?.trace ?? { from: industry, tasks: [] }, relations, entities)
    const behind = chain?.trace.enterprises.map(({ entity }) => entity) ?? []
    const firms = candidatesOf(behind, scope, relations)
    if (firms.length === new Set(behind).size) continue
    const own = chain ? ownFirms(chain.graph) : () => new Map()
    const compute = () => structureOf(scope, relations, firms, own).structure
    const inputs = () => inputsOf(scope, relations, firms, own)
    yield { scope, done, total: industries.size, inputs, compute }
  }
}

function* inputsOf(
  { industry, industries, segments }: Scope,
  relations: Relations,
  firms: readonly EntityId[],
  ownFirms: OwnFirms,
): Generator<string> {
  const ends = (id: EntityId, type: RelationType) =>
    relations.from(id, type).map(({ to, weight }) => (weight === null ? to : `${to} ${weight}`))
  yield `chain ${industry}`
  for (const segment of segments) {
    yield `segment ${segment.id} ${[...segment.members].sort().join()}`
    for (const firm of [...ownFirms(segment).keys()].sort()) yield `own ${firm}`
  }
  for (const id of [...industries].sort())
    yield `industry ${id} ${ends(id, 'UPSTREAM_OF').sort().join()} ${ends(id, 'PRODUCES').sort().join()}`
  for (const firm of firms) {
    yield `firm ${firm} ${ends(firm, 'OPERATES_IN').sort().join()}`
    for (const { to } of relations.from(firm, 'PRODUCES').toSorted(byEnd))
      yield `product ${to} ${ends(to, 'MADE_FROM').sort().join()}`
  }
}

const byEnd = (a: Link, b: Link): number => compareCodePoints(a.to, b.to)

/** What chains share comes from the tables, which hold all of it; the rest from a piece. */
const beside = (tables: Relations, piece: Relations): Relations => {
  const holder = (type: RelationType) => (TYPES.includes(type) ? tables : piece)
  return {
    of: (type) => holder(type).of(type),
    from: (id, type) => holder(type).from(id, type),
    to: (id, type) => holder(type).to(id, type),
  }
}
