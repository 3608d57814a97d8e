import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Route } from '../../state/url.ts'
import { Badge } from '../parts/badge.tsx'
import { PanelGuard } from '../parts/panel-guard.tsx'
import { AnswerLine } from './answer-line.tsx'
import { ContextTasks } from './context-tasks.tsx'
import { CutNotice } from './cut-notice.tsx'
import { traceRows } from './rows.ts'
import type { TraceIndex } from './trace-index.ts'
import { TraceHeading } from './trace-heading.tsx'
import { TracePicture } from './trace-picture.tsx'
import { TraceTable } from './trace-table.tsx'
import { TraceToolbar } from './trace-toolbar.tsx'

interface Props {
  readonly index: TraceIndex
  readonly route: Extract<Route, { page: 'trace' }>
  readonly fault: ReactNode
  readonly stale: boolean
  readonly openDetail: (() => void) | null
}

export function TraceMain({ index, route, fault, stale, openDetail }: Props) {
  const { t } = useTranslation()
  const rows = useMemo(() => traceRows(index), [index])
  const { view } = route.trace
  return (
    <div className="trace-main" aria-busy={stale || undefined}>
      <div className="trace-head">
        {fault}
        {fault && <Badge look="warn">{t('state.old')}</Badge>}
        <TraceHeading index={index} />
        <div data-answer>
          <AnswerLine index={index} inherited={route.trace.inherited} />
        </div>
        <CutNotice index={index} />
        {index.trace.truncated && <Badge look="warn">{t('state.partial')}</Badge>}
      </div>
      <TraceToolbar index={index} rows={rows} route={route} openDetail={openDetail} />
      {view !== 'graph' && <TraceTable index={index} rows={rows} route={route} />}
      {view !== 'table' && (
        <PanelGuard fallback={<p className="panel-failed">{t('picture.failed')}</p>}>
          <TracePicture index={index} route={route} />
        </PanelGuard>
      )}
      <ContextTasks index={index} />
    </div>
  )
}
