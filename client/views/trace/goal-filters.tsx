import { useTranslation } from 'react-i18next'
import { GAP_FILTERS, GOAL_FILTERS, GOAL_ORDERS } from '../../state/url.ts'
import type { GoalListView } from '../../state/url.ts'
import type { FilterChoice, filterCounts } from './goal-conditions.ts'

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
          {t('list.title')} <span className="count">{counts.total}</span>
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
      <GoalChoices counts={counts} list={list} show={show} />
    </div>
  )
}

/** Conditions with a choice of their own: the words of a goal, its region, and whether it is due. */
function GoalChoices({ counts, list, show }: Props) {
  const { t } = useTranslation()
  const { bindings, modalities, regions } = counts
  const option = (label: string, { value, count }: FilterChoice) => (
    <option key={value} value={value} disabled={count === 0}>
      {`${label} ${count}`}
    </option>
  )
  return (
    <div className="pills" role="group" aria-label={t('list.moreFilters')}>
      <button
        type="button"
        className="pill pill-warn"
        aria-pressed={list.past}
        disabled={counts.past === 0 && !list.past}
        onClick={() => show({ past: !list.past })}
      >
        {t('list.past')} <b>{counts.past}</b>
      </button>
      <select
        className="pill pill-select"
        aria-label={t('list.force')}
        data-chosen={counts.force !== null || undefined}
        value={counts.force ?? ''}
        onChange={({ target }) => show({ force: target.value || null })}
      >
        <option value="">{t('list.anyForce', { count: counts.anyForce })}</option>
        <optgroup label={t('list.binding')}>
          {bindings.map((one) => option(t(`detail.${one.value as 'HARD' | 'SOFT'}`), one))}
        </optgroup>
        <optgroup label={t('list.asWritten')} lang="zh-CN">
          {modalities.map((one) => option(one.value, one))}
        </optgroup>
      </select>
      {regions.length > 1 && (
        <select
          className="pill pill-select"
          aria-label={t('list.region')}
          data-chosen={counts.region !== null || undefined}
          value={counts.region ?? ''}
          onChange={({ target }) => show({ region: target.value || null })}
        >
          <option value="">{t('list.anyRegion', { count: counts.anyRegion })}</option>
          {regions.map((one) => option(one.value, one))}
        </select>
      )}
    </div>
  )
}
