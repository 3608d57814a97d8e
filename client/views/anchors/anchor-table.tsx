import { useTranslation } from 'react-i18next'
import { AnchorTableRow } from './anchor-row.tsx'
import { GroupFoot } from './group-foot.tsx'
import { GroupHead } from './group-head.tsx'
import type { RowsProps } from './rows-props.ts'
import { useOpenRow } from './use-open-row.ts'

/** Companies ranked within each industry, a group of rows to each. */
export function AnchorTable({ groups, view, show, old }: RowsProps) {
  const { t } = useTranslation()
  const { isOpen, toggle } = useOpenRow(view, show)
  const columns = view.parts ? 8 : 7
  return (
    <div
      className="anchor-table"
      data-answer
      tabIndex={0}
      role="region"
      aria-label={t('anchors.table')}
      data-old={old || undefined}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t('anchors.rank')}</th>
            <th scope="col">{t('anchors.firm')}</th>
            <th scope="col">{t('anchors.designated')}</th>
            {view.parts && (
              <th scope="col" className="anchor-parts">
                {t('anchors.score')}
                {t('anchors.scoreHint')}
              </th>
            )}
            <th scope="col" className="number">
              {t('anchors.range')}
            </th>
            <th scope="col" className="number">
              {t('anchors.coverage')}
            </th>
            <th scope="col" className="number">
              {t('anchors.rankRange')}
            </th>
            <th scope="col">{t('anchors.grounds')}</th>
          </tr>
        </thead>
        {groups.map((group) => {
          const { id } = group.entry.industry
          return (
            <tbody key={id}>
              <tr className="anchor-group">
                <th scope="rowgroup" colSpan={columns}>
                  <GroupHead group={group} />
                </th>
              </tr>
              {group.rows.map((ranked) => (
                <AnchorTableRow
                  key={ranked.row.enterprise.id}
                  ranked={ranked}
                  view={view}
                  columns={columns}
                  open={isOpen(ranked)}
                  toggle={() => toggle(ranked)}
                />
              ))}
              {group.rows.length < Math.max(1, group.total) && (
                <tr className="anchor-foot">
                  <td colSpan={columns}>
                    <GroupFoot group={group} view={view} show={show} />
                  </td>
                </tr>
              )}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}
