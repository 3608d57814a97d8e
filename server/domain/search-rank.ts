import type { Entity } from './entity.ts'
import { sortedByKey } from './order.ts'
import { initialsOf, searchForm } from './search-keys.ts'
import type { MeasureQuery, SearchQuery } from './search-query.ts'

export const SEARCH_FIELDS = ['NAME', 'ALIAS', 'PINYIN', 'INITIALS', 'MEASURE'] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

/** An entity that a store offers for a query, with the syllables of its name and aliases. */
export interface SearchCandidate {
  readonly entity: Entity
  readonly sortName: string
  readonly pinyin: readonly string[]
}

export interface SearchHit {
  readonly entity: Entity
  /** In (0, 1]; only the order of hits means anything. */
  readonly score: number
  readonly field: SearchField
  /** The name or alias that matched. */
  readonly matched: string
}

const CLOSENESS = ['exact', 'prefix', 'infix'] as const

interface Match {
  readonly closeness: number
  readonly field: number
  readonly matched: string
}

/**
 * The candidates that match, best first: exact before prefix before substring, names before
 * aliases before pinyin before initials, named before generic, what texts name before what only
 * tables know, shorter before longer; initials of names that only tables know come last. With
 * several terms all must match, and the weakest match counts.
 */
export function rankHits(query: SearchQuery, candidates: readonly SearchCandidate[]): SearchHit[] {
  const { kinds } = query
  const found = candidates.flatMap((candidate): Found[] => {
    if (kinds.length > 0 && !kinds.includes(candidate.entity.kind)) return []
    const match = best(query, candidate)
    return match ? [{ candidate, match }] : []
  })
  return sortedByKey(found, keyOf).map(({ candidate: { entity }, match }) => ({
    entity,
    score: 1 / (1 + match.closeness * SEARCH_FIELDS.length + match.field),
    field: SEARCH_FIELDS[match.field]!,
    matched: match.matched,
  }))
}

interface Found {
  readonly candidate: SearchCandidate
  readonly match: Match
}

const keyOf = ({ candidate: { entity, sortName }, match }: Found): (string | number)[] => [
  match.closeness,
  match.field,
  entity.generic ? 1 : 0,
  entity.row === undefined ? 0 : 1,
  entity.name.length,
  sortName,
  entity.id,
]

function best({ terms, measure }: SearchQuery, candidate: SearchCandidate): Match | null {
  const { entity } = candidate
  if (measure && entity.kind === 'GOAL' && meets(measure, entity.name, entity.measure))
    return { closeness: 0, field: SEARCH_FIELDS.indexOf('MEASURE'), matched: entity.name }
  const matches = terms.map((term) => matchTerm(term, candidate))
  if (matches.length === 0 || matches.includes(null)) return null
  return (matches as Match[]).reduce((a, b) => (compareMatches(a, b) >= 0 ? a : b))
}

function matchTerm(term: string, { entity, pinyin }: SearchCandidate): Match | null {
  let first: Match | null = null
  const consider = (match: Match | null) => {
    if (match && (!first || compareMatches(match, first) < 0)) first = match
  }
  for (const [i, name] of [entity.name, ...entity.aliases].entries()) {
    const spoken = pinyin[i] ?? ''
    consider(matchKey(term, searchForm(name), i === 0 ? 'NAME' : 'ALIAS', name))
    consider(matchSyllables(term, spoken, name))
    consider(weakOfTables(matchKey(term, initialsOf(spoken), 'INITIALS', name), entity))
  }
  return first
}

/** Among the names of a table any two letters are somebody's initials: that they are says little. */
const weakOfTables = (match: Match | null, { row }: Entity): Match | null =>
  match && row ? { ...match, closeness: CLOSENESS.indexOf('infix') + match.closeness } : match

const compareMatches = (a: Match, b: Match): number =>
  a.closeness - b.closeness || a.field - b.field

function matchKey(term: string, key: string, field: SearchField, matched: string): Match | null {
  const at = key.indexOf(term)
  if (at < 0) return null
  const closeness = key === term ? 'exact' : at === 0 ? 'prefix' : 'infix'
  return { closeness: CLOSENESS.indexOf(closeness), field: SEARCH_FIELDS.indexOf(field), matched }
}

/** Pinyin matches from the start of a syllable only: `an` finds 安, not 山. */
function matchSyllables(term: string, spoken: string, matched: string): Match | null {
  if (!spoken.replaceAll(' ', '').includes(term)) return null
  const parts = spoken.split(' ')
  for (let i = 0; i < parts.length; i++) {
    const match = matchKey(term, parts.slice(i).join(''), 'PINYIN', matched)
    if (match && match.closeness < CLOSENESS.indexOf('infix'))
      return i === 0 ? match : { ...match, closeness: CLOSENESS.indexOf('infix') }
  }
  return null
}

type GoalMeasure = Extract<Entity, { kind: 'GOAL' }>['measure']

function meets(query: MeasureQuery, name: string, measure: GoalMeasure): boolean {
  if (measure?.canonicalValue == null) return false
  if (query.canonicalUnit !== null && query.canonicalUnit !== measure.canonicalUnit) return false
  if (!searchForm(name).includes(query.metric)) return false
  const difference = measure.canonicalValue - query.canonicalValue
  return {
    GT: difference > 0,
    GTE: difference >= 0,
    EQ: difference === 0,
    LT: difference < 0,
    LTE: difference <= 0,
  }[query.op]
}
