import { cjkWords, emWidth } from './wrap-cjk.ts'

/** Longest name that a chip of a table or an answer shows whole, in em. */
const LONG = 26
/** What stays of a longer one at either end, in em: 全力构建…现代产业体系. */
const HEAD = 4
const TAIL = 6

const YEAR = /[（(]\d{4}[）)]$/
const SEAM = /[\s、，。；：,.;:]+$/
/** Words that join what goes before to what follows; with nothing before them they say nothing. */
const JOINING = /^(?:的|等|为|和|与|及|或|、)+/

/** A long name without its middle: how it begins and what it ends in, never cut inside a word. */
export function elided(name: string): string {
  if (emWidth(name) <= LONG) return name
  const words = cjkWords(name)
  let head = ''
  for (const word of words) {
    if (emWidth(head) >= HEAD) break
    head += word
  }
  let tail = ''
  for (const word of words.toReversed()) {
    if (emWidth(tail.replace(YEAR, '')) >= TAIL) break
    tail = word + tail
  }
  const short = `${head.replace(SEAM, '')}…${tail.replace(JOINING, '')}`
  return emWidth(short) < emWidth(name) ? short : name
}
