import { useQuery } from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { goalList, traceFrom } from '../../api/queries.ts'
import { segmentsWithoutFirm } from '../../api/segment-queries.ts'
import type { GoalRow, TraceNode } from '../../api/types.ts'
import { indexTrace } from '../trace/trace-index.ts'
import type { TraceIndex } from '../trace/trace-index.ts'
import { exampleGoal } from './example-goal.ts'

/** What was asked: whether it failed, why, and how to ask again. */
export type Asked = Pick<UseQueryResult, 'data' | 'isError' | 'error' | 'refetch'>

/** The questions of the home page with what answers them; undefined where the data have none. */
export interface Answers {
  readonly goal: GoalRow | undefined
  readonly trace: TraceIndex | undefined
  readonly industry: TraceNode | undefined
  readonly ofIndustry: TraceIndex | undefined
  /** The trace of the goal, of its industries only those that its task lists beside the first. */
  readonly parts: TraceIndex | undefined
  /** Segments of the industry that no firm is listed for. */
  readonly unlisted: ReadonlySet<string> | undefined
  /** Whether one of them is still to come. */
  readonly awaited: boolean
  /** What the answers rest on, each with what became of it. */
  readonly queries: readonly Asked[]
}

/** A goal that shows much, the first industry behind it, and the traces of both. */
export function useAnswers(): Answers {
  const goals = useQuery(goalList)
  const goal = (goals.data && exampleGoal(goals.data)) ?? undefined
  const { trace, awaited: traceAwaited, query } = useTraceOf(goal?.id)
  const node = (id: string | undefined) => (id === undefined ? undefined : trace?.nodes.get(id))
  const industry = node(trace?.trace.industries[0]?.entity.id)
  const second = useTraceOf(industry?.id)
  const segments = useQuery({
    ...segmentsWithoutFirm(industry?.id ?? ''),
    enabled: industry !== undefined,
  })
  const segmentsAwaited = industry !== undefined && segments.isPending
  const awaited = goals.isPending || traceAwaited || second.awaited || segmentsAwaited
  const queries = [goals, query, second.query, segments]
  const parts = useMemo(() => trace && withoutFirst(trace), [trace])
  return {
    goal,
    trace,
    industry,
    ofIndustry: second.trace,
    parts,
    unlisted: segments.data,
    awaited,
    queries,
  }
}

function useTraceOf(id: string | undefined) {
  const query = useQuery({
    ...traceFrom({ from: id ?? '', inherited: true, cooperators: true }),
    enabled: id !== undefined,
  })
  const { data, isPending } = query
  const trace = useMemo(() => data && indexTrace(data), [data])
  return { trace, awaited: id !== undefined && isPending, query }
}

const withoutFirst = (index: TraceIndex): TraceIndex => ({
  ...index,
  trace: { ...index.trace, industries: index.trace.industries.slice(1) },
})
