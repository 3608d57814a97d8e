import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { traceFrom } from '../../api/queries.ts'
import type { TraceAnswer } from '../../api/types.ts'
import type { Route } from '../../state/url.ts'
import { useLastGood } from '../parts/use-last-good.ts'
import { indexTrace } from './trace-index.ts'

type TraceRoute = Extract<Route, { page: 'trace' }>

/** Relations from which on an answer takes longer to render than a hand notices. */
const LONG = 150

/**
 * The trace that a route asks for. A long one is rendered piece by piece, so that the page goes on
 * hearing keys and clicks: `shown` is the route that is drawn so far, `busy` whether more is to come.
 */
export function useTrace(id: string, route: TraceRoute) {
  const { inherited, cooperators } = route.trace
  const asked = traceFrom({ from: id, inherited, cooperators })
  const query = useQuery(asked)
  const late = {
    data: useDeferredValue(query.data, isLong(query.data) ? undefined : query.data),
    route: useDeferredValue(route),
  }
  const long = isLong(query.data)
  const data = long ? late.data : query.data
  const shown = long ? late.route : route
  const index = useLastGood(useMemo(() => data && indexTrace(data), [data]))
  const busy = query.isPlaceholderData || data !== query.data || shown !== route
  return { query, queryKey: asked.queryKey, index, shown, busy }
}

const isLong = (trace: TraceAnswer | undefined): boolean =>
  trace !== undefined && trace.graph.relations.length > LONG
