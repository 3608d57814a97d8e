import type { Resolvers } from '../schema/generated.ts'
import { goalMatrix, ledger, ledgerPart, loss, matrixCell, removal } from './answer-fields.ts'
import { anchorComponent, anchorFirm } from './anchor.ts'
import {
  bottleneck,
  chainLink,
  correspondence,
  enterpriseProduct,
  industryChain,
  nationalEnterprise,
  productSegment,
  segment,
  supplyGap,
  supplyGaps,
} from './chain.ts'
import { document, mention, passage } from './document.ts'
import { entity, plainEntities } from './entity.ts'
import { dataRow, evidence, quotation } from './evidence.ts'
import { goal, measure } from './goal.ts'
import { node } from './node.ts'
import { query } from './query.ts'
import { relation } from './relation.ts'
import { responsibility, task } from './task.ts'
import { backing, gap, path, subgraph, trace } from './trace.ts'

/** Fields that aren't named here are read off their model. */
export const resolvers: Resolvers = {
  ...plainEntities,
  AnchorComponent: anchorComponent,
  AnchorFirm: anchorFirm,
  Backing: backing,
  Bottleneck: bottleneck,
  ChainLink: chainLink,
  Correspondence: correspondence,
  DataRow: dataRow,
  Document: document,
  EnterpriseProduct: enterpriseProduct,
  Entity: entity,
  Evidence: evidence,
  Gap: gap,
  Goal: goal,
  GoalMatrix: goalMatrix,
  IndustryChain: industryChain,
  Ledger: ledger,
  LedgerPart: ledgerPart,
  Loss: loss,
  MatrixCell: matrixCell,
  Measure: measure,
  Mention: mention,
  NationalEnterprise: nationalEnterprise,
  Node: node,
  Passage: passage,
  Path: path,
  ProductSegment: productSegment,
  Query: query,
  Quotation: quotation,
  Relation: relation,
  Removal: removal,
  Responsibility: responsibility,
  Segment: segment,
  Subgraph: subgraph,
  SupplyGap: supplyGap,
  SupplyGaps: supplyGaps,
  Task: task,
  Trace: trace,
}
