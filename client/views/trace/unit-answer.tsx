import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TraceBacking } from '../../api/types.ts'
import { Chip } from '../parts/chip.tsx'
import { isPrincipal } from '../../graph/is-principal.ts'
import { useLanguage } from '../parts/use-language.ts'
import { unitCounts } from './answer.ts'
import type { UnitCounts } from './answer.ts'
import { toneOf } from './trace-index.ts'
import type { TraceIndex } from './trace-index.ts'

interface Props {
  readonly index: TraceIndex
  readonly inherited: boolean
}

/**
 * What a unit answers for, in counts, and in one line with whom and under which strategies. Its goals
 * stand in the table below, each beside its task.
 */
export function UnitAnswer({ index, inherited }: Props) {
  const { t } = useTranslation()
  const { trace } = index
  return (
    <>
      <Counts index={index} />
      <div className="unit-with">
        <Named
          index={index}
          label={t(trace.responsible.length === 0 ? 'unit.groups.coLeads' : 'trace.with')}
          backings={[...trace.leads, ...trace.responsible]}
        />
        <Named index={index} label={t('trace.cooperatorsShort')} backings={trace.cooperators} />
        <Named index={index} label={t('trace.strategy')} backings={trace.strategies} />
      </div>
      {!inherited && trace.tasks.length === 0 && (
        <p className="answer-note">{t('trace.inheritedHidden')}</p>
      )}
    </>
  )
}

const SHOWN = 4

interface NamedProps {
  readonly index: TraceIndex
  readonly label: string
  readonly backings: readonly TraceBacking[]
}

/** A few by name; the rest unfolds. */
function Named({ index, label, backings }: NamedProps) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  if (backings.length === 0) return null
  const shown = all || backings.length <= SHOWN + 1 ? backings : backings.slice(0, SHOWN)
  const rest = backings.length - shown.length
  return (
    <div className="unit-named">
      <span className="label">{label}</span>
      {shown.map((backing) => (
        <Chip
          key={`${backing.role}/${backing.entity.id}`}
          entity={index.nodes.get(backing.entity.id)!}
          tone={toneOf(index, backing)}
          principal={isPrincipal(backing)}
          oneLine
        />
      ))}
      {rest > 0 && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {t('picture.more', { count: rest })}
        </button>
      )}
    </div>
  )
}

/** Tasks by role, stated or inherited, and the goals behind. */
function Counts({ index }: { readonly index: TraceIndex }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { trace, nodes } = index
  const goals = trace.goals
    .map(({ entity }) => nodes.get(entity.id))
    .filter((node) => node?.__typename === 'Goal')
  const measured = goals.filter((goal) => goal.measure != null).length
  const past = goals.filter((goal) => goal.due === 'PAST').length
  const [comma, semicolon, stop] = language === 'zh' ? ['，', '；', '。'] : [', ', '; ', '.']
  const facts = [
    ...(measured > 0 ? [t('trace.unitMeasured', { count: measured })] : []),
    ...(past > 0 ? [t('trace.unitPast', { count: past })] : []),
  ]
  return (
    <p className="answer answer-counts">
      {unitCounts(trace.tasks).map((counts, nth) => (
        <span key={counts.role}>
          {nth > 0 && semicolon}
          <RoleCounts counts={counts} />
        </span>
      ))}
      {goals.length > 0 && (
        <>
          {semicolon}
          {t('trace.unitFor')} <b>{t('trace.unitGoals', { count: goals.length })}</b>
          {facts.map((fact) => comma + fact).join('')}
        </>
      )}
      {stop}
    </p>
  )
}

function RoleCounts({ counts }: { readonly counts: UnitCounts }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { role, stated, inherited, principal } = counts
  const [open, close, comma, colon] =
    language === 'zh' ? ['（', '）', '，', '：'] : [' (', ')', ', ', ': ']
  const parts = [
    ...(stated > 0
      ? [
          t('trace.unitStated', { count: stated }) +
            (principal ? open + t('trace.unitPrincipal') + close : ''),
        ]
      : []),
    ...(inherited > 0 ? [t('trace.unitInherited', { count: inherited })] : []),
  ]
  return (
    <>
      {t(`trace.unitRole.${role}`)} <b>{t('trace.unitTasks', { count: stated + inherited })}</b>
      {colon + parts.join(comma)}
    </>
  )
}
