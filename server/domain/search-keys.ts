import { pinyin } from 'pinyin-pro'

const NUMERALS: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}

/** Also marks and format characters, which no one types and full-text indexes read as they like. */
const UNSPOKEN = /[\s"'`“”‘’《》〈〉「」『』【】·•・‧\p{M}\p{Cf}]/gu

/**
 * The form in which names and queries are compared: NFKC, lower case, without white space and
 * quotation marks, Chinese numerals as digits (二一三 = 213).
 */
export function searchForm(text: string): string {
  return bareForm(text).replace(/[〇零一二三四五六七八九]/g, (sign) => NUMERALS[sign]!)
}

const bareForm = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(UNSPOKEN, '')

/** The syllables of a name, separated by blanks: 华天电子集团 → `hua tian dian zi ji tuan`. */
export function syllables(text: string): string {
  const spoken = pinyin(bareForm(text), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  })
  return spoken
    .map((part) => part.replace(/\s/g, ''))
    .filter(Boolean)
    .join(' ')
}

export interface SearchKeys {
  /** Orders names as a Chinese reader expects: by pinyin, then by the name itself. */
  readonly sortName: string
  /** All keys, one a line: what a query must be part of. */
  readonly searchText: string
  /** Syllables of the name and of each alias, in their order. */
  readonly pinyin: readonly string[]
  /** First letters of these syllables. */
  readonly initials: readonly string[]
}

/** What a name can be found by, computed when loading. */
export function searchKeys(name: string, aliases: readonly string[]): SearchKeys {
  const names = [name, ...aliases]
  const spoken = names.map(syllables)
  const initials = spoken.map(initialsOf)
  const keys = [...names.map(searchForm), ...spoken.map((s) => s.replaceAll(' ', '')), ...initials]
  return {
    sortName: `${spoken[0]!} ${name}`,
    searchText: [...new Set(keys.filter(Boolean))].join('\n'),
    pinyin: spoken,
    initials,
  }
}

/** First letters of syllables: `hua tian` → `ht`; figures stay whole. */
export const initialsOf = (spoken: string): string =>
  spoken
    .split(' ')
    .map((part) => (/^\d/.test(part) ? part : part.slice(0, 1)))
    .join('')
