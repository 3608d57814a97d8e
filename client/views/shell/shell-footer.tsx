import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { overview } from '../../api/queries.ts'

export function ShellFooter() {
  const { t } = useTranslation()
  const { data, isPending } = useQuery(overview)
  return (
    <footer className="foot" data-awaited={isPending || undefined}>
      <span>{t('app.footer')}</span>
      {data && (
        <span title={t('app.countsNote')}>
          {t('app.counts', { documents: data.documents, relations: data.relations })}
        </span>
      )}
      {data && (
        <span className="foot-version">
          {t('app.dataVersion', { version: '' })}
          <code title={data.dataVersion}>{data.dataVersion.slice(0, 12)}</code>
        </span>
      )}
    </footer>
  )
}
