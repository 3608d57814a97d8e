import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { documentList } from '../../api/queries.ts'
import { PlaceLink } from '../parts/place-link.tsx'
import { Fault, Skeleton } from '../parts/states.tsx'

/** All documents, each with what it says of itself. */
export function DocumentsPage() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(documentList)
  if (error) return <Fault error={error} retry={() => void refetch()} />
  if (!data) return <Skeleton lines={[40, 90, 80]} />
  return (
    <section>
      <h1>{t('docs.title')}</h1>
      {data.map(({ id, name }) => (
        <PlaceLink key={id} to={{ page: 'reader', id, range: null, marks: 'all' }}>
          {name}
        </PlaceLink>
      ))}
    </section>
  )
}
