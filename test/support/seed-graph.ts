import { fileURLToPath } from 'node:url'
import { foldDescriptions } from '../../server/domain/fold.ts'
import type { Claim } from '../../server/domain/claim.ts'
import type { ClaimGraph } from '../../server/domain/graph.ts'
import { entityOf } from '../../server/store/rows.ts'
import { readBundle } from '../../seed/read.ts'
import { recordsOf } from '../../seed/records-of-text.ts'

const BUNDLE = fileURLToPath(new URL('../../seed/qinzhou-2021/bundle.json', import.meta.url))

/** The whole seed as it stands in a store that holds nothing else. */
export function seedGraph(): ClaimGraph {
  const { source, descriptions, claims } = recordsOf(readBundle(BUNDLE))
  const entities = descriptions.map((record) => {
    const facets = foldDescriptions(record.entity, [{ record, issuedOn: source.issuedOn }], [])
    return entityOf({ ...facets })
  })
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    claims: claims.map(({ source: _, ...claim }): Claim => claim),
  }
}
