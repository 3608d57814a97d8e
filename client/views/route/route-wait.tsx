import { useTranslation } from 'react-i18next'
import type { Route } from '../../state/url.ts'
import { Skeleton } from '../parts/states.tsx'
import { useMedia } from '../parts/use-media.ts'
import { useTitle } from '../shell/use-title.ts'
import type { AnyRouteEntry } from './routes.ts'

interface Props {
  readonly entry: AnyRouteEntry
  readonly route: Route
}

/** The shape of a page whose code is still awaited: as the page itself waits for its data. */
export function RouteWait({ entry, route }: Props) {
  const { t } = useTranslation()
  const name = t(entry.name)
  useTitle(name)
  if (route.page === 'trace') return <TraceWait id={route.id} />
  if (route.page === 'reader')
    return (
      <div className="reader-wait">
        <Skeleton lines={[40, 30, 90, 95, 80, 90, 60]} />
      </div>
    )
  if (route.page === 'documents')
    return (
      <section className="documents-page">
        <header>
          <h1>{name}</h1>
          <p className="muted">{t('documents.hint')}</p>
        </header>
        <Skeleton lines={[40, 90, 80]} />
      </section>
    )
  return <Skeleton lines={[40, 80, 60]} />
}

function TraceWait({ id }: { readonly id: string | null }) {
  const narrow = useMedia('(max-width: 899px)')
  const wide = useMedia('(min-width: 1280px)')
  const listed = id === null || id.startsWith('goal-')
  return (
    <div
      className="trace"
      data-list={listed || undefined}
      data-detail={(id !== null && wide) || undefined}
    >
      {listed && narrow && (
        <div className="switcher">
          <div className="switcher-bar" />
        </div>
      )}
      {listed && !narrow && (
        <div className="goals">
          <Skeleton lines={[50, 80, 60, 80, 60]} />
        </div>
      )}
      <div className="trace-main">
        <Skeleton lines={[40, 70, 55, 90, 90]} />
      </div>
    </div>
  )
}
