import { createContext, useContext } from 'react'
import { languageChoice } from '../../state/preferences.ts'
import { useAddress } from '../../state/navigation.ts'

export type Language = 'zh' | 'en'

/** Given to the page once by `App`: thousands of signs and names ask for it. */
export const LanguageContext = createContext<Language>('zh')

/** The language of the interface. */
export const useLanguage = (): Language => useContext(LanguageContext)

/** What the language is: the address's, else the reader's choice. */
export function useChosenLanguage(): Language {
  const { lang } = useAddress()
  const chosen = languageChoice.use()
  return lang ?? chosen
}
