import { useTranslation } from 'react-i18next'
import { PlaceLink } from '../parts/place-link.tsx'
import { countQuotes } from '../parts/evidence/cards.ts'
import type { Deadline } from './deadline.ts'
import type { TraceRow } from './rows.ts'

interface Props {
  readonly row: TraceRow
  readonly deadline: Deadline | null
}

/** How many sentences a row rests on; the link opens the first where it stands. */
export function QuotesCell({ row, deadline }: Props) {
  const { t } = useTranslation()
  const apart = deadline && !deadline.quoted
  const holdsGoal = row.relations.some(({ evidence }) =>
    evidence.some((one) => one.claimId === deadline?.quotation.claimId),
  )
  const count = countQuotes(row.relations) + (apart && holdsGoal ? 1 : 0)
  const first = row.relations
    .flatMap(({ evidence }) => evidence)
    .find((one) => one.__typename === 'Quotation')
  const label = t('trace.quotesCount', { count })
  if (!first) return <td>{count > 0 ? label : <span className="nothing">—</span>}</td>
  return (
    <td>
      <PlaceLink
        to={{
          page: 'reader',
          id: first.document.id,
          range: [first.start, first.end],
          marks: 'all',
        }}
        title={t('action.openInDocument')}
      >
        {label}
      </PlaceLink>
    </td>
  )
}
