import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { goalList, traceFrom } from '../../api/queries.ts'
import type { GoalRow, TraceNode } from '../../api/types.ts'
import { indexTrace } from '../trace/trace-index.ts'
import type { TraceIndex } from '../trace/trace-index.ts'
import { exampleGoal } from './example-goal.ts'

/** The questions of the home page with what answers them; undefined where the data have none. */
export interface Answers {
  readonly goal: GoalRow | undefined
  readonly trace: TraceIndex | undefined
  readonly industry: TraceNode | undefined
  readonly ofIndustry: TraceIndex | undefined
  /** The trace of the goal, of its industries only those that its task lists beside the first. */
  readonly parts: TraceIndex | undefined
  /** Whether one of them is still to come. */
  readonly awaited: boolean
}

/** A goal that shows much, the first industry behind it, and the traces of both. */
export function useAnswers(): Answers {
  const goals = useQuery(goalList)
  const goal = (goals.data && exampleGoal(goals.data)) ?? undefined
  const [trace, traceAwaited] = useTraceOf(goal?.id)
  const node = (id: string | undefined) => (id === undefined ? undefined : trace?.nodes.get(id))
  const industry = node(trace?.trace.industries[0]?.entity.id)
  const [ofIndustry, industryAwaited] = useTraceOf(industry?.id)
  const awaited = goals.isPending || traceAwaited || industryAwaited
  const parts = useMemo(() => trace && withoutFirst(trace), [trace])
  return { goal, trace, industry, ofIndustry, parts, awaited }
}

function useTraceOf(id: string | undefined): [trace: TraceIndex | undefined, awaited: boolean] {
  const { data, isPending } = useQuery({
    ...traceFrom({ from: id ?? '', inherited: true, cooperators: true }),
    enabled: id !== undefined,
  })
  const trace = useMemo(() => data && indexTrace(data), [data])
  return [trace, id !== undefined && isPending]
}

const withoutFirst = (index: TraceIndex): TraceIndex => ({
  ...index,
  trace: { ...index.trace, industries: index.trace.industries.slice(1) },
})
