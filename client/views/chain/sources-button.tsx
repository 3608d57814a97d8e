import { useTranslation } from 'react-i18next'
import type { ChainRelation } from '../../api/chain-queries.ts'
import { countQuotes } from '../parts/evidence/cards.ts'

interface Props {
  readonly relations: readonly ChainRelation[]
  /** What they are about, for those who hear the table cell by cell. */
  readonly name: string
  readonly open: () => void
  /** Whether it says what it counts: where no head of a column does. */
  readonly full?: boolean
}

/** How many sentences and rows something rests on; shows them. */
export function SourcesButton({ relations, name, open, full }: Props) {
  const { t } = useTranslation()
  const count = countQuotes(relations)
  if (count === 0) return <span className="nothing">—</span>
  return (
    <button type="button" className="link-button sources" onClick={open}>
      {t(full ? 'detail.evidenceCount' : 'chain.sourcesCount', { count })}
      <span className="sr-only">
        {' '}
        {t('chain.openEvidence')} {name}
      </span>
    </button>
  )
}
