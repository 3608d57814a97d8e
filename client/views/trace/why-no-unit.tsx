import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { overview } from '../../api/queries.ts'
import { goalTitleIn } from '../parts/figures.ts'
import { Icon } from '../parts/icon.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { Said } from '../parts/said.tsx'
import { useCopy } from '../parts/use-copy.ts'
import { useLanguage } from '../parts/use-language.ts'
import { contextRows } from './context-rows.ts'
import { useCutPlace } from './use-cut-place.ts'
import type { TraceIndex } from './trace-index.ts'

/** Why a goal has no unit, where its document sets it as a whole; the way to the cut, and to say that this is wrong. */
export function WhyNoUnit({ index }: { readonly index: TraceIndex }) {
  const { t } = useTranslation()
  const place = useCutPlace(index)
  const { from, gaps, tasks } = index.trace
  const gap = gaps.find(({ kind, subject }) => kind === 'NO_UNIT' && subject.id === from.id)
  if (from.kind !== 'GOAL' || !gap || tasks.length > 0) return null
  const task = contextRows(index, []).find(({ cut }) => cut)?.task.heading
  return (
    <section className="why">
      <h3>{t('trace.why')}</h3>
      <p>
        <Said text={t('trace.whyDocument')} />
      </p>
      {gap.reason === 'TEXT_CUT_OFF' && (
        <p>
          <Said text={task ? t('trace.whyCutIn', { task }) : t('trace.whyCut')} />
        </p>
      )}
      <div className="why-ways">
        {place && (
          <PlaceLink to={place.to} className="button">
            <Icon name="file" />
            {t('trace.goToCut')}
          </PlaceLink>
        )}
        <ReportButton name={from.name} />
      </div>
    </section>
  )
}

/** Copies a report to be filled in and sent by whatever means there are: the page itself sends nothing. */
function ReportButton({ name }: { readonly name: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data } = useQuery(overview)
  const { outcome, copy } = useCopy('trace.reportCopied')
  const report = () =>
    copy(
      t('trace.report', {
        name: goalTitleIn(language, name),
        link: window.location.href,
        version: data?.dataVersion ?? '',
      }),
    )
  return (
    <button type="button" className="button" onClick={report}>
      <Icon name={outcome === 'copied' ? 'check' : 'warn'} />
      {t(LABELS[outcome])}
    </button>
  )
}

const LABELS = {
  idle: 'trace.reportProblem',
  copied: 'action.copied',
  failed: 'action.copyFailed',
} as const
