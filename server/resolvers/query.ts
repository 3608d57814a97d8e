import type { Entity } from '../domain/entity.ts'
import type { QueryResolvers } from '../schema/generated.ts'
import { anchorIndustries } from './anchor-industries.ts'
import { anchorPage } from './anchor-page.ts'
import { ledgerOf, matrixOf, pathsBetween, removalOf } from './answers.ts'
import { chainOf } from './chain-start.ts'
import { documentPage } from './document-page.ts'
import { entityPage } from './entity-page.ts'
import { gapPage } from './gap-page.ts'
import { goalPage } from './goal-page.ts'
import { findNode } from './node.ts'
import { overviewOf } from './overview.ts'
import { searchPage } from './search.ts'
import { supplyGapsOf } from './supply-start.ts'
import { traceFrom } from './trace-start.ts'

export const query: QueryResolvers = {
  node: (_, { id }, context) => findNode(id, context),
  entity: (_, { id }, { loaders }) => loaders.entity.load(id) as Promise<Entity | null>,
  entities: (_, args, context) => entityPage(args, context),
  goals: (_, args, context) => goalPage(args, context),
  search: (_, args, context) => searchPage(args, context),
  trace: (_, { from, options }, context) => traceFrom(from, options, context),
  paths: (_, args, context) => pathsBetween(args, context),
  removal: (_, { of }, context) => removalOf(of, context),
  ledger: (_, { goal }, context) => ledgerOf(goal, context),
  goalMatrix: (_, args, context) => matrixOf(args, context),
  anchorFirms: (_, args, context) => anchorPage(args, context),
  anchorIndustries: (_, __, context) => anchorIndustries(context),
  industryChain: (_, args, context) => chainOf(args, context),
  supplyGaps: (_, { of }, context) => supplyGapsOf(of, context),
  gaps: (_, args, context) => gapPage(args, context),
  documents: (_, args, context) => documentPage(args, context),
  overview: (_, __, context) => overviewOf(context),
}
