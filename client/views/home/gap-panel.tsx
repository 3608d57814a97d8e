import { useTranslation } from 'react-i18next'
import type { GoalRow } from '../../api/types.ts'
import { GAP_FILTERS, PLAIN_LIST, PLAIN_TRACE } from '../../state/url.ts'
import { PlaceLink } from '../parts/place-link.tsx'
import { filterCounts } from '../trace/goal-groups.ts'

/** Gaps are work to do: each count opens the list of goals behind it. */
export function GapPanel({ goals }: { readonly goals: readonly GoalRow[] }) {
  const { t } = useTranslation()
  const counts = filterCounts(goals, PLAIN_LIST)
  const gaps = GAP_FILTERS.toSorted((a, b) => counts[b] - counts[a])
  return (
    <section className="panel gap-panel">
      <header>
        <h2>{t('home.gaps')}</h2>
        <span className="label">{t('home.gapsAmong', { count: counts.measured })}</span>
      </header>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>
            <PlaceLink
              to={{
                page: 'trace',
                id: null,
                trace: { ...PLAIN_TRACE, list: { ...PLAIN_LIST, missing: [gap] } },
              }}
            >
              {t(`list.${gap}`)}
              <b>{counts[gap]}</b>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
