import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { chainOf } from '../../api/chain-queries.ts'
import type { ChainView } from '../../state/chain-view.ts'
import { useLastGood } from '../parts/use-last-good.ts'
import { indexChain } from './chain-index.ts'

/** The chain of an industry; an answer stays on the screen while the next one fails. */
export function useChain(id: string, { depth, minWeight, empty }: ChainView) {
  const query = useQuery(chainOf({ industry: id, depth, minWeight }))
  const chain = useLastGood(query.data)
  const index = useMemo(() => chain && indexChain(chain, empty), [chain, empty])
  return { query, index, busy: query.isPlaceholderData }
}
