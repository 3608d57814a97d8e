import type { Entity } from './entity.ts'
import { compareKeys } from './order.ts'
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
 * aliases before pinyin before initials, named before generic, shorter before longer. With several
 * terms all must match, and the weakest match counts.
 */
export function rankHits(query: SearchQuery, candidates: readonly SearchCandidate[]): SearchHit[] {
  const { kinds } = query
  const hits = candidates.flatMap((candidate) => {
    if (kinds.length > 0 && !kinds.includes(candidate.entity.kind)) return []
    const match = best(query, candidate)
    return match ? [{ candidate, match, key: keyOf(candidate, match) }] : []
  })
  return hits
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ candidate: { entity }, match }) => ({
      entity,
      score: 1 / (1 + match.closeness * SEARCH_FIELDS.length + match.field),
      field: SEARCH_FIELDS[match.field]!,
      matched: match.matched,
    }))
}

const keyOf = ({ entity, sortName }: SearchCandidate, match: Match): (string | number)[] => [
  match.closeness,
  match.field,
  entity.generic ? 1 : 0,
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
  const matches = [entity.name, ...entity.aliases].flatMap((name, i) => {
    const spoken = pinyin[i] ?? ''
    const found = [
      matchKey(term, searchForm(name), i === 0 ? 'NAME' : 'ALIAS', name),
      matchSyllables(term, spoken, name),
      matchKey(term, initialsOf(spoken), 'INITIALS', name),
    ]
    return found.filter((match) => match !== null)
  })
  return matches.toSorted(compareMatches)[0] ?? null
}

const compareMatches = (a: Match, b: Match): number =>
  compareKeys([a.closeness, a.field], [b.closeness, b.field])

function matchKey(term: string, key: string, field: SearchField, matched: string): Match | null {
  const at = key.indexOf(term)
  if (at < 0) return null
  const closeness = key === term ? 'exact' : at === 0 ? 'prefix' : 'infix'
  return { closeness: CLOSENESS.indexOf(closeness), field: SEARCH_FIELDS.indexOf(field), matched }
}

/** Pinyin matches from the start of a syllable only: `an` finds 安, not 山. */
function matchSyllables(term: string, spoken: string, matched: string): Match | null {
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
