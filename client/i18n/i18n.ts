import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import en from './en.json' with { type: 'json' }
import zh from './zh-CN.json' with { type: 'json' }
import type { AnchorWords } from './anchors/words.ts'
import type { ChainPageWords } from './chain/words.ts'
import type { StandingWords } from './standing/words.ts'

/** Chinese is the source: a key that English lacks shows in Chinese, and a test tells of it. */
void i18next.use(initReactI18next).init({
  resources: { zh: { translation: zh }, en: { translation: en } },
  lng: 'zh',
  fallbackLng: 'zh',
  interpolation: { escapeValue: false },
  initAsync: false,
})

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof zh & ChainPageWords & AnchorWords & StandingWords }
  }
}

export { i18next }
