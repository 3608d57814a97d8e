import { useTranslation } from 'react-i18next'
import { Unstated } from '../parts/chip.tsx'
import type { ChainPart } from '../../graph/chain-plan.ts'
import { BriefLink } from './brief-link.tsx'

/** That no local company is known in a segment, and who says so. */
export function GapCell({ part }: { readonly part: Pick<ChainPart, 'listed'> }) {
  const { t } = useTranslation()
  const reason = t(part.listed ? 'chain.gapCellListed' : 'chain.gapData')
  return <Unstated reason={t('chain.gapCell', { reason })} />
}

/** What goes with the companies of a segment: the brief for its gap, and how many the data know. */
export function PartNotes({
  part: { entity, empty, national },
  industry,
}: {
  readonly part: ChainPart
  readonly industry: string
}) {
  const { t } = useTranslation()
  if (!empty && national === 0) return null
  return (
    <span className="part-notes">
      {empty && <BriefLink industry={industry} segment={entity.id} name={entity.name} />}
      {national > 0 && <span className="cell-note">{t('chain.ofData', { count: national })}</span>}
    </span>
  )
}
