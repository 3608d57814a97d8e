import { useTranslation } from 'react-i18next'
import { GAP_FILTERS, GOAL_FILTERS, GOAL_ORDERS } from '../../state/url.ts'
import type { GoalListView } from '../../state/url.ts'
import type { filterCounts } from './goal-groups.ts'

interface Props {
  readonly counts: ReturnType<typeof filterCounts>
  readonly list: GoalListView
  readonly show: (next: Partial<GoalListView>) => void
}

export function GoalFilters({ counts, list, show }: Props) {
  const { t } = useTranslation()
  const toggle = (gap: (typeof GAP_FILTERS)[number]) =>
    show({
      missing: list.missing.includes(gap)
        ? list.missing.filter((one) => one !== gap)
        : GAP_FILTERS.filter((one) => one === gap || list.missing.includes(one)),
    })
  return (
    <div className="goals-head">
      <div className="goals-title">
        <h2>
          {t('list.title')} <span className="count">{counts.all}</span>
        </h2>
        <select
          aria-label={t('list.order')}
          value={list.order}
          onChange={(event) =>
            show({ order: GOAL_ORDERS.find((one) => one === event.target.value) ?? 'text' })
          }
        >
          {GOAL_ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`list.${order}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="pills" role="group" aria-label={t('list.kindFilter')}>
        {GOAL_FILTERS.map((kind) => (
          <button
            key={kind}
            type="button"
            className="pill"
            aria-pressed={list.kind === kind}
            onClick={() => show({ kind })}
          >
            {t(`list.${kind}`)} <b>{counts[kind]}</b>
          </button>
        ))}
      </div>
      <div className="pills" role="group" aria-label={t('list.gapFilter')}>
        {GAP_FILTERS.map((gap) => (
          <button
            key={gap}
            type="button"
            className="pill pill-warn"
            aria-pressed={list.missing.includes(gap)}
            disabled={counts[gap] === 0 && !list.missing.includes(gap)}
            onClick={() => toggle(gap)}
          >
            {t(`list.${gap}`)} <b>{counts[gap]}</b>
          </button>
        ))}
      </div>
    </div>
  )
}
