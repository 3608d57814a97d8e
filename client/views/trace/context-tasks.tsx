import { useTranslation } from 'react-i18next'
import { placeOf } from '../../state/places.ts'
import { Badge } from '../parts/badge.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { Words } from '../parts/words.tsx'
import { numberShown } from './task-number.ts'
import type { TraceIndex } from './trace-index.ts'

/** For a goal that a document sets as a whole: its top tasks, to look around in, and no backing. */
export function ContextTasks({ index }: { readonly index: TraceIndex }) {
  const { t } = useTranslation()
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
          </tr>
        </thead>
        <tbody>
          {context.map((task) => (
            <tr key={task.id}>
              <td lang="zh-CN">{numberShown(task.number)}</td>
              <td>
                <PlaceLink to={placeOf(task)}>
                  <Words text={task.heading} />
                </PlaceLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
