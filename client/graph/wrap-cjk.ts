/**
 * Line breaking for short Chinese labels. Browsers and Cytoscape break between any two characters;
 * here a line ends only between words, a figure keeps its unit, and lines come out balanced.
 */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

const FIGURE =
  /(?:达到|不低于|不超过|超过|稳定在|保持在|建成|争创|突破|到)?\d[\d.,]*(?:[—~-]\d[\d.,]*)?[十百千万亿]*(?:公斤|公顷|公里|[%元亩吨个家年户人次米])*(?:以上|以下|左右|以内)?/g
const YEAR = /[（(]\d{4}年?[）)]/g
/** Signs that end a word the segmenter's dictionary lacks (服务｜业), and words that stand alone. */
const SUFFIX = /^[业区县市镇局委办率值化性式链园厂群]$/
const ALONE = /^[和与及或的等在对为以由]$/
const CLAUSE_END = /[，；：。,;:]$/
/** Words of policy texts that the segmenter splits. */
const POLICY_WORDS = [
  '县域经济',
  '县域',
  '高质量',
  '高水平',
  '现代化',
  '产业总产值',
  '总产值',
  '产业体系',
  '产业链',
  '产业园',
]
const SINGLE = /^\p{Script=Han}$/u
const OPENING = /^[“‘（(《〈【〔"]+$/
const CLOSING = /^[”’）)》〉】〕、，。；：！？,.;:!?…·"]+$/

/** The words of a text, in order and whole: joined, they are the text again. */
export function cjkWords(text: string, dictionary: readonly string[] = []): string[] {
  const breaks = new Set<number>([0, text.length])
  for (const { index } of segmenter.segment(text)) breaks.add(index)
  for (const [start, end] of keptWhole(text, dictionary)) {
    breaks.add(start)
    breaks.add(end)
    for (let at = start + 1; at < end; at += 1) breaks.delete(at)
  }
  const places = [...breaks].sort((a, b) => a - b)
  return stick(joinSingles(places.slice(1).map((end, nth) => text.slice(places[nth], end))))
}

/** Signs the segmenter leaves single belong together (夯｜实, 县｜域) or to the word they end. */
function joinSingles(parts: readonly string[]): string[] {
  const words: string[] = []
  for (const part of parts) {
    const last = words.at(-1)
    const joins =
      last !== undefined &&
      SINGLE.test(part) &&
      !ALONE.test(part) &&
      (SUFFIX.test(part) ? /\p{Script=Han}$/u.test(last) && !ALONE.test(last) : isLoose(last))
    if (joins) words[words.length - 1] = last + part
    else words.push(part)
  }
  return words
}

const isLoose = (word: string) => SINGLE.test(word) && !ALONE.test(word)

/** Spans that no line may end in; a dictionary word that a longer one already covers is left out. */
function keptWhole(text: string, dictionary: readonly string[]): [number, number][] {
  const spans: [number, number][] = []
  const free = (start: number, end: number) =>
    spans.every(([from, to]) => end <= from || start >= to)
  for (const pattern of [FIGURE, YEAR])
    for (const { index, 0: found } of text.matchAll(pattern))
      if (free(index, index + found.length)) spans.push([index, index + found.length])
  const words = [...POLICY_WORDS, ...dictionary].filter(
    (word) => word.length > 1 && word.length <= 8 && word !== text && text.includes(word),
  )
  for (const word of words.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)))
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if (free(at, at + word.length)) spans.push([at, at + word.length])
  return spans
}

/** Opening marks go to the next word, closing ones and blanks to the last. */
function stick(parts: readonly string[]): string[] {
  const words: string[] = []
  let open = ''
  for (const part of parts) {
    if (OPENING.test(part)) open += part
    else if (words.length > 0 && open === '' && (CLOSING.test(part) || /^\s+$/.test(part)))
      words[words.length - 1] += part
    else {
      words.push(open + part)
      open = ''
    }
  }
  if (open !== '') words.push(open)
  return words
}

