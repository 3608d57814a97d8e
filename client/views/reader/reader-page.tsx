import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { documentText } from '../../api/document-text.ts'
import { PlaceLink } from '../parts/place-link.tsx'
import { Empty, Fault } from '../parts/states.tsx'
import { Wait } from '../parts/wait.tsx'
import { useTitle } from '../shell/use-title.ts'
import { ReaderView } from './reader-view.tsx'
import { readingOf } from './reading.ts'
import type { ReaderRoute } from './reading.ts'

/** One document, read at the place that the address names. */
export function ReaderPage({ route }: { readonly route: ReaderRoute }) {
  return <ReaderOf key={route.id} route={route} />
}

function ReaderOf({ route }: { readonly route: ReaderRoute }) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(documentText(route.id))
  const reading = useMemo(() => data && readingOf(data), [data])
  useTitle(reading?.document.name)
  if (reading) return <ReaderView reading={reading} route={route} />
  return (
    <div className="reader-wait">
      {data === null && (
        <Empty
          page
          icon="file"
          title={t('reader.notDocument')}
          action={
            <PlaceLink to={{ page: 'documents' }} className="button">
              {t('reader.allDocuments')}
            </PlaceLink>
          }
        >
          {t('reader.notDocumentHint')}
        </Empty>
      )}
      {error && <Fault error={error} retry={() => void refetch()} />}
      {data === undefined && !error && (
        <Wait queryKey={documentText(route.id).queryKey} lines={[40, 30, 90, 95, 80, 90, 60]} />
      )}
    </div>
  )
}
