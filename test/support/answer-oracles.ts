import type { EntityId, Goal } from '../../server/domain/entity.ts'
import { DEFAULT_TRACE_OPTIONS, type ClaimGraph, type Trace } from '../../server/domain/graph.ts'
import { relationId } from '../../server/domain/ids.ts'
import type { RelationType } from '../../server/domain/relation.ts'
import { trace } from '../../server/domain/trace/trace.ts'
import { SETS, worldOf } from './trace-oracle-world.ts'

const traced = (goal: EntityId, graph: ClaimGraph): Trace =>
  trace(goal, graph, { ...DEFAULT_TRACE_OPTIONS, limit: 10_000 })

/** What each goal of the graph loses: its lists with and without the claims of the entity. */
export function lossesByHand(of: EntityId, graph: ClaimGraph): string[] {
  const claims = graph.claims.filter((claim) => ![claim.from, claim.to].includes(of))
  const lost: string[] = []
  for (const { id, kind } of graph.entities.values()) {
    if (kind !== 'GOAL') continue
    const [before, after] = [traced(id, graph), traced(id, { ...graph, claims })]
    const empties = (list: 'enterprises' | 'leads') =>
      before[list].length > 0 && after[list].length === 0
    if (empties('enterprises')) lost.push(`${id} ONLY_ENTERPRISE`)
    if (empties('leads')) lost.push(`${id} ONLY_LEAD`)
  }
  return lost.sort()
}

/** The goals that are parts of a goal, each with whether it is added up, and the sum. */
export interface LedgerByHand {
  readonly parts: ReadonlyMap<EntityId, boolean>
  readonly sum: number | null
}

export function ledgerByHand(id: EntityId, graph: ClaimGraph): LedgerByHand {
  const { says, isAbove, ofKind, goal: goalOf } = worldOf(graph, ['CONFIRMED'])
  const target = goalOf(id)
  const tasks = ofKind('TASK')
  const setters = [...graph.entities.keys()].filter((one) =>
    SETS.some((role) => says(role, one, id)),
  )
  const ownTasks = tasks.filter((task) => setters.includes(task))
  const within =
    ownTasks.length > 0
      ? tasks.filter((task) => ownTasks.some((own) => isAbove(own, task)))
      : tasks.filter((task) =>
          tasks.some(
            (top) =>
              setters.some((s) => says('HAS_TASK', s, top) || says('IMPLEMENTS', top, s)) &&
              (top === task || isAbove(top, task)),
          ),
        )
  const setBy = (part: EntityId) => within.filter((task) => says('HAS_TARGET', task, part))
  const parts = ofKind('GOAL').filter(
    (part) => part !== id && goalOf(part).measure !== null && setBy(part).length > 0,
  )
  const fitting = parts.filter((part) => fits(target, goalOf(part)))
  // Where several tasks set a part, the one that is reached first bears it; see nearest.
  const bearer = new Map(fitting.map((part) => [part, nearest(setBy(part), setters, graph)]))
  const added = new Set<EntityId>()
  for (const part of fitting) {
    const task = bearer.get(part)!
    const isHeld = fitting.some((other) => isAbove(bearer.get(other)!, task))
    const subject = goalOf(part).measure!.subjectText
    const isSaid = [...added].some((other) =>
      subject === null
        ? goalOf(other).measure!.subjectText === null && bearer.get(other) === task
        : goalOf(other).measure!.subjectText === subject,
    )
    if (!isHeld && !isSaid) added.add(part)
  }
  const total = [...added].reduce((sum, part) => sum + goalOf(part).measure!.canonicalValue!, 0)
  return {
    parts: new Map(parts.map((part) => [part, added.has(part)])),
    sum: added.size === 0 ? null : total,
  }
}

