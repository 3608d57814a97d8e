import { useState } from 'react'
import { useTranslation } from 'react-i18next'
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

/** What one of two chains has under an aspect: first what is its own, then what both have. */
export function CompareSide({ of, own, others }: Props) {
  const { t } = useTranslation()
  const theirs = new Set(others.map(({ entity }) => entity.id))
  const shared = own.filter(({ entity }) => theirs.has(entity.id))
  const alone = own.filter(({ entity }) => !theirs.has(entity.id))
  return (
    <td>
      <span className="stacked-name label" lang="zh-CN">
        {of}
      </span>
      {alone.length > 0 && <Some items={alone} label={t('chain.alone', { count: alone.length })} />}
      {shared.length > 0 && (
        <Some both items={shared} label={t('chain.both', { count: shared.length })} />
      )}
      {own.length === 0 && <span className="nothing">{t('chain.noneKnown')}</span>}
    </td>
  )
}

interface SomeProps {
  readonly items: readonly Compared[]
  readonly label: string
  /** Stands beside the same of the other chain. */
  readonly both?: boolean
}

function Some({ items, label, both }: SomeProps) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const few = items.length > FEW + 1 && !all ? FEW : items.length
  const count = Math.min(few, useGrowing(few))
  return (
    <div className="chain-side" data-both={both}>
      <span className="label">{label}</span>
      <ul className="chain-sides">
        {items.slice(0, count).map((one) => (
          <li key={one.entity.id}>
            <ItemChip item={one} selected={null} />
          </li>
        ))}
        {few < items.length && (
          <li>
            <button type="button" className="link-button" onClick={() => setAll(true)}>
              {t('chain.moreHere', { count: items.length - few })}
            </button>
          </li>
        )}
      </ul>
    </div>
  )
}
