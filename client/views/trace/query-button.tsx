import { TraceDocument } from '../../api/generated/graphql.ts'
import { traceVariables } from '../../api/queries.ts'
import type { RouteOf } from '../../state/url.ts'
import { QueryButton } from '../parts/query-button.tsx'

/** The question behind a trace. */
export function TraceQueryButton({ route }: { readonly route: RouteOf<'trace'> }) {
  if (route.id === null) return null
  const { inherited, cooperators } = route.trace
  return (
    <QueryButton
      document={TraceDocument}
      variables={traceVariables({ from: route.id, inherited, cooperators })}
    />
  )
}
