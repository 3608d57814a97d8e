import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { KINDS } from '../../../server/domain/kind.ts'
import { go } from '../../state/navigation.ts'
import type { Route } from '../../state/url.ts'
import { Icon } from '../parts/icon.tsx'
import { useLanguage } from '../parts/use-language.ts'
import { deadlineOf } from './deadline.ts'
import { mergeSameWords } from '../parts/evidence/cards.ts'
import { EvidenceCardView } from '../parts/evidence/evidence-card.tsx'
import { evidenceCards } from './evidence.ts'
import { GoalFacts } from './goal-facts.tsx'
import { WhyNoUnit } from './why-no-unit.tsx'
import type { TraceIndex } from './trace-index.ts'
import { UnitPanel } from './unit/unit-panel.tsx'
import type { Unit } from './unit/use-unit.ts'

interface Props {
  readonly index: TraceIndex
  readonly unit: Unit | null
  readonly route: Extract<Route, { page: 'trace' }>
  readonly setOpen: (open: boolean) => void
}

/** What the start is, and every sentence behind the answer; of a selected element only its own. */
export const TraceDetail = memo(function TraceDetail({ index, unit, route, setOpen }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const cards = useMemo(() => evidenceCards(index), [index])
  const { from } = index.trace
  const selected = route.trace.selected === from.id ? null : route.trace.selected
  const chosen = selected === null ? undefined : index.nodes.get(selected)
  const shown = mergeSameWords(
    chosen
      ? cards.filter(({ entities, via }) => entities.includes(chosen.id) || via === chosen.id)
      : cards,
  )
  const count = shown.reduce((sum, { ranges }) => sum + ranges.length, 0)
  const showAll = () => go({ ...route, trace: { ...route.trace, selected: null } }, 'replace')
  return (
    <aside className="detail" aria-label={t('detail.open')}>
      <div className="detail-head">
        <h2>{t('detail.title', { kind: KINDS[from.kind][language] })}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={t('detail.close')}
          onClick={() => setOpen(false)}
        >
          <Icon name="close" />
        </button>
      </div>
      {from.__typename === 'Goal' && (
        <GoalFacts
          goal={from}
          setByTask={index.trace.tasks.length > 0}
          yearWords={deadlineOf(index)?.words ?? ''}
        />
      )}
      {unit && <UnitPanel index={index} unit={unit} inherited={route.trace.inherited} />}
      <h3 className="detail-sub">
        {t('detail.evidence')} <span className="count">{t('detail.evidenceCount', { count })}</span>
      </h3>
      {chosen && (
        <p className="detail-chosen">
          {t('detail.forSelected', { name: chosen.name })}
          <button type="button" className="link-button" onClick={showAll}>
            {t('detail.showAll')}
          </button>
        </p>
      )}
      {shown.map((card) => (
        <EvidenceCardView key={card.key} card={card} nodes={index.nodes} />
      ))}
      {shown.length === 0 && <p className="label">{t('detail.noEvidence')}</p>}
      <WhyNoUnit index={index} />
    </aside>
  )
})
