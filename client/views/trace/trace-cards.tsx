import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Route } from '../../state/url.ts'
import { Badge } from '../parts/badge.tsx'
import { CopyLinkButton } from '../parts/copy-link-button.tsx'
import { Icon } from '../parts/icon.tsx'
import { answerOf } from './answer.ts'
import { AnswerCounts, AnswerLine } from './answer-line.tsx'
import { BackingCards } from './backing-cards.tsx'
import { ContextTasks } from './context-tasks.tsx'
import { CutNotice } from './cut-notice.tsx'
import { ExportMenu } from './export-menu.tsx'
import { GoalCards } from './goal-cards.tsx'
import { traceRows } from './rows.ts'
import { Standing } from './standing/standing.tsx'
import type { TraceIndex } from './trace-index.ts'
import { TraceHeading } from './trace-heading.tsx'
import { TracePicture } from './trace-picture.tsx'
import { DutyMatrix } from './unit/duty-matrix.tsx'
import { WhyNoUnit } from './why-no-unit.tsx'
import { UnitStrip } from './unit/unit-strip.tsx'
import { UnitTodo } from './unit/unit-todo.tsx'
import type { Unit } from './unit/use-unit.ts'

interface Props {
  readonly index: TraceIndex
  readonly unit: Unit | null
  readonly route: Extract<Route, { page: 'trace' }>
  readonly fault: ReactNode
}

/** The same answer for a narrow screen: cards to read, the picture only when asked for. */
export function TraceCards({ index, unit, route, fault }: Props) {
  const { t } = useTranslation()
  const rows = useMemo(() => traceRows(index), [index])
  const [drawn, setDrawn] = useState(false)
  // What the sentence says stands in the cards, where there is something to say.
  const isTold = useMemo(() => answerOf(index).clauses.length > 0, [index])
  return (
    <div className="trace-cards">
      {fault}
      {fault && <Badge look="warn">{t('state.old')}</Badge>}
      <TraceHeading index={index} />
      <CutNotice index={index} />
      {(unit || !isTold) && <AnswerLine index={index} inherited={route.trace.inherited} />}
      {!unit && isTold && index.trace.from.kind !== 'GOAL' && <AnswerCounts index={index} />}
      {unit && <UnitStrip unit={unit} view={route.trace} />}
      <BackingCards index={index} rows={rows} />
      <GoalCards index={index} />
      {unit && <DutyMatrix duties={unit.duties} />}
      {unit && <UnitTodo unit={unit} inherited={route.trace.inherited} />}
      <WhyNoUnit index={index} />
      <Standing index={index} />
      <ContextTasks index={index} />
      {drawn && <TracePicture index={index} route={route} />}
      <div className="bottom-bar">
        <button
          type="button"
          className="button"
          aria-pressed={drawn}
          onClick={() => setDrawn(!drawn)}
        >
          <Icon name="graph" />
          {t('trace.showGraph')}
        </button>
        <CopyLinkButton />
        <ExportMenu index={index} rows={rows} />
      </div>
    </div>
  )
}
