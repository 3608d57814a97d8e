import type { Context } from '../context.ts'
import type { EntityId, Goal } from '../domain/entity.ts'
import type {
  GoalMatrixResolvers,
  LedgerPartResolvers,
  LedgerResolvers,
  LossResolvers,
  MatrixCellResolvers,
  RemovalResolvers,
} from '../schema/generated.ts'

const known = (id: EntityId, { loaders }: Context) => loaders.known(id)
const goalOf = (id: EntityId, { loaders }: Context) => loaders.known<Goal>(id)

export const removal: RemovalResolvers = {
  of: ({ of }, _, context) => known(of, context),
}

export const loss: LossResolvers = { goal: ({ goal }, _, context) => goalOf(goal, context) }

export const ledger: LedgerResolvers = { goal: ({ goal }, _, context) => goalOf(goal, context) }

export const ledgerPart: LedgerPartResolvers = {
  goal: ({ goal }, _, context) => goalOf(goal, context),
  path: ({ steps }) => ({ via: null, steps }),
  comparable: ({ reason }) => reason === null,
}

export const goalMatrix: GoalMatrixResolvers = {
  goals: ({ goals }, _, context) => goals.map((id) => goalOf(id, context)),
  columns: ({ columns }, _, context) => columns.map((id) => known(id, context)),
}

export const matrixCell: MatrixCellResolvers = {
  role: ({ backing }) => backing.role,
  assertion: ({ backing }) => backing.assertion,
}
