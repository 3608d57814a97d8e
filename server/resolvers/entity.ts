import type { Entity } from '../domain/entity.ts'
import { KINDS } from '../domain/kind.ts'
import type { Context } from '../context.ts'
import type {
  EntityMentionsArgs,
  EntityRelationsArgs,
  EntityResolvers,
  Resolvers,
} from '../schema/generated.ts'
import { mentionPage, relationCounts, relationPage } from './entity-pages.ts'

/** The name of a kind is the name of its type. */
export const entity: EntityResolvers = { __resolveType: ({ kind }) => KINDS[kind].label }

/** What every kind of entity has beside its own fields; all else stands on the model. */
export const entityFields = {
  mentions: (entity: Named, args: EntityMentionsArgs, context: Context) =>
    mentionPage(entity, args, context),
  relations: ({ id }: Held, args: EntityRelationsArgs, context: Context) =>
    relationPage(id, args, context),
  relationCounts: ({ id }: Held, _: object, context: Context) => relationCounts(id, context),
}

type Held = Pick<Entity, 'id'>
type Named = Pick<Entity, 'id' | 'row'>

/** Kinds that have no fields of their own. */
export const plainEntities: Pick<Resolvers, PlainTypes> = {
  Strategy: entityFields,
  Agency: entityFields,
  Industry: entityFields,
  Enterprise: entityFields,
  Park: entityFields,
  Product: entityFields,
  Project: entityFields,
  Brand: entityFields,
  Institution: entityFields,
  Place: entityFields,
}

type PlainTypes =
  | 'Strategy'
  | 'Agency'
  | 'Industry'
  | 'Enterprise'
  | 'Park'
  | 'Product'
  | 'Project'
  | 'Brand'
  | 'Institution'
  | 'Place'
