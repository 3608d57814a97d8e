import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Kind } from '../../../../server/domain/kind.ts'
import { matrixOf } from '../../../api/standing-queries.ts'
import { StandingPanel } from './panel.tsx'
import { GoalMatrixTable } from './goal-matrix-table.tsx'

const COLUMNS = ['INDUSTRY', 'AGENCY'] as const

/** The goals of a start against industries or units: which stand together in the text. */
export function GoalMatrixPanel({ of, kind }: { readonly of: string; readonly kind: Kind }) {
  const { t } = useTranslation()
  const [columns, setColumns] = useState<(typeof COLUMNS)[number]>(
    kind === 'INDUSTRY' ? 'AGENCY' : 'INDUSTRY',
  )
  const choice = (
    <div className="segments" role="group" aria-label={t('standing.columns')}>
      {COLUMNS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={columns === one}
          onClick={() => setColumns(one)}
        >
          {t(`standing.${one}`)}
        </button>
      ))}
    </div>
  )
  return (
    <StandingPanel
      title={t('standing.matrix')}
      aside={choice}
      query={useQuery(matrixOf(of, columns))}
    >
      {(matrix) =>
        matrix.columns.length === 0 ? (
          <p className="label">{t('standing.noMatrix')}</p>
        ) : (
          <GoalMatrixTable matrix={matrix} />
        )
      }
    </StandingPanel>
  )
}
