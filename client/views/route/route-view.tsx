import { useTranslation } from 'react-i18next'
import type { Route } from '../../state/url.ts'
import { PanelGuard } from '../parts/panel-guard.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { Empty, Fault } from '../parts/states.tsx'
import { useTitle } from '../shell/use-title.ts'
import { usePageCode } from './route-code.ts'
import type { Failure } from './route-code.ts'
import { RouteWait } from './route-wait.tsx'
import { entryOf } from './routes.ts'
import type { AnyRouteEntry } from './routes.ts'

/** The page of an address. */
export function RouteView({ route }: { readonly route: Route }) {
  const entry = entryOf(route.page)
  if (entry) return <PageView entry={entry} route={route} />
  return <MissingPage path={route.page === 'missing' ? route.path : '/'} />
}

function PageView({ entry, route }: { readonly entry: AnyRouteEntry; readonly route: Route }) {
  const { Page, failure, retry } = usePageCode(entry)
  if (Page)
    return (
      <PanelGuard key={entry.page} fallback={<BrokenPage />}>
        <Page route={route} />
      </PanelGuard>
    )
  if (!failure) return <RouteWait entry={entry} route={route} />
  return <UnfetchedPage name={entry.name} failure={failure} retry={retry} />
}

interface UnfetchedProps {
  readonly name: AnyRouteEntry['name']
  readonly failure: Failure
  readonly retry: () => void
}

/** Loading the whole page anew helps where the server was updated meanwhile. */
function UnfetchedPage({ name, failure, retry }: UnfetchedProps) {
  const { t } = useTranslation()
  useTitle(t(name))
  return (
    <div className="route-fault">
      <Fault page error={failure.error} retry={retry} reload={failure.times > 1} />
    </div>
  )
}

function BrokenPage() {
  const { t } = useTranslation()
  const reload = (
    <button type="button" className="button" onClick={() => window.location.reload()}>
      {t('action.reload')}
    </button>
  )
  return (
    <Empty page icon="warn" title={t('state.broken')} action={reload}>
      {t('state.brokenHint')}
    </Empty>
  )
}

function MissingPage({ path }: { readonly path: string }) {
  const { t } = useTranslation()
  useTitle(t('state.missing'))
  const home = (
    <PlaceLink to={{ page: 'home' }} className="button">
      {t('action.home')}
    </PlaceLink>
  )
  return (
    <Empty page icon="search" title={t('state.missing')} action={home}>
      {t('state.missingHint', { path })}
    </Empty>
  )
}
