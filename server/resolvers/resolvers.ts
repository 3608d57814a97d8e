import type { Resolvers } from '../schema/generated.ts'
import { goalMatrix, ledger, ledgerPart, loss, matrixCell, removal } from './answer-fields.ts'
import { anchorComponent, anchorFirm } from './anchor.ts'
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
  DataRow: dataRow,
  Document: document,
  Entity: entity,
  Evidence: evidence,
  Gap: gap,
  Goal: goal,
  GoalMatrix: goalMatrix,
  Ledger: ledger,
  LedgerPart: ledgerPart,
  Loss: loss,
  MatrixCell: matrixCell,
  Measure: measure,
  Mention: mention,
  Node: node,
  Passage: passage,
  Path: path,
  Query: query,
  Quotation: quotation,
  Relation: relation,
  Removal: removal,
  Responsibility: responsibility,
  Subgraph: subgraph,
  Task: task,
  Trace: trace,
}
