import type {
  DocumentRowFragment,
  EvidenceFactsFragment,
  GoalRowFragment,
  ReaderPassageFragment,
  SearchQuery,
  TraceQuery,
  TraceRelationFragment,
} from './generated/graphql.ts'

export type TraceAnswer = TraceQuery['trace']
export type TraceNode = TraceAnswer['graph']['nodes'][number]
export type GoalNode = Extract<TraceNode, { __typename: 'Goal' }>
export type TraceBacking = TraceAnswer['tasks'][number]
export type TraceRelation = TraceRelationFragment
export type Evidence = EvidenceFactsFragment
export type Quotation = Extract<Evidence, { __typename: 'Quotation' }>
export type GoalRow = GoalRowFragment
export type DocumentRow = DocumentRowFragment
export type SearchHit = SearchQuery['search']['edges'][number]
export type ReaderPassage = ReaderPassageFragment
