import DataLoader from 'dataloader'
import { CLAIM_STATUSES, type ClaimStatus } from './domain/claim.ts'
import { coverageOf, type Coverage } from './domain/coverage.ts'
import type { Entity, EntityId } from './domain/entity.ts'
import {
  DEFAULT_TRACE_OPTIONS,
  type ClaimGraph,
  type Relation,
  type Trace,
} from './domain/graph.ts'
import { groupRelations } from './domain/group-relations.ts'
import { neighboursOf, type Neighbour } from './domain/neighbours.ts'
import type { PassageRecord } from './domain/records.ts'
import { RELATION_TYPES } from './domain/relation.ts'
import { responsibilityOf, type Responsibility } from './domain/responsibility.ts'
import { trace } from './domain/trace/trace.ts'
import { readGrounds } from './anchor-grounds.ts'
import { LIMITS } from './limits.ts'
import type { Read } from './read.ts'
import type { MentionModel } from './resolvers/models.ts'
import {
  entitiesById,
  mentionsInPassages,
  mentionsOfEntities,
  passagesById,
  passagesOfDocuments,
  relationsById,
  relationsOf,
  sourceTexts,
  tracePieces,
  type FoundGrounds,
  type FoundMention,
  type NamedPlace,
} from './store/statements/read.ts'

/** The piece of the graph that a trace may need, and where it starts. */
export interface TracePiece {
  readonly start: EntityId
  readonly graph: ClaimGraph
  /** Whether the store held back some of it. */
  readonly cut: boolean
}

/** Each batches what one field on one level asks for into one read of the store. */
export interface Loaders {
  /** By id or former id; null where there is none. */
  readonly entity: DataLoader<string, Entity | null>
  /** One that must be there, since claims lead to it; without a wait where it is at hand. */
  readonly known: <E extends Entity = Entity>(id: string) => E | Promise<E>
  /** Spares later reads of what is at hand. */
  readonly remember: (entities: Iterable<Entity>) => void
  readonly neighbours: DataLoader<EntityId, readonly Neighbour[]>
  readonly mentions: DataLoader<EntityId, readonly MentionModel[]>
  readonly relation: DataLoader<string, Relation | null>
  readonly passage: DataLoader<string, PassageRecord | null>
  /** In the order of the text. */
  readonly passagesOf: DataLoader<EntityId, readonly PassageRecord[]>
  /** What a passage names, in the order of the text. */
  readonly named: DataLoader<string, readonly NamedPlace[]>
  /** Whole texts of sources, by key. */
  readonly text: DataLoader<string, string>
  /** By id or former id; null where there is none. */
  readonly piece: (status: readonly ClaimStatus[]) => DataLoader<string, TracePiece | null>
  readonly coverage: DataLoader<EntityId, Coverage>
  readonly responsibility: DataLoader<EntityId, Responsibility>
  /** What stored figures of a company in a chain rest on, by `groundsKey`; null where none stand. */
  readonly anchorGrounds: DataLoader<string, FoundGrounds | null>
}

/** Loaders for one request: they keep what they have read. */
export function createLoaders(read: Read): Loaders {
  const atHand = new Map<string, Entity>()
  const entity = batched<string, Entity | null>(null, async (all) => {
    const ids = all.filter((id) => !atHand.has(id))
    const [row] = ids.length > 0 ? await read(entitiesById, { ids }) : []
    for (const [id, one] of row?.found ?? []) atHand.set(id, one)
    return atHand
  })
  const known: Loaders['known'] = (id) => (atHand.get(id) ?? entity.load(id)) as never
  const remember = (entities: Iterable<Entity>): void => {
    for (const one of entities) atHand.set(one.id, one)
  }
  const pieces = new Map<string, DataLoader<string, TracePiece | null>>()
  const piece: Loaders['piece'] = (statuses) => {
    const key = statuses.join()
    const loader = pieces.get(key) ?? pieceLoader(read, statuses, remember)
    pieces.set(key, loader)
    return loader
  }
  const traceOf = async (id: EntityId): Promise<Trace> => {
    const found = await piece(DEFAULT_TRACE_OPTIONS.status).load(id)
    return trace(id, found!.graph)
  }
  const coverage = derived(async (id: EntityId) => coverageOf(await traceOf(id)))
  const responsibility = derived(async (id: EntityId) => responsibilityOf(await traceOf(id)))
  return {
    ...{ entity, known, remember, piece, coverage, responsibility },
    ...textLoaders(read),
    anchorGrounds: batched<string, FoundGrounds | null>(null, (keys) => readGrounds(read, keys)),
    relation: batched<string, Relation | null>(null, async (ids) => {
      const [row] = await read(relationsById, { ids })
      remember(row?.entities.values() ?? [])
      return new Map(groupRelations(row?.claims ?? []).map((relation) => [relation.id, relation]))
    }),
    neighbours: batched([], async (ids: readonly EntityId[]) => {
      const limits = { statuses: CLAIM_STATUSES, limit: LIMITS.rows }
      const [row] = await read(relationsOf, { ids, types: RELATION_TYPES, ...limits })
      return mapValues(row?.relations, ({ claims, others }, id) => {
        remember([...others.values()].map((other) => other.entity))
        return neighboursOf(id, claims, others)
      })
    }),
  }
}

