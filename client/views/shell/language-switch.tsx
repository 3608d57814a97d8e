import { useTranslation } from 'react-i18next'
import { goTo } from '../../state/navigation.ts'
import { languageChoice } from '../../state/preferences.ts'
import { formatAddress, parseAddress } from '../../state/url.ts'
import { useLanguage } from '../parts/use-language.ts'

/** The other language; an address that names one keeps naming the language shown. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const other = useLanguage() === 'zh' ? 'en' : 'zh'
  const change = () => {
    languageChoice.set(other)
    const { pathname, search, hash } = window.location
    const address = parseAddress(pathname, search, hash)
    if (address.lang !== null) goTo(formatAddress({ ...address, lang: other }), 'replace')
  }
  return (
    <button
      type="button"
      className="icon-button text-button"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={change}
    >
      {t('app.languageShort')}
      <span className="sr-only"> {t('app.language')}</span>
    </button>
  )
}
