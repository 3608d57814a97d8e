import type { GoalRow } from '../../api/types.ts'
import type { GoalListView } from '../../state/url.ts'

const isMissing = {
  unit: ({ coverage }: GoalRow) => coverage.units === 0,
  enterprise: ({ coverage }: GoalRow) => coverage.enterprises === 0,
  year: ({ targetYear }: GoalRow) => targetYear === null,
} as const

const ofKind = {
  all: () => true,
  measured: ({ measure }: GoalRow) => measure != null,
  words: ({ measure }: GoalRow) => measure == null,
} as const

/** The words by which a goal is governed: how binding it is, and the word as written. */
const forcesOf = ({ binding, modality }: GoalRow): readonly string[] => [
  ...(binding ? [binding] : []),
  ...(modality ? [modality] : []),
]

/**
 * Which conditions of a view hold of a goal. A word or region that no goal has is no condition: an
 * old address still shows a list.
 */
function conditions(goals: readonly GoalRow[], view: GoalListView) {
  const { kind, missing, past, force, region } = view
  const knows = (of: (goal: GoalRow) => readonly string[], value: string | null) =>
    value !== null && goals.some((goal) => of(goal).includes(value)) ? value : null
  const known = { force: knows(forcesOf, force), region: knows(({ regions }) => regions, region) }
  return {
    ...known,
    tests: {
      kind: ofKind[kind],
      missing: (goal: GoalRow) => missing.every((gap) => isMissing[gap](goal)),
      past: (goal: GoalRow) => !past || goal.due === 'PAST',
      force: (goal: GoalRow) => known.force === null || forcesOf(goal).includes(known.force),
      region: (goal: GoalRow) => known.region === null || goal.regions.includes(known.region),
    },
  }
}

type Tests = ReturnType<typeof conditions>['tests']

const passing = (goals: readonly GoalRow[], tests: Tests, without: keyof Tests | null = null) =>
  goals.filter((goal) =>
    (Object.keys(tests) as (keyof Tests)[]).every((one) => one === without || tests[one](goal)),
  )

/** A choice of a list with how many goals it would show. */
export interface FilterChoice {
  readonly value: string
  readonly count: number
}

/**
 * How many goals each filter would show beside the others that are chosen; gaps add up, so each is
 * counted among the goals that have the chosen ones. `force` and `region` are what holds of the
 * address.
 */
export function filterCounts(goals: readonly GoalRow[], view: GoalListView) {
  const { tests, force, region } = conditions(goals, view)
  const kinds = passing(goals, tests, 'kind')
  const shown = passing(goals, tests)
  const ofForce = passing(goals, tests, 'force')
  return {
    total: goals.length,
    all: kinds.length,
    measured: kinds.filter(ofKind.measured).length,
    words: kinds.filter(ofKind.words).length,
    unit: shown.filter(isMissing.unit).length,
    enterprise: shown.filter(isMissing.enterprise).length,
    year: shown.filter(isMissing.year).length,
    past: passing(goals, tests, 'past').filter(({ due }) => due === 'PAST').length,
    force,
    region,
    anyForce: ofForce.length,
    bindings: choices(goals, ofForce, ({ binding }) => (binding ? [binding] : [])),
    modalities: choices(goals, ofForce, ({ modality }) => (modality ? [modality] : [])),
    anyRegion: passing(goals, tests, 'region').length,
    regions: choices(goals, passing(goals, tests, 'region'), (goal) => goal.regions),
  }
}

/** The values there are, those of most goals first, with how many of `shown` have each. */
function choices(
  all: readonly GoalRow[],
  shown: readonly GoalRow[],
  of: (goal: GoalRow) => readonly string[],
): readonly FilterChoice[] {
  const counts = new Map<string, FilterChoice & { total: number }>()
  for (const value of all.flatMap(of)) {
    const { total } = counts.get(value) ?? { total: 0 }
    counts.set(value, { value, total: total + 1, count: 0 })
  }
  return [...counts.values()]
    .sort((a, b) => b.total - a.total)
    .map(({ value }) => ({ value, count: shown.filter((goal) => of(goal).includes(value)).length }))
}

/** The goals that fulfil all conditions of a view, in their order. */
export const shownGoals = (goals: readonly GoalRow[], view: GoalListView) =>
  passing(goals, conditions(goals, view).tests)

/** How much a goal lacks. */
export const gapCount = (goal: GoalRow): number =>
  Object.values(isMissing).filter((test) => test(goal)).length
