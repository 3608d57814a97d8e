import { useTranslation } from 'react-i18next'
import type { GoalRow } from '../../api/types.ts'
import { goalParts, plainValue } from '../../graph/card-text.ts'
import type { Route } from '../../state/url.ts'
import { PlaceLink } from '../parts/place-link.tsx'

interface Props {
  readonly goal: GoalRow
  readonly route: Extract<Route, { page: 'trace' }>
}

export function GoalListRow({ goal, route }: Props) {
  const { t } = useTranslation()
  const { coverage, measure, due, targetYear } = goal
  const parts = measure ? goalParts(goal.name, measure) : null
  const year = targetYear ?? 0
  const when =
    due === 'UNDATED'
      ? t('due.UNDATED')
      : t(due === 'PAST' ? 'due.pastShort' : 'due.year', { year })
  return (
    <li>
      <PlaceLink
        to={{ ...route, id: goal.id, trace: { ...route.trace, selected: null } }}
        className="goal-row"
        aria-current={route.id === goal.id ? 'page' : undefined}
        title={goal.name}
      >
        <span className="goal-line">
          <span className="goal-name" lang="zh-CN">
            {parts?.head ?? goal.name}
          </span>
          {parts && (
            <span className="goal-value" lang="zh-CN">
              {plainValue(parts.value)}
            </span>
          )}
        </span>
        <span className="goal-line goal-facts">
          <span>
            <Count label={t('list.tasks')} count={coverage.tasks} />
            {' · '}
            <Count label={t('list.units')} count={coverage.units} />
            {' · '}
            <Count label={t('list.enterprises')} count={coverage.enterprises} />
          </span>
          <span>{when}</span>
        </span>
      </PlaceLink>
    </li>
  )
}

function Count({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <span>
      {label} <span className={count === 0 ? 'none' : undefined}>{count}</span>
    </span>
  )
}
