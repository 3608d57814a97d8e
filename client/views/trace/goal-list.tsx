import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { goalList } from '../../api/queries.ts'
import { go } from '../../state/navigation.ts'
import { PLAIN_LIST } from '../../state/url.ts'
import type { GoalListView, Route } from '../../state/url.ts'
import { Empty, Fault } from '../parts/states.tsx'
import { Wait } from '../parts/wait.tsx'
import { GoalFilters } from './goal-filters.tsx'
import { GoalGroups } from './goal-groups-view.tsx'
import { filterCounts } from './goal-conditions.ts'
import { goalGroups } from './goal-groups.ts'

type TraceRoute = Extract<Route, { page: 'trace' }>

/** All goals by section, with what stands behind each: the planner's list of what is still missing. */
export function GoalList({ route }: { readonly route: TraceRoute }) {
  const { t } = useTranslation()
  const { data, error, isError, isPending, refetch } = useQuery(goalList)
  const { list } = route.trace
  const show = (next: Partial<GoalListView>) =>
    go({ ...route, trace: { ...route.trace, list: { ...list, ...next } } }, 'replace')
  const groups = data ? goalGroups(data, list) : []
  return (
    <aside className="goals" aria-label={t('list.open')}>
      {isPending && <Wait queryKey={goalList.queryKey} lines={[50, 80, 60, 80, 60]} />}
      {isError && <Fault error={error} retry={() => void refetch()} old={data !== undefined} />}
      {data && <GoalFilters counts={filterCounts(data, list)} list={list} show={show} />}
      {data && groups.length > 0 && <GoalGroups groups={groups} route={route} />}
      {data && data.length === 0 && <Empty icon="inbox" title={t('state.noGoals')} />}
      {data && data.length > 0 && groups.length === 0 && (
        <Empty
          icon="filter"
          title={t('state.allFiltered', { count: data.length })}
          action={
            <button
              type="button"
              className="button"
              onClick={() => show({ ...PLAIN_LIST, kind: 'all', order: list.order })}
            >
              {t('action.clearFilters')}
            </button>
          }
        />
      )}
    </aside>
  )
}
