import { useTranslation } from 'react-i18next'
import { Unstated } from '../parts/chip.tsx'
import type { ChainPart } from '../../graph/chain-plan.ts'

/** That no local company is known in a segment, and who says so. */
export function GapCell({ part }: { readonly part: Pick<ChainPart, 'listed'> }) {
  const { t } = useTranslation()
  const reason = t(part.listed ? 'chain.gapCellListed' : 'chain.gapData')
  return <Unstated reason={t('chain.gapCell', { reason })} />
}
