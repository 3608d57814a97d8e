import { languageChoice } from '../../state/preferences.ts'
import { useAddress } from '../../state/navigation.ts'

/** The language of the interface: the address's, else the reader's choice. */
export function useLanguage(): 'zh' | 'en' {
  const { lang } = useAddress()
  const chosen = languageChoice.use()
  return lang ?? chosen
}
