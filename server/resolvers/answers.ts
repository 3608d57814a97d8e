import type { Context } from '../context.ts'
import type { Entity, EntityId, Goal } from '../domain/entity.ts'
import { DEFAULT_TRACE_OPTIONS, type TracePath } from '../domain/graph.ts'
import { goalMatrix, goalsBehind } from '../domain/goal-matrix.ts'
import { KINDS, type Kind } from '../domain/kind.ts'
import { ledger } from '../domain/ledger.ts'
import { ledgerSentence } from '../domain/ledger-sentence.ts'
import { paths } from '../domain/paths.ts'
import { RELATION_TYPES } from '../domain/relation.ts'
import { REMOVABLE_KINDS, removal } from '../domain/removal.ts'
import { TRACEABLE_KINDS } from '../domain/trace/own-tasks.ts'
import { badInput, notFound } from '../errors.ts'
import { LIMITS, pageSize } from '../limits.ts'
import type { QueryGoalMatrixArgs, QueryPathsArgs } from '../schema/generated.ts'
import {
  goalIds,
  goalPieces,
  ledgerPiece,
  pathPiece,
  tracePieces,
} from '../store/statements/read.ts'
import type { GoalMatrixModel, LedgerModel, RemovalModel } from './answer-models.ts'

const { status: statuses } = DEFAULT_TRACE_OPTIONS

/** What the traces of all goals behind an entity need. */
async function piecesOf(of: string, { read, loaders }: Context) {
  const [row] = await read(goalPieces, {
    ...{ of, statuses },
    goals: LIMITS.matrixGoals,
    tasks: LIMITS.ownTasks,
  })
  loaders.remember(row?.graph.entities.values() ?? [])
  return row
}

/** What the traces of all goals need, as they stand in the texts. */
async function piecesOfAll({ read, loaders }: Context) {
  const first = LIMITS.matrixGoals
  const [all] = await read(goalIds, { statuses, first })
  const goals = all?.goals ?? []
  const [row] = await read(tracePieces, { ids: goals, statuses, tasks: LIMITS.ownTasks })
  loaders.remember(row?.graph.entities.values() ?? [])
  return row && { start: null, goals, graph: row.graph, cut: row.cut || goals.length >= first }
}

/**
 * The goals that lose their only company or lead unit without an entity.
 * @throws GraphQLError NOT_FOUND for an unknown id; BAD_USER_INPUT for a kind that is none of both.
 */
export async function removalOf(of: string, context: Context): Promise<RemovalModel> {
  const row = await piecesOf(of, context)
  if (!row?.start) throw notFound('of', of)
  requireKind('of', row.graph.entities.get(row.start)!, REMOVABLE_KINDS)
  const losses = removal(row.start, row.graph)
  const shown = losses.slice(0, LIMITS.limit)
  return {
    of: row.start,
    goals: shown,
    truncated: row.cut || shown.length < losses.length,
  }
}

/**
 * The ledger of a goal.
 * @throws GraphQLError NOT_FOUND for an unknown id; BAD_USER_INPUT for what is no goal.
 */
export async function ledgerOf(id: string, { read, loaders }: Context): Promise<LedgerModel> {
  const [row] = await read(ledgerPiece, { id, tasks: LIMITS.ownTasks })
  if (!row?.goal) throw notFound('goal', id)
  loaders.remember(row.graph.entities.values())
  const goal = row.graph.entities.get(row.goal)!
  requireKind('goal', goal, ['GOAL'])
  const whole = ledger(row.goal, row.graph)
  const parts = whole.parts.slice(0, LIMITS.limit)
  return {
    ...whole,
    parts,
    sentence: ledgerSentence(whole, goal as Goal),
    truncated: row.cut || parts.length < whole.parts.length,
  }
}

const MOST_HOPS = 4

/**
 * The first paths between two entities.
 * @throws GraphQLError NOT_FOUND for an unknown id; BAD_USER_INPUT for a number that is not allowed.
 */
export async function pathsBetween(args: QueryPathsArgs, context: Context): Promise<TracePath[]> {
  const { from, to } = args
  const first = pageSize(args.first, 5)
  const maxHops = pageSize(args.maxHops, 4, { argument: 'maxHops', max: MOST_HOPS })
  const types = args.types ?? RELATION_TYPES
  const [row] = await context.read(pathPiece, { from, to, types, hops: maxHops, first })
  if (!row?.from) throw notFound('from', from)
  if (!row.to) throw notFound('to', to)
  context.loaders.remember(row.graph.entities.values())
  return paths(row.from, row.to, row.graph, { types, maxHops, first })
}

/**
 * Goals and what stands behind each.
 * @throws GraphQLError NOT_FOUND for an unknown id; BAD_USER_INPUT for a kind that no trace starts
 * at, and for a number that is not allowed.
 */
export async function matrixOf(
  args: QueryGoalMatrixArgs,
  context: Context,
): Promise<GoalMatrixModel> {
  const first = pageSize(args.first, 100)
  const row = await (args.of == null ? piecesOfAll(context) : piecesOf(args.of, context))
  const { start = null, goals = [], graph, cut = false } = row ?? {}
  if (args.of != null && start === null) throw notFound('of', args.of)
  if (!graph) return { goals: [], columns: [], cells: [], totalCount: 0, truncated: false }
  if (start !== null) requireKind('of', graph.entities.get(start)!, TRACEABLE_KINDS)
  const rows: readonly EntityId[] = start === null ? goals : goalsBehind(start, graph)
  const matrix = goalMatrix(rows, graph, {
    columns: args.columns,
    condition: args.filter ?? {},
    today: context.today,
    first,
  })
  return { ...matrix, truncated: cut || matrix.goals.length < matrix.totalCount }
}

function requireKind(argument: string, { kind }: Entity, allowed: readonly Kind[]): void {
  if (allowed.includes(kind)) return
  throw badInput(
    argument,
    `须为${allowed.map((one) => KINDS[one].zh).join('、')}的编号,收到的是${KINDS[kind].zh}`,
    `must name one of ${allowed.join(', ')}, got ${kind}`,
  )
}
