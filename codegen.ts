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
  Removal: '../resolvers/answer-models.ts#RemovalModel',
  Loss: '../domain/removal.ts#Loss as LossModel',
  Ledger: '../resolvers/answer-models.ts#LedgerModel',
  LedgerPart: '../domain/ledger.ts#LedgerPart as LedgerPartModel',
  GoalMatrix: '../resolvers/answer-models.ts#GoalMatrixModel',
  MatrixCell: '../domain/goal-matrix.ts#MatrixCell as MatrixCellModel',
  AnchorFirm: '../domain/anchor/anchor-firm.ts#AnchorFirm as AnchorFirmModel',
  AnchorComponent: '../domain/anchor/anchor-firm.ts#AnchorComponent as AnchorComponentModel',
  IndustryChain: '../resolvers/models.ts#IndustryChainModel',
  Correspondence: '../domain/chain/answer.ts#Correspondence as CorrespondenceModel',
  Segment: '../domain/chain/answer.ts#Segment as SegmentModel',
  ProductSegment: '../domain/chain/answer.ts#ProductSegment as ProductSegmentModel',
  ChainLink: '../domain/chain/answer.ts#ChainLink as ChainLinkModel',
  Bottleneck: '../domain/chain/answer.ts#Bottleneck as BottleneckModel',
  SupplyGap: '../domain/chain/answer.ts#SupplyGap as SupplyGapModel',
  SupplyGaps: '../resolvers/models.ts#SupplyGapsModel',
  NationalEnterprise: '../domain/chain/national.ts#NationalEnterprise as NationalEnterpriseModel',
  EnterpriseProduct: '../domain/chain/national.ts#EnterpriseProduct as EnterpriseProductModel',
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
