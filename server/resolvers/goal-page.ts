import type { Context } from '../context.ts'
import type { Goal } from '../domain/entity.ts'
import type { GapKind } from '../domain/graph.ts'
import type { SortedEntity } from '../domain/neighbours.ts'
import { LIMITS, requireIds } from '../limits.ts'
import type { GoalFilter, GoalOrder, QueryGoalsArgs } from '../schema/generated.ts'
import { goals, goalsAmong, goalSortKey } from '../store/statements/read.ts'
import {
  mapNodes,
  pageOf,
  pageRequest,
  storedPage,
  type Ordering,
  type SortKey,
} from './connection.ts'
import { gapsFrom } from './gap-page.ts'

const ordering = (order: GoalOrder): Ordering<SortedEntity> => ({
  name: `goals by ${order}`,
  shape: 'nss',
  key: (goal) => goalSortKey(order, goal),
})

/** A page of the goals that meet a filter. What is missing is computed for all of them. */
export async function goalPage({ filter, orderBy, ...args }: QueryGoalsArgs, context: Context) {
  const order = ordering(orderBy ?? 'DOCUMENT')
  const request = pageRequest(args, 50, order)
  const conditions = { ...conditionsOf(filter ?? {}, context.today), order: orderBy ?? 'DOCUMENT' }
  const { ids, missing } = filter ?? {}
  const readGoals = async (after: SortKey | null, first: number) => {
    const params = { filter: conditions, after: afterOf(after), first }
    const [row] = ids
      ? await context.read(goalsAmong, { ids: requireIds('filter.ids', ids), ...params })
      : await context.read(goals, params)
    context.loaders.remember((row?.items ?? []).map(({ entity }) => entity))
    return row
  }
  const page = missing
    ? pageOf(await lacking(missing, await readGoals(null, LIMITS.starts), context), request, order)
    : storedPage(await readGoals(request.after, request.first + 1), request, order)
  return mapNodes(page, ({ entity }) => entity as Goal)
}

/** Without a key the first page begins: before every number there is. */
function afterOf(key: SortKey | null): { number: number; text: string; id: string } {
  const [number, text, id] = (key ?? [-Number.MAX_VALUE, '', '']) as [number, string, string]
  return { number, text, id }
}

/** A condition that is empty (or a year of 0) is none. */
const conditionsOf = (filter: GoalFilter, today: Date) =>
  ({
    measured: filter.measured == null ? '' : filter.measured ? 'yes' : 'no',
    targetYear: filter.targetYear ?? 0,
    due: filter.due ?? '',
    year: today.getFullYear(),
    binding: filter.binding ?? '',
    subject: filter.subject ?? '',
    setBy: filter.setBy ?? '',
    document: filter.document ?? '',
    region: filter.region ?? '',
  }) as const

async function lacking(
  kinds: readonly GapKind[],
  row: { readonly items: readonly SortedEntity[] } | undefined,
  context: Context,
): Promise<readonly SortedEntity[]> {
  const items = row?.items ?? []
  const gaps = await gapsFrom(
    items.map(({ entity }) => entity.id),
    context,
  )
  const lacks = new Set(gaps.filter(({ kind }) => kinds.includes(kind)).map((gap) => gap.subject))
  return items.filter(({ entity }) => lacks.has(entity.id))
}
