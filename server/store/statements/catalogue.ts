import * as anchorParts from './anchor-parts.ts'
import type { CatalogueStatement } from './define.ts'
import * as packs from './packs.ts'
import * as pages from './pages.ts'
import * as read from './read.ts'
import * as records from './records.ts'
import { awaitIndexes, searchIndexes, prepareMeta, SCHEMA_STATEMENTS } from './schema.ts'
import { WRITE_STATEMENTS } from './write.ts'

/** A statement without the types of its parameters and rows, which no list of all can keep. */
export type AnyStatement = CatalogueStatement<never, unknown>

const statementsIn = (module: Readonly<Record<string, unknown>>): AnyStatement[] =>
  Object.values(module).filter(
    (value): value is AnyStatement =>
      typeof value === 'object' && value !== null && 'columns' in value,
  )

/** Every statement there is; each has a text in `cypher/`, and each text there is one of these. */
export const CATALOGUE: readonly AnyStatement[] = [
  ...SCHEMA_STATEMENTS,
  awaitIndexes,
  searchIndexes,
  prepareMeta,
  ...WRITE_STATEMENTS,
  ...statementsIn(records),
  ...statementsIn(pages),
  ...statementsIn(packs),
  ...statementsIn(read),
  ...statementsIn(anchorParts),
]
