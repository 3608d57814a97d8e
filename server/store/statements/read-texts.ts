import type { EntityId } from '../../domain/entity.ts'
import type { PassageRecord } from '../../domain/records.ts'
import { passageOf } from '../records.ts'
import { define, list, number, text, version, type Versioned } from './define.ts'

type Ids = { readonly ids: readonly string[] }
/** `limit` counts what one of the ids gives at most. */
type Limited = Ids & { readonly limit: number }

/** A place where a text names an entity. */
export interface FoundMention {
  readonly entity: EntityId
  readonly id: string
  readonly source: string
  readonly document: EntityId
  readonly passage: string
  readonly start: number
  readonly end: number
  /** Order of trust, from 1. */
  readonly order: number
}

/** By order of trust, then as the sources stand. */
export const mentionsOfEntities = define<
  Limited,
  Versioned & { readonly mentions: readonly FoundMention[] }
>('read/mentions-of', { ids: 'value', limit: 'integer' }, ['version', 'mentions'], (row) => ({
  ...version(row),
  mentions: list(row['mentions']).map((item) => {
    const [entity, id, source, document, passage, start, end, order] = list(item)
    return {
      entity: text(entity) as EntityId,
      id: text(id),
      source: text(source),
      document: text(document) as EntityId,
      passage: text(passage),
      start: number(start),
      end: number(end),
      order: number(order),
    }
  }),
}))

/** A place in a passage that names an entity. */
export interface NamedPlace {
  readonly passage: string
  readonly entity: EntityId
  readonly id: string
  readonly start: number
  readonly end: number
}

/** In the order of the text. */
export const mentionsInPassages = define<
  Limited,
  Versioned & { readonly mentions: readonly NamedPlace[] }
>('read/mentions-in', { ids: 'value', limit: 'integer' }, ['version', 'mentions'], (row) => ({
  ...version(row),
  mentions: list(row['mentions']).map((item) => {
    const [passage, entity, id, start, end] = list(item)
    return {
      passage: text(passage),
      entity: text(entity) as EntityId,
      id: text(id),
      start: number(start),
      end: number(end),
    }
  }),
}))

export const passagesById = define<
  Ids,
  Versioned & { readonly passages: readonly PassageRecord[] }
>('read/passages-by-id', { ids: 'value' }, ['version', 'passages'], (row) => ({
  ...version(row),
  passages: list(row['passages']).map(passageOf),
}))

/** In the order of the texts; `document` is the id that was asked for. */
export const passagesOfDocuments = define<
  Limited,
  Versioned & {
    readonly passages: readonly { readonly document: EntityId; readonly passage: PassageRecord }[]
  }
>('read/passages-of', { ids: 'value', limit: 'integer' }, ['version', 'passages'], (row) => ({
  ...version(row),
  passages: list(row['passages']).map((item) => {
    const [document, passage] = list(item)
    return { document: text(document) as EntityId, passage: passageOf(passage) }
  }),
}))

/** Whole texts of sources, by key. */
export const sourceTexts = define<
  { readonly keys: readonly string[] },
  Versioned & { readonly texts: ReadonlyMap<string, string> }
>('read/source-texts', { keys: 'value' }, ['version', 'sources'], (row) => ({
  ...version(row),
  texts: new Map(
    list(row['sources']).map((item) => {
      const [key, content] = list(item)
      return [text(key), text(content)]
    }),
  ),
}))
