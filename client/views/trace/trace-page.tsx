import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Route } from '../../state/url.ts'
import { Empty, Fault } from '../parts/states.tsx'
import { useMedia } from '../parts/use-media.ts'
import { Wait } from '../parts/wait.tsx'
import { useTitle } from '../shell/use-title.ts'
import { AskError } from '../../api/ask.ts'
import { GoalList } from './goal-list.tsx'
import { GoalSwitcher } from './goal-switcher.tsx'
import { TraceDetail } from './trace-detail.tsx'
import { TraceMain } from './trace-main.tsx'
import { TraceStart } from './trace-start.tsx'
import { TraceCards } from './trace-cards.tsx'
import { useUnit } from './unit/use-unit.ts'
import { useTrace } from './use-trace.ts'

type TraceRoute = Extract<Route, { page: 'trace' }>

/** One start at a time: goals to choose from, the answer in the middle, the sentences beside it. */
export function TracePage({ route }: { readonly route: TraceRoute }) {
  const narrow = useMedia('(max-width: 719px)')
  const switcher = useMedia('(max-width: 899px)')
  const wide = useMedia('(min-width: 1280px)')
  const [chosen, setDetailOpen] = useState<boolean | null>(null)
  const detailOpen = chosen ?? wide
  const listed = route.id === null || route.id.startsWith('goal-')
  // On a telephone one first reads what to choose, then chooses.
  const listBelow = narrow && route.id === null
  return (
    <div
      className="trace"
      data-list={listed || undefined}
      data-detail={(route.id !== null && detailOpen) || undefined}
    >
      {listed &&
        !listBelow &&
        (switcher ? <GoalSwitcher route={route} /> : <GoalList route={route} />)}
      {route.id === null ? (
        <>
          <TraceStart route={route} />
          {listBelow && <GoalList route={route} />}
        </>
      ) : (
        <TraceOf
          key={route.id}
          route={route}
          id={route.id}
          narrow={narrow}
          detailOpen={detailOpen}
          setDetailOpen={setDetailOpen}
        />
      )}
    </div>
  )
}

interface TraceOfProps {
  readonly route: TraceRoute
  readonly id: string
  readonly narrow: boolean
  readonly detailOpen: boolean
  readonly setDetailOpen: (open: boolean) => void
}

function TraceOf({ route, id, narrow, detailOpen, setDetailOpen }: TraceOfProps) {
  const { t } = useTranslation()
  const { query, queryKey, index, shown, busy } = useTrace(id, route)
  const unit = useUnit(index, shown.trace.inherited)
  useTitle(index?.trace.from.name)
  const retry = () => void query.refetch()
  if (!index) {
    const unknown = query.error instanceof AskError && query.error.code === 'NOT_FOUND'
    return (
      <div className="trace-main">
        {unknown && (
          <Empty page icon="search" title={t('state.unknown')}>
            {t('state.unknownHint')}
          </Empty>
        )}
        {query.isError && !unknown && <Fault error={query.error} retry={retry} />}
        {(query.isPending || query.isSuccess) && (
          <Wait queryKey={queryKey} lines={[40, 70, 55, 90, 90]} />
        )}
      </div>
    )
  }
  const fault = query.isError ? <Fault error={query.error} retry={retry} old /> : null
  if (narrow) return <TraceCards index={index} unit={unit} route={route} fault={fault} />
  return (
    <>
      <TraceMain
        index={index}
        unit={unit}
        route={route}
        shown={shown}
        fault={fault}
        busy={busy}
        openDetail={detailOpen ? null : () => setDetailOpen(true)}
      />
      {detailOpen && (
        <TraceDetail index={index} unit={unit} route={shown} setOpen={setDetailOpen} />
      )}
    </>
  )
}
