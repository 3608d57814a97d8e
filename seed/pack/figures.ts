import { KIND_NAMES } from '../../server/domain/kind.ts'
import { RELATION_TYPES } from '../../server/domain/relation.ts'
import type { PackRecords, Properties } from './records.ts'

/**
 * How much a pack holds, as properties of its source, so that figures of the whole graph needn't
 * count it: entities by kind; relations and claims by type, without what somebody said no to.
 */
export function packFigures({ entities, claims }: PackRecords): Properties {
  const kinds = KIND_NAMES.map((kind) => entities.filter((one) => one.kind === kind).length)
  const live = claims.filter(({ status }) => status !== 'REJECTED')
  const counted = RELATION_TYPES.map((type) => {
    const ofType = live.filter((claim) => claim.type === type)
    return {
      type,
      claims: ofType.length,
      relations: new Set(ofType.map(({ properties }) => properties['relation'])).size,
    }
  }).filter((one) => one.claims > 0)
  return {
    kinds: KIND_NAMES.filter((_, at) => kinds[at]! > 0),
    kindCounts: kinds.filter((count) => count > 0).map(String),
    types: counted.map(({ type }) => type),
    relationCounts: counted.map(({ relations }) => String(relations)),
    claimCounts: counted.map(({ claims: count }) => String(count)),
  }
}
