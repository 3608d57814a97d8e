import type { Kind } from '../../domain/kind.ts'
import type { SearchCandidate } from '../../domain/search-rank.ts'
import type { MeasureQuery, SearchQuery } from '../../domain/search-query.ts'
import { entityOf } from '../rows.ts'
import {
  define,
  list,
  properties,
  text,
  texts,
  version,
  type CatalogueStatement,
  type Versioned,
} from './define.ts'

type SearchParams = {
  /** The term that orders the candidates; one that no key can hold where there is none. */
  readonly firstTerm: string
  readonly filter: {
    readonly terms: readonly string[]
    /** Bounds of the figure; `low` above `high` for none. */
    readonly low: number
    readonly high: number
    /** '' for any. */
    readonly unit: string
    /** None for all. */
    readonly kinds: readonly Kind[]
  }
  readonly limit: number
}
type PhraseParams = SearchParams & {
  /** In Lucene's syntax. */
  readonly phrases: string
}

export interface SearchCandidates extends Versioned {
  readonly candidates: readonly SearchCandidate[]
}

const SEARCH = { firstTerm: 'value', filter: 'value', limit: 'integer' } as const

/** Looks through all keys: for single characters, letters and figures. */
export const searchSubstrings = define<SearchParams, SearchCandidates>(
  'read/search',
  SEARCH,
  ['version', 'candidates'],
  (row) => ({
    ...version(row),
    candidates: list(row['candidates']).map((item) => {
      const candidate = properties(item)
      return {
        entity: entityOf(candidate),
        sortName: text(candidate['sortName']),
        pinyin: texts(candidate['pinyin']),
      }
    }),
  }),
)

/** Asks the full-text index: for two and more Chinese characters in a row. */
export const searchPhrases = define<PhraseParams, SearchCandidates>(
  'read/search-phrases',
  { phrases: 'value', ...SEARCH },
  searchSubstrings.columns,
  searchSubstrings.row,
)

/** Runs one statement; `Context.read` does so. */
type Read = <P extends Record<string, never> | PhraseParams | SearchParams>(
  statement: CatalogueStatement<P, SearchCandidates>,
  params: P,
) => Promise<SearchCandidates[]>

/**
 * At most `limit` candidates for `rankHits`, in one read. The kinds are those of the query's own
 * prefix and those given: what is of neither is left out.
 */
export function searchCandidates(
  read: Read,
  query: SearchQuery,
  kinds: readonly Kind[],
  limit: number,
): Promise<SearchCandidates[]> {
  const { terms, measure } = query
  const params: SearchParams = {
    firstTerm: terms[0] ?? NO_TERM,
    filter: {
      terms,
      ...boundsOf(measure),
      unit: measure?.canonicalUnit ?? '',
      kinds: commonKinds(query.kinds, kinds),
    },
    limit,
  }
  const phrases = phrasesOf(terms)
  return phrases === ''
    ? read(searchSubstrings, params)
    : read(searchPhrases, { phrases, ...params })
}

/** Keys are lines: none holds two ends of a line. */
const NO_TERM = '\n\n'
const NO_KIND = 'NONE' as Kind

function commonKinds(own: readonly Kind[], given: readonly Kind[]): readonly Kind[] {
  if (own.length === 0 || given.length === 0) return [...own, ...given]
  const common = own.filter((kind) => given.includes(kind))
  return common.length > 0 ? common : [NO_KIND]
}

/** Inclusive; what GT and LT leave out, ranking leaves out. */
function boundsOf(measure: MeasureQuery | null): { low: number; high: number } {
  if (!measure) return { low: 1, high: 0 }
  const { op, canonicalValue } = measure
  return {
    low: op === 'LT' || op === 'LTE' ? -Number.MAX_VALUE : canonicalValue,
    high: op === 'GT' || op === 'GTE' ? Number.MAX_VALUE : canonicalValue,
  }
}

/** Characters that the analyzer `cjk` makes pairs of, wherever they stand. */
const HAN_ROW = /[\u3400-\u4dbf\u4e00-\u9fff]{2,}/g

/**
 * The query that all keys fulfil which hold all terms: each row of Chinese characters as a phrase of
 * its pairs. '' where no term has such a row. Nothing but these characters gets in, so that there
 * is nothing to escape.
 */
export const phrasesOf = (terms: readonly string[]): string =>
  terms
    .flatMap((term) => term.match(HAN_ROW) ?? [])
    .map((row) => `+"${row}"`)
    .join(' ')
