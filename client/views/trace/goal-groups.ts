import type { GoalRow } from '../../api/types.ts'
import type { GoalListView } from '../../state/url.ts'
import { gapCount, shownGoals } from './goal-conditions.ts'
import { numberShown } from './task-number.ts'

export interface GoalGroup {
  readonly key: string
  readonly number: string
  /** Null for goals that belong to no task. */
  readonly heading: string | null
  readonly goals: readonly GoalRow[]
}

interface Section {
  readonly id: string
  readonly number: string
  readonly heading: string
  readonly parent?: Section | null
}

/** The section that a goal stands in: the task below the top one, as 二(一)2; null for none. */
export function sectionOf(goal: GoalRow): Section | null {
  const task = goal.setBy.find((setter) => setter.__typename === 'Task')
  if (task?.__typename !== 'Task') return null
  const way: Section[] = []
  for (let up: Section | null | undefined = task; up; up = up.parent) way.unshift(up)
  return way[Math.min(1, way.length - 1)] ?? null
}

/** The goals that a list shows, by section where it follows the text. All conditions must hold. */
export function goalGroups(goals: readonly GoalRow[], view: GoalListView): readonly GoalGroup[] {
  const shown = shownGoals(goals, view)
  if (view.order !== 'text') {
    const sorted = [...shown].sort(view.order === 'value' ? byValue : byGaps)
    return sorted.length === 0
      ? []
      : [{ key: view.order, number: '', heading: null, goals: sorted }]
  }
  const groups = new Map<string, { number: string; heading: string | null; goals: GoalRow[] }>()
  for (const goal of shown) {
    const section = sectionOf(goal)
    const key = section?.id ?? ''
    const group = groups.get(key) ?? {
      number: section ? numberShown(section.number) : '',
      heading: section?.heading ?? null,
      goals: [],
    }
    group.goals.push(goal)
    groups.set(key, group)
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}

/** Largest canonical figure first within a unit; units by name, figures without one last. */
function byValue(a: GoalRow, b: GoalRow): number {
  const unit = (goal: GoalRow) => goal.measure?.canonicalUnit ?? '\uffff'
  if (unit(a) !== unit(b)) return unit(a) < unit(b) ? -1 : 1
  return (b.measure?.canonicalValue ?? -Infinity) - (a.measure?.canonicalValue ?? -Infinity) || 0
}

const byGaps = (a: GoalRow, b: GoalRow) => gapCount(b) - gapCount(a)
