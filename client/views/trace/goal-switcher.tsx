import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { goalList } from '../../api/queries.ts'
import type { Route } from '../../state/url.ts'
import { Icon } from '../parts/icon.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { GoalList } from './goal-list.tsx'
import { goalGroups } from './goal-groups.ts'

/** On a narrow screen: which goal of how many, the neighbours, and the list behind a button. */
export function GoalSwitcher({ route }: { readonly route: Extract<Route, { page: 'trace' }> }) {
  const { t } = useTranslation()
  const { data } = useQuery(goalList)
  const [opened, setOpened] = useState<string | null>(null)
  const open = route.id === null || opened === route.id
  const goals = data ? goalGroups(data, route.trace.list).flatMap((group) => group.goals) : []
  const at = goals.findIndex(({ id }) => id === route.id)
  const step = (to: number, icon: 'left' | 'right', label: string) => {
    const goal = at < 0 ? undefined : goals[to]
    if (!goal) return <span className="step" aria-hidden="true" />
    return (
      <PlaceLink
        to={{ ...route, id: goal.id, trace: { ...route.trace, selected: null } }}
        className="step"
        aria-label={label}
      >
        <Icon name={icon} />
      </PlaceLink>
    )
  }
  return (
    <div className="switcher">
      <div className="switcher-bar">
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpened(open ? null : route.id)}
        >
          <Icon name="chevron" />
          {at < 0 ? t('list.open') : t('list.place', { at: at + 1, count: goals.length })}
        </button>
        {step(at - 1, 'left', t('list.previous'))}
        {step(at + 1, 'right', t('list.next'))}
      </div>
      {open && <GoalList route={route} />}
    </div>
  )
}
