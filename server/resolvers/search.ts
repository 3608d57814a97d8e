import type { Context } from '../context.ts'
import { parseSearch } from '../domain/search-query.ts'
import { rankHits, type SearchHit } from '../domain/search-rank.ts'
import { badInput } from '../errors.ts'
import { LIMITS } from '../limits.ts'
import type { QuerySearchArgs } from '../schema/generated.ts'
import { searchCandidates } from '../store/statements/read.ts'
import { mapNodes, pageOf, pageRequest, type Ordering } from './connection.ts'

interface RankedHit {
  readonly hit: SearchHit
  readonly rank: number
}

const HITS: Ordering<RankedHit> = {
  name: 'search',
  shape: 'ns',
  key: ({ rank, hit }) => [rank, hit.entity.id],
}

/** A page of what a search finds, best first. */
export async function searchPage(
  { text, kinds, ...args }: QuerySearchArgs,
  { read, loaders }: Context,
) {
  const request = pageRequest(args, 10, HITS)
  if (text.length > LIMITS.text)
    throw badInput('text', `至多 ${LIMITS.text} 字`, `has at most ${LIMITS.text} characters`)
  const query = parseSearch(text)
  const [row] = await searchCandidates(read, query, kinds ?? [], LIMITS.candidates)
  const hits = rankHits(query, row?.candidates ?? []).map((hit, rank) => ({ hit, rank }))
  const page = pageOf(hits, request, HITS)
  loaders.remember(page.nodes.map(({ hit }) => hit.entity))
  const edges = page.edges.map(({ cursor, node: { hit } }) => ({
    ...{ cursor, score: hit.score },
    node: hit.entity,
    matched: hit.field,
    highlight: hit.matched,
  }))
  return { ...mapNodes(page, ({ hit }) => hit.entity), edges }
}
