import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { documentList } from '../../api/queries.ts'
import { Empty, Fault, IMPORT_COMMAND } from '../parts/states.tsx'
import { Wait } from '../parts/wait.tsx'
import { useTitle } from '../shell/use-title.ts'
import { plansFirst } from './plans-first.ts'
import { DocumentTable } from './document-table.tsx'

/** All documents, each with what it says of itself. */
export function DocumentsPage() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(documentList)
  useTitle(t('docs.title'))
  return (
    <section className="documents-page" aria-labelledby="documents-title">
      <header>
        <h1 id="documents-title">
          {t('docs.title')}{' '}
          {data && <span className="muted">{t('documents.count', { count: data.length })}</span>}
        </h1>
        <p className="muted">{t('documents.hint')}</p>
      </header>
      {error && <Fault error={error} retry={() => void refetch()} old={data !== undefined} />}
      {data?.length === 0 && (
        <Empty icon="inbox" title={t('state.noData')} action={<code>{IMPORT_COMMAND}</code>}>
          {t('state.noDataHint')}
        </Empty>
      )}
      {data && data.length > 0 && (
        <div className="panel">
          <DocumentTable documents={plansFirst(data)} />
        </div>
      )}
      {!data && !error && <Wait queryKey={documentList.queryKey} lines={[40, 90, 80]} />}
    </section>
  )
}
