import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Fault, Skeleton } from '../../parts/states.tsx'

interface Props<T> {
  readonly title: string
  readonly aside?: ReactNode
  readonly query: UseQueryResult<T>
  readonly children: (data: T) => ReactNode
}

/** A panel that asks for itself: what it waits for, what failed, what came. */
export function StandingPanel<T>({ title, aside, query, children }: Props<T>) {
  const { data, error, isPending, refetch } = query
  return (
    <section className="standing">
      <div className="standing-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {error && <Fault error={error} retry={() => void refetch()} old={data !== undefined} />}
      {isPending && <Skeleton lines={[60, 80]} />}
      {data !== undefined && children(data)}
    </section>
  )
}
