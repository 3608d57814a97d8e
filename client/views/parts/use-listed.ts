import { useLanguage } from './use-language.ts'

const ENGLISH = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** Names as a list within a sentence: a、b、c; a, b and c. */
export function useListed(): (names: readonly string[]) => string {
  const language = useLanguage()
  return (names) => (language === 'zh' ? names.join('、') : ENGLISH.format(names))
}
