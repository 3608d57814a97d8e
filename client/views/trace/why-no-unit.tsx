import { useTranslation } from 'react-i18next'
import type { TraceIndex } from './trace-index.ts'

/** Why a goal has no unit, where its document sets it as a whole. */
export function WhyNoUnit({ index }: { readonly index: TraceIndex }) {
  const { t } = useTranslation()
  const { from, gaps, tasks } = index.trace
  const gap = gaps.find(({ kind, subject }) => kind === 'NO_UNIT' && subject.id === from.id)
  if (from.kind !== 'GOAL' || !gap || tasks.length > 0) return null
  return (
    <section className="why">
      <h3>{t('trace.why')}</h3>
      <p>{t('trace.whyDocument')}</p>
      {gap.reason === 'TEXT_CUT_OFF' && <p>{t('trace.whyCut')}</p>}
    </section>
  )
}
