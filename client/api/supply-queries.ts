import { queryOptions } from '@tanstack/react-query'
import { ask } from './ask.ts'
import { SupplyGapsDocument } from './generated/graphql.ts'
import type { SupplyGapsQuery } from './generated/graphql.ts'

export type SupplyGap = SupplyGapsQuery['supplyGaps']['gaps'][number]

/** The supply gaps of the chains that an entity has to do with. */
export const supplyGapsOf = (of: string) =>
  queryOptions({
    queryKey: ['supply-gaps', of],
    queryFn: async ({ signal }) => (await ask(SupplyGapsDocument, { of }, signal)).supplyGaps,
  })
