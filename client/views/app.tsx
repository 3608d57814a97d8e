import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { i18next } from '../i18n/i18n.ts'
import { useAddress } from '../state/navigation.ts'
import { themeChoice } from '../state/preferences.ts'
import type { Route } from '../state/url.ts'
import { DocumentsPage } from './documents/documents-page.tsx'
import { EntityPage } from './entity/entity-page.tsx'
import { HomePage } from './home/home-page.tsx'
import { PlaceLink } from './parts/place-link.tsx'
import { Empty } from './parts/states.tsx'
import { useLanguage } from './parts/use-language.ts'
import { ReaderPage } from './reader/reader-page.tsx'
import { Shell } from './shell/shell.tsx'
import { TracePage } from './trace/trace-page.tsx'

export function App() {
  const { route } = useAddress()
  const language = useLanguage()
  const theme = themeChoice.use()
  if (i18next.language !== language) void i18next.changeLanguage(language)
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
  return (
    <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
      <Shell route={route}>
        <Page route={route} />
      </Shell>
    </I18nProvider>
  )
}

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'home':
      return <HomePage />
    case 'trace':
      return <TracePage route={route} />
    case 'documents':
      return <DocumentsPage />
    case 'reader':
      return <ReaderPage key={route.id} route={route} />
    case 'entity':
      return <EntityPage id={route.id} />
    case 'missing':
      return <MissingPage path={route.path} />
  }
}

function MissingPage({ path }: { readonly path: string }) {
  const { t } = useTranslation()
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
