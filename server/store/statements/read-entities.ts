import type { Claim, ClaimStatus } from '../../domain/claim.ts'
import type { Entity, EntityId } from '../../domain/entity.ts'
import type { ClaimGraph } from '../../domain/graph.ts'
import type { SortedEntity } from '../../domain/neighbours.ts'
import type { RelationType } from '../../domain/relation.ts'
import { claimsOf, entitiesOf, entityOf, sortedEntityOf } from '../rows.ts'
import { define, list, properties, text, version, type Versioned } from './define.ts'

type Ids = { readonly ids: readonly string[] }

export interface FoundEntities extends Versioned {
  /** By the ids that were asked for, former ones too; one that names nothing is missing. */
  readonly found: ReadonlyMap<string, Entity>
}

export const entitiesById = define<Ids, FoundEntities>(
  'read/entities-by-id',
  { ids: 'value' },
  ['version', 'found'],
  (row) => ({
    ...version(row),
    found: new Map(
      list(row['found']).map((item) => {
        const [asked, entity] = list(item)
        return [text(asked), entityOf(properties(entity))]
      }),
    ),
  }),
)

type RelationParams = Ids & {
  readonly types: readonly RelationType[]
  readonly statuses: readonly ClaimStatus[]
  /** Claims of one entity, at most. */
  readonly limit: number
}

/** The claims that an entity is an end of, and their other ends. */
export interface EntityRelations {
  readonly claims: readonly Claim[]
  readonly others: ReadonlyMap<EntityId, SortedEntity>
}

export interface FoundRelations extends Versioned {
  /** By entity; without an entry where the entity isn't there. */
  readonly relations: ReadonlyMap<EntityId, EntityRelations>
}

export const relationsOf = define<RelationParams, FoundRelations>(
  'read/relations-of',
  { ids: 'value', types: 'value', statuses: 'value', limit: 'integer' },
  ['version', 'relations'],
  (row) => ({
    ...version(row),
    relations: new Map(
      list(row['relations']).map((item) => {
        const [id, claims, ends] = list(item)
        const others = list(ends).map((end) => sortedEntityOf(properties(end)))
        return [
          text(id) as EntityId,
          {
            claims: claimsOf(claims),
            others: new Map(others.map((other) => [other.entity.id, other])),
          },
        ]
      }),
    ),
  }),
)

type BetweenParams = {
  readonly from: string
  readonly to: string
  readonly type: RelationType
  readonly statuses: readonly ClaimStatus[]
}

/** The claims of one relation, and its two ends; nothing where there is no such relation. */
export const relationBetween = define<BetweenParams, Versioned & ClaimGraph>(
  'read/relation-between',
  { from: 'value', to: 'value', type: 'value', statuses: 'value' },
  ['version', 'entities', 'claims'],
  (row) => ({
    ...version(row),
    entities: new Map(entitiesOf(row['entities']).map((entity) => [entity.id, entity])),
    claims: claimsOf(row['claims']),
  }),
)

/** The claims of relations, by the ids of these, and their ends; unknown ids give nothing. */
export const relationsById = define<Ids, Versioned & ClaimGraph>(
  'read/relations-by-id',
  { ids: 'value' },
  relationBetween.columns,
  relationBetween.row,
)
