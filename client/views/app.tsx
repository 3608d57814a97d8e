import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { i18next } from '../i18n/i18n.ts'
import { useAddress } from '../state/navigation.ts'
import { themeChoice } from '../state/preferences.ts'
import { LanguageContext, useChosenLanguage } from './parts/use-language.ts'
import { RouteView } from './route/route-view.tsx'
import { usePrefetch } from './route/use-prefetch.ts'
import { Shell } from './shell/shell.tsx'

export function App() {
  const { route } = useAddress()
  const language = useChosenLanguage()
  const theme = themeChoice.use()
  usePrefetch()
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
      <LanguageContext value={language}>
        <Shell route={route}>
          <RouteView route={route} />
        </Shell>
      </LanguageContext>
    </I18nProvider>
  )
}
