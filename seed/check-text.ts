import type { FaultList } from './fault.ts'
import { itemAt } from './fault.ts'
import type { ReadBundle } from './read.ts'

/** In UTF-16 code units. A quotation longer than this points at nothing in particular. */
export const LIMITS = { text: 5_000_000, name: 300, quotation: 2000, words: 4000 } as const

/** Checks the text, and every string of the bundle, for what stores and offsets can't bear. */
export function checkText({ bundle, text }: ReadBundle, list: FaultList): void {
  if (text.trim() === '') list.add('document', 'the text is empty; give the text of the document')
  if (text.length > LIMITS.text)
    list.add('document', `the text has ${text.length} characters; ${LIMITS.text} are allowed`)
  const carriage = text.indexOf('\r')
  if (carriage >= 0)
    list.add('document', `the text has a carriage return at ${carriage}; use LF line ends`)
  const bad = unfit(text)
  if (bad) list.add('document', `the text ${bad}`)
  eachString(
    { ...bundle, document: { ...bundle.document, text: undefined } },
    [],
    (words, path) => {
      const [item, field] = itemAt(bundle, path)
      const fault = unfit(words)
      if (fault) list.add(item, `${field} ${fault}`)
      const most = field === 'name' || field.startsWith('aliases') ? LIMITS.name : LIMITS.words
      if (words.length > most)
        list.add(item, `${field} has ${words.length} characters; ${most} are allowed`)
      if (field === 'name' && words.trim() === '') list.add(item, 'the name is blank; give one')
    },
  )
}

function unfit(words: string): string | null {
  const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(words)
  if (lone) return `has half a character (a lone surrogate) at ${lone.index}; write it anew`
  const zero = words.indexOf('\0')
  return zero < 0 ? null : `has a zero character at ${zero}; take it out`
}

function eachString(
  value: unknown,
  path: PropertyKey[],
  visit: (words: string, path: PropertyKey[]) => void,
): void {
  if (typeof value === 'string') visit(value, path)
  else if (Array.isArray(value)) value.forEach((item, i) => eachString(item, [...path, i], visit))
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) eachString(item, [...path, key], visit)
}
