import type { EntityId } from '../entity.ts'
import { compareCodePoints } from '../order.ts'
import type { ChainGraph } from './chain-graph.ts'
import type { ChainPiece } from './piece.ts'

/** Places that stand inside each other, at most; the store looks no further. */
const DEEPEST = 6

/** The regions of the documents that name a root of the chain; of all documents where none does. */
export function regionsOf(
  roots: readonly EntityId[],
  { naming, regions }: Pick<ChainPiece, 'naming' | 'regions'>,
): string[] {
  const own = roots.flatMap((root) => naming.get(root) ?? [])
  return [...new Set(own.length > 0 ? own : regions)].sort(compareCodePoints)
}

/**
 * Whether a company is local: a document of a region, or of one inside it, names it, or it is
 * located in the region, maybe in a place inside it.
 */
export function isLocal(
  firm: EntityId,
  regions: readonly string[],
  graph: ChainGraph,
  naming: ChainPiece['naming'],
): boolean {
  const named = naming.get(firm) ?? []
  return (
    named.some((by) => regions.some((region) => by.startsWith(region))) ||
    placesOf(firm, graph).some((place) => {
      const { name, aliases } = graph.entity(place)
      return regions.some((region) => [name, ...aliases].some((one) => region.endsWith(one)))
    })
  )
}

function placesOf(firm: EntityId, graph: ChainGraph): EntityId[] {
  const seen = new Set<EntityId>([firm])
  let level: EntityId[] = [firm]
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++)
    level = level
      .flatMap((at) => [...graph.out(at, 'LOCATED_IN'), ...graph.out(at, 'PART_OF')])
      .map(({ entity }) => entity)
      .filter((place) => !seen.has(place) && seen.add(place))
  return [...seen].filter((place) => place !== firm)
}
