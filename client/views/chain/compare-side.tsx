import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Badge } from '../parts/badge.tsx'
import { useGrowing } from '../trace/use-growing.ts'
import { ItemChip } from './chain-chip.tsx'
import type { Compared } from './compare-rows.ts'

/** So many are shown before the reader asks for all, as in the lanes of the picture. */
const FEW = 7

interface Props {
  /** Name of the industry, where no head of a column tells it. */
  readonly of: string
  readonly own: readonly Compared[]
  readonly others: readonly Compared[]
}

/** What one of two chains has under an aspect; what both have is marked. */
export function CompareSide({ of, own, others }: Props) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const few = own.length > FEW + 1 && !all ? FEW : own.length
  const count = Math.min(few, useGrowing(few))
  const shared = new Set(others.map(({ entity }) => entity.id))
  return (
    <td>
      <span className="label">
        <span className="stacked-name" lang="zh-CN">
          {of}{' '}
        </span>
        {own.length > 0 && own.length}
      </span>
      <ul className="chain-sides">
        {own.slice(0, count).map((one) => (
          <li key={one.entity.id}>
            <ItemChip item={one} selected={null} />
            {shared.has(one.entity.id) && <Badge>{t('chain.both')}</Badge>}
          </li>
        ))}
        {few < own.length && (
          <li>
            <button type="button" className="link-button" onClick={() => setAll(true)}>
              {t('chain.moreHere', { count: own.length - few })}
            </button>
          </li>
        )}
      </ul>
      {own.length === 0 && <span className="nothing">{t('chain.noneKnown')}</span>}
    </td>
  )
}