/** Of the tasks that set one goal, the one that fewest steps lead to; of those, the first in the texts. */
function nearest(
  setBy: readonly EntityId[],
  setters: readonly EntityId[],
  graph: ClaimGraph,
): EntityId {
  const { says, ofKind, entity } = worldOf(graph, ['CONFIRMED'])
  const tasks = ofKind('TASK')
  const leadsTo = (from: EntityId, to: EntityId) =>
    says('HAS_TASK', from, to) || says('IMPLEMENTS', to, from)
  const own = tasks.filter((task) => setters.includes(task))
  // Each way as what it passes; a task that sets the goal of the ledger bears none of its parts.
  let ways: (readonly EntityId[])[] =
    own.length > 0
      ? below(own.map((task) => [task]))
      : setters.flatMap((s) => tasks.filter((task) => leadsTo(s, task)).map((task) => [s, task]))
  for (; ways.length > 0; ways = below(ways)) {
    const arrived = ways.filter((way) => setBy.includes(way.at(-1)!))
    const key = (way: readonly EntityId[]) => way.map((id) => entity(id).position).join(' ')
    if (arrived.length > 0) return arrived.sort((a, b) => (key(a) < key(b) ? -1 : 1))[0]!.at(-1)!
  }
  throw new Error('no way leads to the part')

  function below(all: readonly (readonly EntityId[])[]) {
    return all.flatMap((way) =>
      tasks.filter((task) => says('SUBTASK_OF', task, way.at(-1)!)).map((task) => [...way, task]),
    )
  }
}

/** Whether a figure may be a part of another: the same amount, of the same year, of another thing. */
function fits(target: Goal, part: Goal): boolean {
  const [whole, piece] = [target.measure, part.measure]
  if (!whole || !piece) return false
  const plain = (text: string) => text.replaceAll(' ', '')
  const amount = ({ metric, comparator, unit }: typeof whole) =>
    ['产业总产值', '面积', '占地面积', '数量'].includes(plain(metric)) &&
    ['EQ', 'GTE', 'GT', 'APPROX'].includes(comparator) &&
    unit !== '%'
  const span = ({ period, periodStart }: Goal) =>
    period === 'ANNUAL' ? 'annual' : period === 'CUMULATIVE' ? periodStart : 'point'
  return (
    amount(whole) &&
    amount(piece) &&
    plain(whole.metric) === plain(piece.metric) &&
    whole.unit === piece.unit &&
    whole.canonicalUnit !== null &&
    target.targetYear !== null &&
    target.targetYear === part.targetYear &&
    span(target) === span(part) &&
    (whole.subjectText === null || whole.subjectText !== piece.subjectText) &&
    (whole.unit !== '个' || (piece.subjectText ?? '').includes(whole.subjectText ?? ''))
  )
}

/** All ways from one thing to another that pass none twice, as the relations and how they run. */
export function pathsByHand(
  from: EntityId,
  to: EntityId,
  graph: ClaimGraph,
  types: readonly RelationType[],
  most: number,
): string[] {
  const said = graph.claims.filter(
    (claim) =>
      claim.status === 'CONFIRMED' && types.includes(claim.type) && claim.from !== claim.to,
  )
  type Passed = { readonly things: readonly EntityId[]; readonly steps: readonly string[] }
  let open: Passed[] = [{ things: [from], steps: [] }]
  const found: { length: number; key: string; shown: string }[] = []
  for (let length = 1; length <= most; length++) {
    const next = new Map<string, Passed>()
    for (const { things, steps } of open)
      for (const claim of said)
        for (const forward of [true, false]) {
          const [near, far] = forward ? [claim.from, claim.to] : [claim.to, claim.from]
          if (near !== things.at(-1) || things.includes(far) || near === to) continue
          const id = relationId(claim.type, claim.from, claim.to)
          const walked: Passed = {
            things: [...things, far],
            steps: [...steps, `${claim.type} ${forward ? 1 : 0} ${id}`],
          }
          next.set(walked.steps.join(), walked)
        }
    open = [...next.values()]
    for (const { things, steps } of open)
      if (things.at(-1) === to)
        found.push({
          length,
          key: `${things.join(' ')} ${steps.map((step) => step.split(' ', 2).join(' ')).join(' ')}`,
          shown: steps.map((step) => step.split(' ').slice(1).reverse().join(' ')).join(', '),
        })
  }
  return found
    .sort((a, b) => a.length - b.length || (a.key < b.key ? -1 : 1))
    .map(({ shown }) => shown)
}
