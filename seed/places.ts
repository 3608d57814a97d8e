import type { Place, Span } from './bundle.ts'

/** A quote with the occurrence that is meant; null where the file leaves it open. */
interface Quote {
  readonly quote: string
  readonly nth: number | 'every' | null
}

export const isSpan = (place: Place): place is Span => typeof place === 'object' && 'start' in place

export const quoteOf = (place: Exclude<Place, Span>): Quote =>
  typeof place === 'string'
    ? { quote: place, nth: null }
    : { quote: place.quote, nth: place.nth ?? null }

/** The spans that a place stands for, or why it stands for none. */
export type Found = { readonly spans: readonly Span[] } | { readonly reason: string }

/** Finds quotes in one text. */
export interface PlaceFinder {
  /** Every occurrence, overlapping ones too, in order. */
  occurrences(quote: string): readonly Span[]
  /**
   * The occurrences that count: those in noise only where no other is.
   * @param longer quotes that contain this one; an occurrence inside one of theirs is theirs
   */
  counting(quote: string, longer?: readonly string[]): readonly Span[]
}

/** @param noise ranges of the text that hold no words of a document: footers, web metadata */
export function placeFinder(text: string, noise: readonly Span[] = []): PlaceFinder {
  const known = new Map<string, readonly Span[]>()
  const occurrences = (quote: string): readonly Span[] => {
    const found = known.get(quote) ?? find(text, quote)
    known.set(quote, found)
    return found
  }
  return {
    occurrences,
    counting: (quote, longer = []) => {
      const theirs = longer.flatMap(occurrences)
      const free = occurrences(quote).filter((span) => !theirs.some((other) => holds(other, span)))
      const said = free.filter((span) => !noise.some((range) => holds(range, span)))
      return said.length > 0 ? said : free
    },
  }
}

function find(text: string, quote: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    spans.push({ start: at, end: at + quote.length })
  return spans
}

const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/**
 * Resolves a place. A quote must stand in the text, and in one place unless `nth` says which;
 * 'every' is for mentions only.
 */
export function resolvePlace(
  place: Place,
  finder: PlaceFinder,
  { every = false, longer = [] }: { every?: boolean; longer?: readonly string[] } = {},
): Found {
  if (isSpan(place)) return { spans: [place] }
  const { quote, nth } = quoteOf(place)
  const spans = finder.counting(quote, longer)
  const said = `“${shown(quote)}”`
  if (spans.length === 0)
    return finder.occurrences(quote).length === 0
      ? { reason: `${said} is not in the text; quote it to the letter` }
      : { reason: `${said} stands only inside longer mentions of its kind; give offsets` }
  if (nth === 'every')
    return every ? { spans } : { reason: `${said}: "every" is for mentions; number the place` }
  if (nth === null && spans.length > 1)
    return {
      reason: `${said} stands in ${spans.length} places; quote more, or say which with nth`,
    }
  const span = spans[(nth ?? 1) - 1]
  return span
    ? { spans: [span] }
    : { reason: `${said} has no place ${nth}: it stands in ${spans.length}` }
}

/** Of the quotes that name things of one kind, those that contain this one and more. */
export const longerQuotes = (quote: string, ofKind: ReadonlySet<string>): string[] =>
  [...ofKind].filter((other) => other.length > quote.length && other.includes(quote))

const shown = (quote: string): string => {
  const line = quote.replace(/\n/g, '⏎')
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}
