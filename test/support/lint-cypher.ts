import { createRequire } from 'node:module'
import { KIND_NAMES, KINDS } from '../../server/domain/kind.ts'
import { RELATION_TYPES } from '../../server/domain/relation.ts'

type Named = Readonly<Record<string, unknown>>
interface DbSchema {
  readonly labels: readonly string[]
  readonly relationshipTypes: readonly string[]
  readonly propertyKeys: readonly string[]
  readonly parameters: Named
  readonly functions: Readonly<Record<string, Named>>
  readonly procedures: Readonly<Record<string, Named>>
}
interface LanguageSupport {
  readonly lintCypherQuery: (
    text: string,
    schema: DbSchema,
  ) => { message: string }[] | { diagnostics: { message: string }[] }
  readonly testData: { readonly mockSchema: DbSchema }
}

// The package's module build can't be loaded by Node; its other one can.
const { lintCypherQuery, testData } = createRequire(import.meta.url)(
  '@neo4j-cypher/language-support',
) as LanguageSupport

/** What a bare Neo4j offers: the package's own list without APOC. */
const bare = (all: Readonly<Record<string, Named>>): Record<string, Named> =>
  Object.fromEntries(
    Object.entries(all).map(([version, named]) => [
      version,
      Object.fromEntries(Object.entries(named).filter(([name]) => !name.startsWith('apoc.'))),
    ]),
  )

const SCHEMA = {
  labels: [
    ...['Entity', 'Target', 'Source', 'Passage', 'Decision', 'FormerId', 'PackLink', 'Meta'],
    ...['AnchorParts', 'AnchorState'],
    ...KIND_NAMES.map((kind) => KINDS[kind].label),
  ],
  relationshipTypes: [...RELATION_TYPES, 'DESCRIBES', 'MENTIONS'],
  propertyKeys: [],
  functions: bare(testData.mockSchema.functions),
  procedures: bare(testData.mockSchema.procedures),
}

/** What is wrong with a statement that may use these parameters; nothing for a sound one. */
export function lintCypher(text: string, parameters: readonly string[]): string[] {
  const known = Object.fromEntries(parameters.map((name) => [name, '']))
  const found = lintCypherQuery(text, { ...SCHEMA, parameters: known })
  return ('diagnostics' in found ? found.diagnostics : found).map(({ message }) => message)
}
