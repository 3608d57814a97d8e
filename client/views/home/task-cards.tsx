import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { traceFrom } from '../../api/queries.ts'
import type { GoalRow, TraceNode } from '../../api/types.ts'
import { placeOf } from '../../state/places.ts'
import { goalTitle } from '../parts/figures.ts'
import { Icon } from '../parts/icon.tsx'
import type { IconName } from '../parts/icon.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { Skeleton } from '../parts/states.tsx'
import { useLanguage } from '../parts/use-language.ts'
import { Words } from '../parts/words.tsx'
import { indexTrace } from '../trace/trace-index.ts'
import type { TraceIndex } from '../trace/trace-index.ts'
import { AnswerRow } from './answer-row.tsx'

const useTrace = (id: string | undefined): TraceIndex | null => {
  const query = useQuery({
    ...traceFrom({ from: id ?? '', inherited: true, cooperators: true }),
    enabled: id !== undefined,
  })
  return useMemo(() => (query.data ? indexTrace(query.data) : null), [query.data])
}

/** Three questions, each with its answer from the data, drawn as on the page that it opens. */
export function TaskCards({ goal }: { readonly goal: GoalRow | null }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const trace = useTrace(goal?.id)
  const node = (id: string | undefined) => (id === undefined ? undefined : trace?.nodes.get(id))
  const unit = node(trace?.trace.leads[0]?.entity.id)
  const firm = node(trace?.trace.enterprises[0]?.entity.id)
  const ofUnit = useTrace(unit?.id)
  const ofFirm = useTrace(firm?.id)
  return (
    <div className="task-cards">
      <TaskCard
        icon="target"
        title={t('home.cardTitle')}
        text={t('home.cardText')}
        question={
          goal && t('home.question', { goal: language === 'zh' ? goalTitle(goal.name) : goal.name })
        }
        start={trace?.trace.from}
        link={t('home.seeGoal')}
      >
        {trace && <AnswerRow index={trace} list="leads" label={t('home.lead')} />}
        {trace && <AnswerRow index={trace} list="enterprises" label={t('home.relies')} />}
      </TaskCard>
      <TaskCard
        icon="duty"
        title={t('home.unitTitle')}
        text={t('home.unitText')}
        question={unit && t('home.unitQuestion', { name: unit.name })}
        start={unit}
        link={t('home.seeUnit')}
      >
        {ofUnit && <AnswerRow index={ofUnit} list="tasks" label={t('home.tasks')} />}
        {ofUnit && <AnswerRow index={ofUnit} list="goals" label={t('home.goals')} />}
      </TaskCard>
      <TaskCard
        icon="factory"
        title={t('home.firmTitle')}
        text={t('home.firmText')}
        question={firm && t('home.firmQuestion', { name: firm.name })}
        start={firm}
        link={t('home.seeFirm')}
      >
        {ofFirm && <AnswerRow index={ofFirm} list="goals" label={t('home.goals')} />}
        {ofFirm && <AnswerRow index={ofFirm} list="leads" label={t('home.lead')} />}
      </TaskCard>
    </div>
  )
}

interface CardProps {
  readonly icon: IconName
  readonly title: string
  readonly text: string
  readonly question: string | null | undefined
  readonly start: TraceNode | undefined
  readonly link: string
  readonly children: ReactNode
}

function TaskCard({ icon, title, text, question, start, link, children }: CardProps) {
  return (
    <section className="task-card">
      <header>
        <span className="task-icon">
          <Icon name={icon} size={20} />
        </span>
        <h2>{title}</h2>
      </header>
      <p>{text}</p>
      <div className="task-answer">
        {question ? (
          <>
            <h3>
              <Words text={question} />
            </h3>
            {children}
          </>
        ) : (
          <Skeleton lines={[70, 90, 60]} />
        )}
      </div>
      {start ? (
        <PlaceLink to={placeOf(start)}>{link}</PlaceLink>
      ) : (
        <span className="awaited" aria-hidden="true">
          {link}
        </span>
      )}
    </section>
  )
}