const pieceLoader = (read: Read, statuses: readonly ClaimStatus[], remember: Loaders['remember']) =>
  batched<string, TracePiece | null>(null, async (ids) => {
    const [row] = await read(tracePieces, { ids, statuses, tasks: LIMITS.ownTasks })
    if (!row) return undefined
    const { starts, graph, cut } = row
    remember(graph.entities.values())
    return mapValues(starts, (start) => ({ start, graph, cut }))
  })

function textLoaders(read: Read) {
  return {
    mentions: batched<EntityId, readonly MentionModel[]>([], async (ids) => {
      const [row] = await read(mentionsOfEntities, { ids, limit: LIMITS.rows })
      return grouped(row?.mentions ?? [], (mention) => mention.entity, mentionModel)
    }),
    passage: batched<string, PassageRecord | null>(null, async (ids) => {
      const [row] = await read(passagesById, { ids })
      return new Map(row?.passages.map((passage) => [passage.id, passage]))
    }),
    passagesOf: batched<EntityId, readonly PassageRecord[]>([], async (ids) => {
      const [row] = await read(passagesOfDocuments, { ids, limit: LIMITS.rows })
      return grouped(
        row?.passages ?? [],
        ({ document }) => document,
        ({ passage }) => passage,
      )
    }),
    named: batched<string, readonly NamedPlace[]>([], async (ids) => {
      const [row] = await read(mentionsInPassages, { ids, limit: LIMITS.rows })
      return grouped(
        row?.mentions ?? [],
        ({ passage }) => passage,
        (place) => place,
      )
    }),
    text: batched('', async (keys: readonly string[]) => {
      const [row] = await read(sourceTexts, { keys })
      return row?.texts
    }),
  }
}

const mentionModel = ({ id, order, entity: _, ...place }: FoundMention): MentionModel => ({
  claimId: id,
  status: 'CONFIRMED',
  rule: null,
  order,
  place: { kind: 'quotation', ...place, quote: null },
})

/** A loader whose one read gives a map; what that lacks is `absent`. */
const batched = <K, V>(
  absent: V,
  load: (keys: readonly K[]) => Promise<ReadonlyMap<K, V> | undefined>,
): DataLoader<K, V> =>
  new DataLoader<K, V>(async (keys) => {
    const found = await load(keys)
    return keys.map((key) => found?.get(key) ?? absent)
  })

/** A loader that computes each of its items from what another one batches. */
const derived = <K, V>(compute: (key: K) => Promise<V>): DataLoader<K, V> =>
  new DataLoader<K, V>((keys) => Promise.all(keys.map(compute)), { batch: false })

const mapValues = <K, V, W>(map: ReadonlyMap<K, V> | undefined, to: (value: V, key: K) => W) =>
  new Map([...(map ?? [])].map(([key, value]) => [key, to(value, key)]))

function grouped<T, K, V>(
  items: readonly T[],
  by: (item: T) => K,
  to: (item: T) => V,
): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const item of items) {
    const group = groups.get(by(item))
    if (group) group.push(to(item))
    else groups.set(by(item), [to(item)])
  }
  return groups
}
