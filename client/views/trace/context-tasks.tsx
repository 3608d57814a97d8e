import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { goalList } from '../../api/queries.ts'
import { placeOf } from '../../state/places.ts'
import { Badge } from '../parts/badge.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { Words } from '../parts/words.tsx'
import { contextRows } from './context-rows.ts'
import type { ContextRow } from './context-rows.ts'
import { numberShown } from './task-number.ts'
import type { TraceIndex } from './trace-index.ts'

/** For a goal that a document sets as a whole: its tasks, to look around in, and no backing. */
export function ContextTasks({ index }: { readonly index: TraceIndex }) {
  const { t } = useTranslation()
  const { data: goals } = useQuery(goalList)
  const { context } = index.trace
  if (context.length === 0) return null
  return (
    <section className="context">
      <div className="context-head">
        <h2>{t('trace.context')}</h2>
        <Badge>{t('trace.contextTag')}</Badge>
        <span className="label">{t('trace.contextNote', { count: context.length })}</span>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('trace.item')}</th>
            <th scope="col">{t('trace.task')}</th>
            <th scope="col">{t('trace.goalsBelow')}</th>
            <th scope="col">
              <span className="sr-only">{t('trace.quotes')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {contextRows(index, goals ?? []).map((row) => (
            <Row key={row.task.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ row }: { readonly row: ContextRow }) {
  const { t } = useTranslation()
  const { task, number, top, below, measured, place, cut } = row
  return (
    <tr data-top={top || undefined}>
      <td lang="zh-CN">{numberShown(number)}</td>
      <td>
        <PlaceLink to={placeOf(task)}>
          <Words text={task.heading} />
        </PlaceLink>
      </td>
      <td data-label={below > 0 || cut ? undefined : t('trace.goalsBelow')}>
        {below > 0 ? (
          <span className="nothing">{t('trace.seeBelow', { count: below })}</span>
        ) : (
          measured > 0 && t('trace.goalsCount', { count: measured })
        )}
        {below === 0 && measured === 0 && !cut && <span className="nothing">—</span>}
        {cut && (
          <Badge look="warn" icon="cut">
            {t('trace.cutTitle')}
          </Badge>
        )}
      </td>
      <td>
        {place && (
          <PlaceLink to={{ page: 'reader', id: place.document, range: place.range, marks: 'all' }}>
            {t('action.openInDocument')}
          </PlaceLink>
        )}
      </td>
    </tr>
  )
}
