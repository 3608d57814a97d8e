import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TraceNode } from '../../api/types.ts'
import { PLAIN_ANCHORS } from '../../state/anchor-view.ts'
import { chainPlaceOf, placeOf } from '../../state/places.ts'
import type { Route } from '../../state/url.ts'
import { goalTitle } from '../parts/figures.ts'
import { Icon } from '../parts/icon.tsx'
import type { IconName } from '../parts/icon.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { Skeleton } from '../parts/states.tsx'
import { useLanguage } from '../parts/use-language.ts'
import { Words } from '../parts/words.tsx'
import { AnswerRow } from './answer-row.tsx'
import { nameWithoutYear } from './example-goal.ts'
import type { Answers } from './use-answers.ts'

/**
 * Three questions, each with its answer from the data, drawn as on the page that it opens. They come
 * all at once: one after the other they would push each other about.
 */
export function TaskCards({ answers }: { readonly answers: Answers }) {
  const { t } = useTranslation()
  const titleOf = useLanguage() === 'zh' ? goalTitle : String
  const { goal, trace, parts, industry, ofIndustry, awaited } = answers
  return (
    <div className="task-cards" data-awaited={awaited || undefined}>
      <TaskCard
        icon="target"
        title={t('home.cardTitle')}
        text={t('home.cardText')}
        question={goal && t('home.question', { goal: titleOf(nameWithoutYear(goal.name)) })}
        start={trace?.trace.from}
        awaited={awaited}
        link={t('home.seeGoal')}
      >
        {trace && <AnswerRow index={trace} list="leads" label={t('home.lead')} />}
        {trace && <AnswerRow index={trace} list="enterprises" label={t('home.relies')} />}
      </TaskCard>
      <TaskCard
        icon="graph"
        title={t('home.chainTitle')}
        text={t('home.chainText')}
        question={industry && t('home.chainQuestion', { name: industry.name })}
        start={industry}
        to={industry && chainPlaceOf(industry)}
        awaited={awaited}
        link={t('home.seeChain')}
      >
        {parts && <AnswerRow index={parts} list="industries" label={t('home.parts')} />}
        {ofIndustry && <AnswerRow index={ofIndustry} list="goals" label={t('home.goals')} />}
      </TaskCard>
      <TaskCard
        icon="factory"
        title={t('home.firmTitle')}
        text={t('home.firmText')}
        question={industry && t('home.firmQuestion', { name: industry.name })}
        start={industry}
        to={industry && anchorsOf(industry.id)}
        awaited={awaited}
        link={t('home.seeFirm')}
      >
        {ofIndustry && <AnswerRow index={ofIndustry} list="enterprises" label={t('home.relies')} />}
        {ofIndustry && <AnswerRow index={ofIndustry} list="goals" label={t('home.goals')} />}
      </TaskCard>
    </div>
  )
}

const anchorsOf = (industry: string): Route => ({
  page: 'anchors',
  view: { ...PLAIN_ANCHORS, industries: [industry] },
})

const NONE: readonly string[] = []

interface CardProps {
  readonly icon: IconName
  readonly title: string
  readonly text: string
  readonly question: string | null | undefined
  readonly start: TraceNode | undefined
  /** Where the card leads, if not to the page of its start. */
  readonly to?: Route | undefined
  readonly awaited: boolean
  readonly link: string
  readonly children: ReactNode
}

function TaskCard({ icon, title, text, question, start, to, awaited, link, children }: CardProps) {
  return (
    <section className="task-card">
      <header>
        <span className="task-icon">
          <Icon name={icon} size={20} />
        </span>
        <h2>{title}</h2>
      </header>
      <p>{text}</p>
      {awaited && (
        <div className="task-answer">
          <Skeleton lines={[70, 90, 60]} />
        </div>
      )}
      {!awaited && question && (
        <div className="task-answer">
          <h3>
            <Words text={question} keep={start && start.kind !== 'GOAL' ? [start.name] : NONE} />
          </h3>
          {children}
        </div>
      )}
      {awaited && (
        <span className="awaited" aria-hidden="true">
          {link}
        </span>
      )}
      {!awaited && start && <PlaceLink to={to ?? placeOf(start)}>{link}</PlaceLink>}
    </section>
  )
}
