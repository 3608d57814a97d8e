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
  readonly unit: TraceNode | undefined
  readonly ofUnit: TraceIndex | undefined
  readonly industry: TraceNode | undefined
  readonly ofIndustry: TraceIndex | undefined
  /** Whether one of them is still to come. */
  readonly awaited: boolean
}

/** A goal that shows much, the first unit and the first industry behind it, and the traces of all. */
export function useAnswers(): Answers {
  const goals = useQuery(goalList)
  const goal = (goals.data && exampleGoal(goals.data)) ?? undefined
  const [trace, traceAwaited] = useTraceOf(goal?.id)
  const node = (id: string | undefined) => (id === undefined ? undefined : trace?.nodes.get(id))
  const unit = node(trace?.trace.leads[0]?.entity.id)
  const industry = node(trace?.trace.industries[0]?.entity.id)
  const [ofUnit, unitAwaited] = useTraceOf(unit?.id)
  const [ofIndustry, industryAwaited] = useTraceOf(industry?.id)
  const awaited = goals.isPending || traceAwaited || unitAwaited || industryAwaited
  return { goal, trace, unit, ofUnit, industry, ofIndustry, awaited }
}

function useTraceOf(id: string | undefined): [trace: TraceIndex | undefined, awaited: boolean] {
  const { data, isPending } = useQuery({
    ...traceFrom({ from: id ?? '', inherited: true, cooperators: true }),
    enabled: id !== undefined,
  })
  const trace = useMemo(() => data && indexTrace(data), [data])
  return [trace, id !== undefined && isPending]
}
