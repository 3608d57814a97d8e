import { queryOptions } from '@tanstack/react-query'
import { ask } from './ask.ts'
import { EveryTextDocument } from './generated/graphql.ts'

/** A place in a document's text that holds the words that were looked for, amid its line. */
export interface TextPlace {
  readonly id: string
  readonly document: string
  readonly range: readonly [start: number, end: number]
  readonly before: string
  readonly words: string
  readonly after: string
}

interface Written {
  readonly id: string
  readonly start: number
  readonly text: string
}

/** What every document says, for looking through it. */
export const everyText = queryOptions({
  queryKey: ['every-text'],
  queryFn: async ({ signal }) => (await ask(EveryTextDocument, {}, signal)).documents.nodes,
})

/** Characters of its line on either side of a place. */
const BEFORE = 8
const AFTER = 24

/** Without capitals, sign by sign: some others grow longer and would shift what follows. */
const folded = (text: string): string =>
  text.replace(/\p{Lu}/gu, (sign) =>
    sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign,
  )

/** Every place where the words stand in the texts, in the order of the texts; none for no words. */
export function textPlaces(texts: readonly Written[], words: string): readonly TextPlace[] {
  const sought = folded(words)
  if (sought === '') return []
  return texts.flatMap(({ id: document, start, text }) => {
    const lower = folded(text)
    const places: TextPlace[] = []
    for (let at = lower.indexOf(sought); at >= 0;) {
      const end = at + sought.length
      const line = text.lastIndexOf('\n', at) + 1
      const stop = (text + '\n').indexOf('\n', end)
      const [from, to] = [at - BEFORE, end + AFTER]
      places.push({
        id: `${document}#${start + at}`,
        document,
        range: [start + at, start + end],
        before: from > line ? `…${text.slice(from, at)}` : text.slice(line, at),
        words: text.slice(at, end),
        after: to < stop ? `${text.slice(end, to)}…` : text.slice(end, stop),
      })
      at = lower.indexOf(sought, end)
    }
    return places
  })
}
