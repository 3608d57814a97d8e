import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { KINDS } from '../../../server/domain/kind.ts'
import { startsAtUnit } from '../../graph/drawn.ts'
import { goalList } from '../../api/queries.ts'
import type { GoalRow, TraceNode } from '../../api/types.ts'
import { chainPlaceOf, placeOf } from '../../state/places.ts'
import { PLAIN_TRACE } from '../../state/url.ts'
import { Badge } from '../parts/badge.tsx'
import { goalTitleIn } from '../parts/figures.ts'
import { Glyph } from '../parts/glyph.tsx'
import { Icon } from '../parts/icon.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { useLanguage } from '../parts/use-language.ts'
import { Words } from '../parts/words.tsx'
import { numberShown } from './task-number.ts'
import type { TraceIndex } from './trace-index.ts'

/** Where the start stands, its name, and whether its year is over. */
export function TraceHeading({ index }: { readonly index: TraceIndex }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { from } = index.trace
  const { data: goals } = useQuery(goalList)
  const goal = goals?.find(({ id }) => id === from.id)
  const unit = startsAtUnit(index.trace)
  const task = goal?.setBy.find((one) => one.__typename === 'Task')
  return (
    <>
      <nav className="crumbs" aria-label={t('trace.breadcrumb')}>
        <PlaceLink to={{ page: 'trace', id: null, trace: PLAIN_TRACE }}>{t('nav.trace')}</PlaceLink>
        <Icon name="right" size={12} />
        {task?.__typename === 'Task' ? (
          <Section task={task} />
        ) : (
          <span>{placeInText(index) ?? KINDS[from.kind][language]}</span>
        )}
        {unit &&
          regionsOf(index, goals ?? []).map((region) => (
            <Fragment key={region}>
              <Icon name="right" size={12} />
              <span lang="zh-CN">{region}</span>
            </Fragment>
          ))}
      </nav>
      <div className="title-line">
        <h1>
          {from.kind !== 'GOAL' && <Glyph kind={from.kind} />}
          <Words text={from.kind === 'GOAL' ? goalTitleIn(language, from.name) : from.name} />
          {from.__typename === 'Task' && from.number && (
            <span className="title-number">{numberShown(from.number)}</span>
          )}
          {unit && <span className="title-number">{t('trace.unitAsk')}</span>}
        </h1>
        {from.aliases.length > 0 && (
          <p className="aliases">
            {t('trace.alsoKnown')} <span lang="zh-CN">{from.aliases.join('、')}</span>
          </p>
        )}
        <DueBadge node={from} />
        {from.kind === 'INDUSTRY' && (
          <PlaceLink to={chainPlaceOf(from)} className="button">
            <Icon name="graph" />
            {t('trace.seeChain')}
          </PlaceLink>
        )}
      </div>
    </>
  )
}

/** The regions whose documents set the goals behind a unit. */
function regionsOf({ trace }: TraceIndex, goals: readonly GoalRow[]): readonly string[] {
  const own = new Set(trace.goals.map(({ entity }) => entity.id))
  return [...new Set(goals.filter(({ id }) => own.has(id)).flatMap(({ regions }) => regions))]
}

/** Number and heading of the passage that sets the start, where no task does. */
function placeInText({ trace, relations }: TraceIndex): string | null {
  const step = trace.documents[0]?.paths[0]?.steps[0]
  const [one] = (step && relations.get(step.relation.id)?.evidence) ?? []
  if (trace.from.kind !== 'GOAL' || one?.__typename !== 'Quotation') return null
  const { number, heading } = one.passage
  return [numberShown(number), heading].filter(Boolean).join(' ') || null
}

interface SectionTask {
  readonly id: string
  readonly number: string
  readonly heading: string
  readonly parent?: SectionTask | null
}

function Section({ task }: { readonly task: SectionTask }) {
  const { parent } = task
  const own =
    parent && task.number.startsWith(parent.number)
      ? task.number.slice(parent.number.length)
      : task.number
  const link = (one: SectionTask, label: string) => (
    <PlaceLink to={placeOf({ id: one.id, kind: 'TASK' })} lang="zh-CN">
      {label}
    </PlaceLink>
  )
  return (
    <>
      {parent && link(parent, `${numberShown(parent.number)} ${parent.heading}`)}
      {parent && <Icon name="right" size={12} />}
      {link(task, parent ? own.replace(/^\./, '') : `${numberShown(task.number)} ${task.heading}`)}
    </>
  )
}

function DueBadge({ node }: { readonly node: TraceNode }) {
  const { t } = useTranslation()
  if (node.__typename !== 'Goal') return null
  if (node.due === 'PAST')
    return (
      <Badge look="warn" icon="clock">
        {t('due.PAST')}
      </Badge>
    )
  return <Badge icon="clock">{t(`due.${node.due}`)}</Badge>
}
