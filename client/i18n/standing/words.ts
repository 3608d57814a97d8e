import i18next from 'i18next'
import en from './en.json' with { type: 'json' }
import zh from './zh-CN.json' with { type: 'json' }

/** Words of what follows from a trace: they come with the code of its page. */
export type StandingWords = typeof zh

i18next.addResourceBundle('zh', 'translation', zh, true, true)
i18next.addResourceBundle('en', 'translation', en, true, true)
