import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { documentText } from '../../api/document-text.ts'
import type { Route } from '../../state/url.ts'
import { Empty, Fault, Skeleton } from '../parts/states.tsx'

interface Props {
  readonly route: Extract<Route, { page: 'reader' }>
}

/** One document, read at the place that the address names. */
export function ReaderPage({ route }: Props) {
  const { t } = useTranslation()
  const { data, error, isPending, refetch } = useQuery(documentText(route.id))
  if (error) return <Fault error={error} retry={() => void refetch()} />
  if (isPending) return <Skeleton lines={[40, 90, 80]} />
  if (!data) return <Empty icon="file" title={t('reader.notDocument')} />
  return (
    <article>
      <h1>{data.name}</h1>
      {data.passages.map(({ id }) => (
        <p key={id}>{id}</p>
      ))}
    </article>
  )
}
