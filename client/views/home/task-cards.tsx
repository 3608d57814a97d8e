import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TraceNode } from '../../api/types.ts'
import { PLAIN_ANCHORS } from '../../state/anchor-view.ts'
import { chainPlaceOf, placeOf } from '../../state/places.ts'
import type { Route } from '../../state/url.ts'
import { goalTitleIn, nameWithoutYear } from '../parts/figures.ts'
import { Icon } from '../parts/icon.tsx'
import type { IconName } from '../parts/icon.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { Skeleton } from '../parts/states.tsx'
import { useLanguage } from '../parts/use-language.ts'
import { Words } from '../parts/words.tsx'
import { AnswerQuote } from './answer-quote.tsx'
import { AnswerRow } from './answer-row.tsx'
import type { Answers } from './use-answers.ts'

/**
 * Three questions, each with its answer from the data, drawn as on the page that it opens. They come
 * all at once: one after the other they would push each other about.
 */
export function TaskCards({ answers }: { readonly answers: Answers }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { goal, trace, parts, industry, ofIndustry, unlisted, awaited } = answers
  const title = goal && goalTitleIn(language, nameWithoutYear(goal.name))
  return (
    <div className="task-cards" data-awaited={awaited || undefined}>
      <TaskCard
        icon="target"
        title={t('home.cardTitle')}
        text={t('home.cardText')}
        question={title && t('home.question', { goal: title })}
        keep={industry?.name}
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
        keep={industry?.name}
        start={industry}
        to={industry && chainPlaceOf(industry)}
        awaited={awaited}
        link={t('home.seeChain')}
      >
        {parts && (
          <AnswerRow index={parts} list="industries" label={t('home.parts')} unlisted={unlisted} />
        )}
        {ofIndustry && <AnswerRow index={ofIndustry} list="goals" label={t('home.goals')} />}
      </TaskCard>
      <TaskCard
        icon="factory"
        title={t('home.firmTitle')}
        text={t('home.firmText')}
        question={industry && t('home.firmQuestion', { name: industry.name })}
        keep={industry?.name}
        start={industry}
        to={industry && anchorsOf(industry.id)}
        awaited={awaited}
        link={t('home.seeFirm')}
      >
        {ofIndustry && <AnswerRow index={ofIndustry} list="enterprises" label={t('home.relies')} />}
        {ofIndustry && <AnswerQuote index={ofIndustry} list="enterprises" />}
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
  /** A name in the question that no line may end in. */
  readonly keep: string | undefined
  readonly start: TraceNode | undefined
  /** Where the card leads, if not to the page of its start. */
  readonly to?: Route | undefined
  readonly awaited: boolean
  readonly link: string
  readonly children: ReactNode
}

function TaskCard(props: CardProps) {
  const { icon, title, text, question, keep, start, to, awaited, link, children } = props
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
            <Words text={question} keep={keep === undefined ? NONE : [keep]} />
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
