import type { CodegenConfig } from '@graphql-codegen/cli'

/** GraphQL types that resolve from a model of the domain, each with the module that declares it. */
const mappers = {
  Entity: '../domain/entity.ts#Entity as EntityModel',
  Goal: '../domain/entity.ts#Goal as GoalModel',
  Measure: '../resolvers/models.ts#MeasureModel',
  Task: '../domain/entity.ts#Task as TaskModel',
  Document: '../domain/entity.ts#PolicyDocument as DocumentModel',
  Passage: '../domain/records.ts#PassageRecord as PassageModel',
  Mention: '../resolvers/models.ts#NamedPlaceModel',
  Relation: '../domain/graph.ts#Relation as RelationModel',
  Quotation: '../resolvers/models.ts#QuotationModel',
  DataRow: '../resolvers/models.ts#DataRowModel',
  Trace: '../domain/graph.ts#Trace as TraceModel',
  Backing: '../domain/graph.ts#Backing as BackingModel',
  Path: '../domain/graph.ts#TracePath as PathModel',
  Gap: '../domain/graph.ts#Gap as GapModel',
  Responsibility: '../domain/responsibility.ts#Responsibility as ResponsibilityModel',
  Subgraph: '../resolvers/models.ts#SubgraphModel',
  ...Object.fromEntries(
    [
      'Strategy',
      'Agency',
      'Industry',
      'Enterprise',
      'Park',
      'Product',
      'Project',
      'Brand',
      'Institution',
      'Place',
    ].map((type) => [type, '../domain/entity.ts#PlainEntity as PlainEntityModel']),
  ),
}

const shared = {
  useTypeImports: true,
  enumsAsTypes: true,
  skipTypename: true,
  scalars: { ID: 'string' },
}

export default {
  schema: 'server/schema/*.graphql',
  documents: ['client/**/*.graphql', 'client/**/*.{ts,tsx}', '!client/api/generated/**'],
  ignoreNoDocuments: true,
  emitLegacyCommonJSImports: false,
  generates: {
    'server/schema/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...shared,
        mappers,
        contextType: '../context.ts#Context',
        resolversNonOptionalTypename: { interfaceImplementingType: false, unionMember: false },
        optionalResolveType: true,
        inputMaybeValue: 'T | null | undefined',
        immutableTypes: true,
      },
    },
    'client/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { ...shared, documentMode: 'string', importExtension: '.ts', enumsAsTypes: true },
    },
  },
} satisfies CodegenConfig
