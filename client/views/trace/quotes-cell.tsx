import { useTranslation } from 'react-i18next'
import { PlaceLink } from '../parts/place-link.tsx'
import { countQuotes } from './evidence.ts'
import type { TraceRow } from './rows.ts'

/** How many sentences a row rests on; the link opens the first where it stands. */
export function QuotesCell({ row }: { readonly row: TraceRow }) {
  const { t } = useTranslation()
  const count = countQuotes(row.relations)
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
