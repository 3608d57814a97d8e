import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CitedRow } from '../parts/evidence/quoted.ts'

interface Props {
  readonly row: CitedRow<unknown>['row']
  readonly title: ReactNode
}

/** Evidence that stands in a table: data set, file and row. */
export function DataRowView({ row, title }: Props) {
  const { t } = useTranslation()
  return (
    <article className="evidence data-row">
      <header>
        <h3>{title}</h3>
      </header>
      <footer>
        <span>{t('anchors.dataRow', { dataset: row.dataset })}</span>
        <code>{t('anchors.dataPlace', { file: row.file, row: row.row })}</code>
      </footer>
    </article>
  )
}
