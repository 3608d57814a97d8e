import type { EntityId } from '../domain/entity.ts'
import type { GoalMatrix } from '../domain/goal-matrix.ts'
import type { Ledger } from '../domain/ledger.ts'
import type { Loss } from '../domain/removal.ts'

export interface RemovalModel {
  readonly of: EntityId
  readonly goals: readonly Loss[]
  readonly truncated: boolean
}

export interface LedgerModel extends Ledger {
  readonly sentence: string
  readonly truncated: boolean
}

export interface GoalMatrixModel extends GoalMatrix {
  readonly truncated: boolean
}
