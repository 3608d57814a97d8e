import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Kind } from '../../../../server/domain/kind.ts'
import '../../../styles/supply.css'
import { supplyGapsOf } from '../../../api/supply-queries.ts'
import { StandingPanel } from './panel.tsx'
import { supplyRows } from './supply-rows.ts'
import type { SupplyRow } from './supply-rows.ts'
import { SupplyTableRow } from './supply-table-row.tsx'

/** Rows that stand before others are asked for. */
const FIRST = 20

interface Props {
  readonly of: string
  readonly kind: Kind
}

/** Segments of its chains that nobody local fills while a local company works downstream of them. */
export function SupplyPanel({ of, kind }: Props) {
  const { t } = useTranslation()
  return (
    <StandingPanel
      title={t('standing.supply.title')}
      aside={<span className="label">{t('standing.supply.hint')}</span>}
      query={useQuery(supplyGapsOf(of))}
    >
      {({ gaps, industries, relationCount, truncated }) => (
        <>
          {gaps.length > 0 ? (
            <SupplyTable rows={supplyRows(gaps, kind === 'ENTERPRISE' ? of : null)} />
          ) : (
            <p className="label">
              {industries.length === 0
                ? t('standing.supply.noChain')
                : relationCount === 0
                  ? t('standing.supply.unknown')
                  : t('standing.supply.none', { count: relationCount })}
            </p>
          )}
          {truncated && <p className="label">{t('state.partial')}</p>}
        </>
      )}
    </StandingPanel>
  )
}

function SupplyTable({ rows }: { readonly rows: readonly SupplyRow[] }) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, FIRST)
  return (
    <>
      <div
        className="standing-table supply-table"
        tabIndex={0}
        role="region"
        aria-label={t('standing.supply.title')}
      >
        <table>
          <thead>
            <tr>
              {(['segment', 'downstream', 'firms', 'chain', 'evidence'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`standing.supply.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <SupplyTableRow key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {t('standing.supply.more', { count: rows.length - shown.length })}
        </button>
      )}
    </>
  )
}
