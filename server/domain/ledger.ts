import type { EntityId, Goal } from './entity.ts'
import type { ClaimGraph, Relation, Step } from './graph.ts'
import { identifyingName } from './identity.ts'
import { comparability, type LedgerReason } from './ledger-comparison.ts'
import { compareKeys } from './order.ts'
import { taskGraph, type ReachedTask, type TaskGraph } from './trace/task-graph.ts'
import { arrival } from './trace/way.ts'

/** A measured goal below the one whose ledger is drawn up. */
export interface LedgerPart {
  readonly goal: EntityId
  /** The relation that sets it. */
  readonly relation: Relation
  /** From the goal of the ledger to it. */
  readonly steps: readonly Step[]
  /** In the ledger's unit; null where it can't be compared. */
  readonly value: number | null
  readonly share: number | null
  /** Null where it can be compared. */
  readonly reason: LedgerReason | null
  /** Whether the sum holds it: not where a part above does, or one of the same subject before it. */
  readonly counted: boolean
}

/** A target, its parts and the rest; figures in `unit`. */
export interface Ledger {
  readonly goal: EntityId
  /** As they stand in the texts. */
  readonly parts: readonly LedgerPart[]
  readonly target: number | null
  readonly sum: number | null
  readonly rest: number | null
  readonly unit: string | null
  /** Why there is no sum; null where there is one. */
  readonly reason: LedgerReason | null
}

/** A goal that a task below sets, and how it is reached. */
interface Found {
  readonly goal: Goal
  readonly task: EntityId
  readonly relation: Relation
  readonly steps: readonly Step[]
}

/**
 * The ledger of a goal: the measured goals of the tasks below those that set it; of a goal that no
 * task sets, those of the tasks of its documents and strategies, and of all below. `graph` may be the
 * whole graph or the piece that the statement `read/ledger` fetches.
 *
 * @throws Error when the goal isn't in the graph, or is none.
 */
export function ledger(id: EntityId, graph: ClaimGraph): Ledger {
  const target = graph.entities.get(id)
  if (target?.kind !== 'GOAL') throw new Error(`${id} is no goal`)
  const tasks = taskGraph(graph, ['CONFIRMED'])
  const parts = counted(partsOf(target, tasks), target, tasks)
  const [value, unit] = [target.measure?.canonicalValue ?? null, target.measure?.canonicalUnit]
  const sum = parts.some((part) => part.counted)
    ? rounded(parts.reduce((total, part) => total + (part.counted ? part.value! : 0), 0))
    : null
  return {
    goal: id,
    parts,
    target: value,
    sum,
    rest: sum === null ? null : rounded(value! - sum),
    unit: unit ?? null,
    reason: sum === null ? reasonOf(target, parts) : null,
  }
}

/** Decimal figures add up in binary: 0.1 + 0.2 is meant to be 0.3. */
const rounded = (figure: number): number => Number(figure.toPrecision(12))

/** What stands against the target itself, else against its first part. */
function reasonOf(target: Goal, parts: readonly LedgerPart[]): LedgerReason {
  const own = comparability(target, target)
  if (own === 'NO_MEASURE' || own === 'NOT_ADDITIVE') return own
  return parts[0]?.reason ?? 'NO_PARTS'
}

/** Every measured goal below, once, by its shortest way. */
function partsOf(target: Goal, tasks: TaskGraph): Found[] {
  const found = new Map<EntityId, Found>()
  const set = startsOf(target, tasks)
    .flatMap(({ task, steps, itself }) => [
      ...(itself ? [{ task, steps }] : []),
      ...tasks.descendants(task).map((down) => ({ ...down, steps: [...steps, ...down.steps] })),
    ])
    .map(({ task, steps }) => ({ task, steps, key: keyOf(steps, tasks) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .flatMap(({ task, steps }) =>
      tasks.from(task, 'HAS_TARGET').map((relation): Found | null => {
        const goal = tasks.entity(relation.to)
        return goal.kind === 'GOAL' && goal.measure !== null && goal.id !== target.id
          ? { goal, task, relation, steps: [...steps, { relation, forward: true }] }
          : null
      }),
    )
  for (const one of set) if (one && !found.has(one.goal.id)) found.set(one.goal.id, one)
  return [...found.values()].sort((a, b) =>
    compareKeys([a.goal.position, a.goal.id], [b.goal.position, b.goal.id]),
  )
}

/** Shorter ways first, then as what they pass stands in the texts. */
const keyOf = (steps: readonly Step[], tasks: TaskGraph): (string | number)[] => [
  steps.length,
  ...steps.flatMap((step) => [tasks.entity(arrival(step)).position, step.relation.id]),
]

/** The tasks below which parts stand; `itself` where the task's own goals are parts too. */
function startsOf(target: Goal, tasks: TaskGraph): (ReachedTask & { itself: boolean })[] {
  const setters = tasks.to(target.id, 'HAS_GOAL', 'HAS_TARGET')
  const kindOf = ({ from }: Relation) => tasks.entity(from).kind
  const own = setters.filter((relation) => kindOf(relation) === 'TASK')
  if (own.length > 0)
    return own.map((relation) => ({
      task: relation.from,
      steps: [{ relation, forward: false }],
      itself: false,
    }))
  return setters.flatMap((relation) => {
    const listed = tasks.from(relation.from, 'HAS_TASK').map((r) => ({ r, forward: true }))
    const implementing = tasks.to(relation.from, 'IMPLEMENTS').map((r) => ({ r, forward: false }))
    return [...listed, ...implementing]
      .map(({ r, forward }) => ({
        task: forward ? r.to : r.from,
        steps: [
          { relation, forward: false },
          { relation: r, forward },
        ],
        itself: true,
      }))
      .filter(({ task }) => tasks.entity(task).kind === 'TASK')
  })
}

/** What can be compared, and of that what is added: nothing that is held in what is added already. */
function counted(found: readonly Found[], target: Goal, tasks: TaskGraph): LedgerPart[] {
  const reasons = new Map(found.map((one) => [one, comparability(target, one.goal)]))
  const comparable = found.filter((one) => reasons.get(one) === null)
  const bearers = new Set(comparable.map(({ task }) => task))
  const subjects = new Set<string>()
  return found.map((one): LedgerPart => {
    const { goal, relation, steps, task } = one
    const reason = reasons.get(one)!
    const value = reason === null ? goal.measure!.canonicalValue : null
    const isHeld = tasks.ancestors(task).some((above) => bearers.has(above.task))
    const subject = identifyingName(goal.measure!.subjectText ?? `${task}`)
    const isAdded = reason === null && !isHeld && !subjects.has(subject)
    if (isAdded) subjects.add(subject)
    const share = value === null ? null : value / target.measure!.canonicalValue!
    return { goal: goal.id, relation, steps, value, share, reason, counted: isAdded }
  })
}
