const LONGEST = 16

/** The last words before the place where a text breaks off, for a reader to know it by. */
export function wordsBefore(text: string, at: number): string {
  const before = text.slice(0, at).trimEnd()
  const clause = before.slice(Math.max(0, before.length - LONGEST))
  const stop = Math.max(
    ...['，', ',', '。', '；', ';', '、', '\n'].map((sign) => clause.lastIndexOf(sign)),
  )
  const words = clause.slice(stop + 1)
  return words.length > 1 ? words : clause
}
