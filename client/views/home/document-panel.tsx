import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { documentList } from '../../api/queries.ts'
import { DocumentTable } from '../documents/document-table.tsx'
import { plansFirst } from '../documents/plans-first.ts'
import { PlaceLink } from '../parts/place-link.tsx'
import { Fault, Skeleton } from '../parts/states.tsx'

export function DocumentPanel() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(documentList)
  return (
    <section className="panel">
      <header>
        <h2>
          {t('home.documents')}
          {data && <span className="count"> {data.length}</span>}
        </h2>
        <PlaceLink to={{ page: 'documents' }}>{t('home.allDocuments')}</PlaceLink>
      </header>
      {error && <Fault error={error} retry={() => void refetch()} old={data !== undefined} />}
      {data ? (
        <DocumentTable short documents={plansFirst(data).slice(0, 6)} />
      ) : (
        !error && <Skeleton lines={[90, 90]} />
      )}
    </section>
  )
}
