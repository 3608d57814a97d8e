import { useTranslation } from 'react-i18next'
import type { Kind } from '../../../server/domain/kind.ts'
import type { OverviewQuery } from '../../api/generated/graphql.ts'
import type { GoalRow } from '../../api/types.ts'
import { figure } from '../parts/figures.ts'
import { useLanguage } from '../parts/use-language.ts'

interface Props {
  /** Undefined while it is awaited: the strip then keeps the room for its figures. */
  readonly overview: OverviewQuery['overview'] | undefined
  readonly goals: readonly GoalRow[] | undefined
}

const SHOWN = ['DOCUMENT', 'GOAL', 'TASK', 'AGENCY', 'ENTERPRISE', 'PARK'] as const satisfies Kind[]

export function DataStrip({ overview, goals }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const countOf = (kind: Kind) =>
    overview?.countsByKind.find((one) => one.kind === kind)?.count ?? 0
  const measured = goals?.filter(({ measure }) => measure != null).length ?? 0
  const share = overview?.shareWithEvidence ?? 0.999
  return (
    <dl
      className="strip"
      aria-label={t('home.strip')}
      aria-busy={!overview || undefined}
      data-awaited={!overview || undefined}
    >
      {SHOWN.map((kind) => (
        <div key={kind}>
          <dd>{figure(countOf(kind), language)}</dd>
          <dt>{t(`home.kinds.${kind}`)}</dt>
          {kind === 'GOAL' && (
            <dd className={goals ? 'strip-note' : 'strip-note awaited'}>
              {t('home.measured', { count: measured })}
            </dd>
          )}
        </div>
      ))}
      <div>
        <dd>{figure(Math.floor(share * 1000) / 10, language)}%</dd>
        <dt>{t('home.evidence')}</dt>
        <dd className="strip-note">{t('home.claims', { count: overview?.claims ?? 0 })}</dd>
      </div>
    </dl>
  )
}
