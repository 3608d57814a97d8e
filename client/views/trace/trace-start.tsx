import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { goalList } from '../../api/queries.ts'
import type { GoalRow } from '../../api/types.ts'
import { GAP_FILTERS, PLAIN_TRACE } from '../../state/url.ts'
import type { GoalListView, Route } from '../../state/url.ts'
import { Icon } from '../parts/icon.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { goalTitle, goalTitleInEnglish } from '../parts/figures.ts'
import { useLanguage } from '../parts/use-language.ts'
import { Words } from '../parts/words.tsx'
import { useTitle } from '../shell/use-title.ts'
import { filterCounts } from './goal-conditions.ts'
import { goalGroups } from './goal-groups.ts'

type TraceRoute = Extract<Route, { page: 'trace' }>

/** Before a goal is chosen: what to do, a first goal, what is missing, and the sections of the text. */
export function TraceStart({ route }: { readonly route: TraceRoute }) {
  const { t } = useTranslation()
  const { data: goals } = useQuery(goalList)
  const language = useLanguage()
  useTitle(t('nav.trace'))
  const { list } = route.trace
  const groups = goals ? goalGroups(goals, { ...list, order: 'text' }) : []
  const first = groups.find(({ heading }) => heading !== null)?.goals[0] ?? groups[0]?.goals[0]
  const titleOf = language === 'zh' ? goalTitle : goalTitleInEnglish
  const to = (goal: GoalRow) => ({ ...route, id: goal.id })
  return (
    <div className="trace-main trace-start">
      <Icon name="target" size={28} />
      <h1>{t('trace.start')}</h1>
      <p>{t('trace.startHint')}</p>
      {first && (
        <PlaceLink to={to(first)} className="start-goal">
          <span className="label">{t('trace.beginWith')}</span>
          <strong>
            <Words text={titleOf(first.name)} />
          </strong>
          <Icon name="right" />
        </PlaceLink>
      )}
      {goals && goals.length > 0 && <ToDo goals={goals} list={list} />}
      {groups.length > 0 && (
        <table>
          <caption>{t('trace.bySection')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('trace.section')}</th>
              <th scope="col">{t('trace.goal')}</th>
              <th scope="col">{t('trace.withUnits')}</th>
              <th scope="col">{t('trace.withFirms')}</th>
              <th scope="col">{t('trace.firstOf')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ key, number, heading, goals: held }) => (
              <tr key={key}>
                <th scope="row" lang={heading ? 'zh-CN' : undefined}>
                  {`${number} ${heading ?? t('list.noTask')}`.trim()}
                </th>
                <td>{held.length}</td>
                <td>{held.filter(({ coverage }) => coverage.units > 0).length}</td>
                <td>{held.filter(({ coverage }) => coverage.enterprises > 0).length}</td>
                <td lang="zh-CN">
                  {held[0] && <PlaceLink to={to(held[0])}>{titleOf(held[0].name)}</PlaceLink>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

interface ToDoProps {
  readonly goals: readonly GoalRow[]
  readonly list: GoalListView
}

/** How many goals lack what, each a link to the list of these. */
function ToDo({ goals, list }: ToDoProps) {
  const { t } = useTranslation()
  const counts = filterCounts(goals, { ...list, missing: [], past: false })
  const place = (next: Partial<GoalListView>): TraceRoute => ({
    page: 'trace',
    id: null,
    trace: { ...PLAIN_TRACE, list: { ...list, missing: [], past: false, ...next } },
  })
  return (
    <p className="start-gaps">
      <span className="label">{t('trace.toDo')}</span>
      {GAP_FILTERS.map((gap) => (
        <PlaceLink key={gap} to={place({ missing: [gap] })} className="pill pill-warn">
          {t(`list.${gap}`)} <b>{counts[gap]}</b>
        </PlaceLink>
      ))}
      <PlaceLink to={place({ past: true })} className="pill pill-warn">
        {t('trace.past')} <b>{counts.past}</b>
      </PlaceLink>
    </p>
  )
}
