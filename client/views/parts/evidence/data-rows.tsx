import { useTranslation } from 'react-i18next'
import '../../../styles/parts/evidence-rows.css'
import type { CitedRow } from './quoted.ts'

interface Props<Of> {
  readonly rows: readonly CitedRow<Of>[]
  /** What the rows are evidence of, in words. */
  readonly name: (of: readonly Of[]) => string
}

/** Evidence that stands in tables: of what, data set, file and row. */
export function DataRows<Of>({ rows, name }: Props<Of>) {
  const { t } = useTranslation()
  if (rows.length === 0) return null
  return (
    <article className="evidence cited-rows">
      <header>
        <h3>{t('detail.dataRows', { count: rows.length })}</h3>
      </header>
      <ul>
        {rows.map(({ row, of }) => (
          <li key={`${row.dataset}/${row.file}/${row.row}`}>
            <b>{name(of)}</b>
            <span>{row.dataset}</span>
            <code>{t('detail.dataPlace', { file: row.file, row: row.row })}</code>
          </li>
        ))}
      </ul>
    </article>
  )
}
