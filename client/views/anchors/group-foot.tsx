import { useTranslation } from 'react-i18next'
import { ROW_STEP } from '../../state/anchor-view.ts'
import { Said } from '../parts/said.tsx'
import { Icon } from '../parts/icon.tsx'
import type { RowsProps } from './rows-props.ts'
import type { AnchorGroup } from './grouping.ts'

interface Props extends Pick<RowsProps, 'view' | 'show'> {
  readonly group: AnchorGroup
}

/** How many of an industry's companies are listed, and more of them; nothing where all are. */
export function GroupFoot({ group: { entry, rows, total, read }, view, show }: Props) {
  const { t } = useTranslation()
  const { id } = entry.industry
  if (!read) return <span className="label">{t('anchors.loadingRows')}</span>
  if (rows.length === 0 && entry.enterpriseCount > 0)
    return <span className="label">{t('anchors.noneLeft')}</span>
  if (rows.length === 0)
    return (
      <>
        <span className="chip-unstated">{t('anchors.empty')}</span>{' '}
        <span className="label">
          <Said text={t('anchors.emptyHint', { industry: entry.industry.name })} />
        </span>
      </>
    )
  const next = (Math.floor(rows.length / ROW_STEP) + 1) * ROW_STEP
  const rest = Math.min(next, total) - rows.length
  if (rest <= 0) return null
  return (
    <div className="anchor-group-foot">
      <span>{t('anchors.shown', { shown: rows.length, total })}</span>
      <button
        type="button"
        className="button"
        onClick={() => show({ rows: { ...view.rows, [id]: next } })}
      >
        <Icon name="plus" />
        {t('anchors.more', { count: rest })}
      </button>
    </div>
  )
}
