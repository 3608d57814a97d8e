import type { GoalRow } from '../../api/types.ts'

/** The goal that shows most: measured, with units and firms; among those the largest figure. */
export function exampleGoal(goals: readonly GoalRow[]): GoalRow | null {
  const shown = goals.filter(
    ({ measure, coverage }) => measure != null && coverage.units > 0 && coverage.enterprises > 0,
  )
  const size = (goal: GoalRow) => goal.measure?.canonicalValue ?? 0
  return shown.toSorted((a, b) => size(b) - size(a))[0] ?? null
}
