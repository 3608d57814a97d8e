import { memo, useMemo } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Route } from '../../state/url.ts'
import { Badge } from '../parts/badge.tsx'
import { PanelGuard } from '../parts/panel-guard.tsx'
import { AnswerLine } from './answer-line.tsx'
import { ContextTasks } from './context-tasks.tsx'
import { CutNotice } from './cut-notice.tsx'
import { traceRows } from './rows.ts'
import { Standing } from './standing/standing.tsx'
import type { TraceRow } from './rows.ts'
import type { TraceIndex } from './trace-index.ts'
import { TraceHeading } from './trace-heading.tsx'
import { TracePicture } from './trace-picture.tsx'
import { TraceTable } from './trace-table.tsx'
import { TraceToolbar } from './trace-toolbar.tsx'
import { DutyMatrix } from './unit/duty-matrix.tsx'
import { UnitStrip } from './unit/unit-strip.tsx'
import type { Unit } from './unit/use-unit.ts'

type TraceRoute = Extract<Route, { page: 'trace' }>

interface Props {
  readonly index: TraceIndex
  readonly unit: Unit | null
  readonly route: TraceRoute
  /** The route that is drawn: behind `route` for as long as it takes. */
  readonly shown: TraceRoute
  readonly fault: ReactNode
  readonly busy: boolean
  readonly openDetail: (() => void) | null
}

export function TraceMain({ index, unit, route, shown, fault, busy, openDetail }: Props) {
  const { t } = useTranslation()
  const rows = useMemo(() => traceRows(index), [index])
  return (
    <div className="trace-main" aria-busy={busy || undefined}>
      <div className="trace-head">
        {fault}
        {fault && <Badge look="warn">{t('state.old')}</Badge>}
        <TraceHeading index={index} />
        <div data-answer>
          <AnswerLine index={index} inherited={shown.trace.inherited} />
        </div>
        {unit && <UnitStrip unit={unit} view={shown.trace} />}
        <CutNotice index={index} />
        {index.trace.truncated && <Badge look="warn">{t('state.partial')}</Badge>}
      </div>
      <TraceToolbar index={index} rows={rows} route={route} openDetail={openDetail} />
      <TraceBody index={index} unit={unit} rows={rows} route={shown} />
    </div>
  )
}

interface BodyProps {
  readonly index: TraceIndex
  readonly unit: Unit | null
  readonly rows: readonly TraceRow[]
  readonly route: TraceRoute
}

/** Rendered again only when what it shows has changed: it may hold thousands of chips. */
const TraceBody = memo(function TraceBody({ index, unit, rows, route }: BodyProps) {
  const { t } = useTranslation()
  const { view } = route.trace
  return (
    <>
      {view !== 'graph' && (
        <TraceTable index={index} rows={rows} route={route} gaps={unit?.summary.gaps ?? null} />
      )}
      {view !== 'graph' && unit && <DutyMatrix duties={unit.duties} />}
      {view !== 'table' && (
        <PanelGuard fallback={<p className="panel-failed">{t('picture.failed')}</p>}>
          <TracePicture index={index} route={route} />
        </PanelGuard>
      )}
      <Standing index={index} />
      <ContextTasks index={index} />
    </>
  )
})
