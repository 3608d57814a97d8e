import i18next from 'i18next'
import en from './en.json' with { type: 'json' }
import zh from './zh-CN.json' with { type: 'json' }

/** Words that only pages about companies need: they come with the code of these pages. */
export type AnchorWords = typeof zh

i18next.addResourceBundle('zh', 'translation', zh, true, true)
i18next.addResourceBundle('en', 'translation', en, true, true)
