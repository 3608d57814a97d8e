import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { unitGaps } from '../../api/queries.ts'
import type { GoalRow } from '../../api/types.ts'
import { GAP_FILTERS, PLAIN_LIST, PLAIN_TRACE } from '../../state/url.ts'
import { Badge } from '../parts/badge.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { filterCounts } from '../trace/goal-conditions.ts'

/** As wide as most numbers of goals are. */
const USUAL = 88

/** Gaps are work to do: each count opens the list of goals behind it. */
export function GapPanel({ goals }: { readonly goals: readonly GoalRow[] | undefined }) {
  const { t } = useTranslation()
  const counts = filterCounts(goals ?? [], PLAIN_LIST)
  const cut = useCutOff(goals)
  const gaps = GAP_FILTERS.toSorted((a, b) => counts[b] - counts[a])
  return (
    <section className="panel gap-panel" aria-busy={!goals || undefined}>
      <header>
        <h2>{t('home.gaps')}</h2>
        {goals ? (
          <span className="label">{t('home.gapsAmong', { count: counts.measured })}</span>
        ) : (
          <span key="awaited" className="awaited">
            {t('home.gapsAmong', { count: USUAL })}
          </span>
        )}
      </header>
      <ul>
        {gaps.map((gap, nth) => (
          <li key={nth}>
            <PlaceLink
              to={{
                page: 'trace',
                id: null,
                trace: { ...PLAIN_TRACE, list: { ...PLAIN_LIST, missing: [gap] } },
              }}
            >
              <span>
                {t(`list.${gap}`)}
                {gap === 'unit' && cut && <CutBadge />}
              </span>
              <b className={goals ? undefined : 'awaited'}>{counts[gap]}</b>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

function CutBadge() {
  const { t } = useTranslation()
  return (
    <Badge look="warn" icon="cut">
      {t('docs.cut')}
    </Badge>
  )
}

/** Whether a measured goal names no unit because the stored text breaks off. */
function useCutOff(goals: readonly GoalRow[] | undefined): boolean {
  const { data: gaps } = useQuery(unitGaps)
  const measured = new Set(goals?.filter(({ measure }) => measure != null).map(({ id }) => id))
  return (
    gaps?.some(({ reason, subject }) => reason === 'TEXT_CUT_OFF' && measured.has(subject.id)) ??
    false
  )
}
