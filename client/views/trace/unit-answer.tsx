import { useTranslation } from 'react-i18next'
import { useLanguage } from '../parts/use-language.ts'
import { unitCounts } from './answer.ts'
import type { UnitCounts } from './answer.ts'
import type { TraceIndex } from './trace-index.ts'

/** What a unit answers for, in counts: tasks by role, stated or inherited, and the goals behind. */
export function UnitAnswer({ index }: { readonly index: TraceIndex }) {
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