/** Width of a text in em: a Chinese sign is 1, a Latin letter or figure about half. */
export function emWidth(text: string): number {
  let width = 0
  for (const sign of text)
    width += /[ .,:;'|ijl]/.test(sign)
      ? 0.3
      : sign < '\u2000'
        ? /[MWmw@%]/.test(sign)
          ? 0.85
          : 0.58
        : 1
  return width
}

/** Half of the blank half of a full-width mark that ends a line may hang over the edge. */
const HALF_BLANK = /[）》〉】〕、，。；：”’]$/
const lineWidth = (line: string): number => {
  const seen = line.trim()
  return emWidth(seen) - (HALF_BLANK.test(seen) ? 0.25 : 0)
}

export interface WrapOptions {
  /** Longest line, in em. */
  readonly maxEm: number
  readonly maxLines: number
  readonly dictionary?: readonly string[]
}

/** At most `maxLines` balanced lines, the last ending in … where the text is longer. */
export function wrapCjk(text: string, { maxEm, maxLines, dictionary = [] }: WrapOptions): string[] {
  const words = cjkWords(text.trim(), dictionary).flatMap((word) => chop(word, maxEm))
  for (let count = 1; count <= maxLines; count += 1) {
    const lines = balance(words, count, maxEm)
    if (lines) return lines.map((line) => line.trim())
  }
  return cutOff(words, maxEm, maxLines)
}

/** A word wider than a line breaks between any two signs; one closing mark may hang over its end. */
function chop(word: string, maxEm: number): string[] {
  if (lineWidth(word) <= maxEm) return [word]
  const [, verb, figure] = /^(\p{Script=Han}+)(\d.*)$/u.exec(word) ?? []
  if (verb && figure) return [verb, ...chop(figure, maxEm)]
  const parts = ['']
  for (const sign of word) {
    const room = CLOSING.test(sign) ? maxEm + 1 : maxEm
    if (emWidth(parts.at(-1)! + sign) > room) parts.push('')
    parts[parts.length - 1] += sign
  }
  return parts
}

/**
 * The split into exactly `count` lines whose widest line is narrowest; among equals the one whose
 * first line is shorter, as 着力促进／工业集聚发展. Null where it does not fit.
 */
function balance(words: readonly string[], count: number, maxEm: number): string[] | null {
  if (count === 1) {
    const line = words.join('')
    return lineWidth(line) <= maxEm ? [line] : null
  }
  let best: { lines: string[]; cost: number } | null = null
  for (let cut = 1; cut < words.length; cut += 1) {
    const first = words.slice(0, cut).join('')
    if (lineWidth(first) > maxEm) break
    const rest = balance(words.slice(cut), count - 1, maxEm)
    if (!rest) continue
    const lines = [first, ...rest]
    const widths = lines.map((line) => emWidth(line.trim()))
    const lonely = lines.some((line) => [...line.trim()].length < 2) ? 100 : 0
    const clauses = lines.slice(0, -1).filter((line) => CLAUSE_END.test(line)).length
    const cost = Math.max(...widths) + lonely - 2 * clauses
    if (!best || cost < best.cost - 1e-9) best = { lines, cost }
  }
  return best?.lines ?? null
}

function cutOff(words: readonly string[], maxEm: number, maxLines: number): string[] {
  const lines = ['']
  for (const word of words) {
    const last = lines.length === maxLines
    const room = last ? maxEm - 1 : maxEm
    if (emWidth((lines.at(-1)! + word).trim()) <= room) lines[lines.length - 1] += word
    else if (!last) lines.push(word)
    else {
      for (const sign of word)
        if (emWidth(lines.at(-1)! + sign) <= room) lines[lines.length - 1] += sign
        else break
      break
    }
  }
  let last = lines.pop()!.trim()
  while (emWidth(last) > maxEm - 1 && last.length > 1) last = [...last].slice(0, -1).join('')
  return [...lines.map((line) => line.trim()), `${last}…`]
}
