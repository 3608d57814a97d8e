import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { RankedFirms } from '../../api/anchor-queries.ts'
import { formatWeights } from '../../state/anchor-weights.ts'
import type { ShownWeights } from '../../state/anchor-weights.ts'
import { announce } from '../parts/announce.ts'
import { moved } from './grouping.ts'

/**
 * Says how many companies changed rank, once the ranking by other weights is there; after another
 * filter, how many there are.
 */
export function useReranked(
  ranked: readonly RankedFirms[] | undefined,
  weights: ShownWeights,
): void {
  const { t } = useTranslation()
  const last = useRef<{ ranked: readonly RankedFirms[]; weights: string } | null>(null)
  const now = formatWeights(weights)
  useEffect(() => {
    if (!ranked || last.current?.ranked === ranked) return
    const before = last.current
    last.current = { ranked, weights: now }
    if (!before) return
    if (before.weights === now) {
      const firms = ranked.reduce((sum, { total }) => sum + total, 0)
      announce(t('anchors.nowShown', { industries: ranked.length, firms }))
      return
    }
    const count = moved(before.ranked, ranked)
    announce(count > 0 ? t('anchors.reranked', { count }) : t('anchors.rerankedSame'))
  }, [ranked, now, t])
}
