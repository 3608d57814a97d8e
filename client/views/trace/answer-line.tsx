import { useTranslation } from 'react-i18next'
import { startsAtUnit } from '../../graph/drawn.ts'
import { answerOf, countsByTone, toldCounts } from './answer.ts'
import type { Clause, ThingList } from './answer.ts'
import { ClauseChips } from './clause-chips.tsx'
import type { TraceIndex } from './trace-index.ts'
import { useToneWords } from './use-tone-words.ts'
import { UnitAnswer } from './unit-answer.tsx'
import { placeOf } from '../../state/places.ts'
import { useLanguage } from '../parts/use-language.ts'
import { useListed } from '../parts/use-listed.ts'
import { Chip } from '../parts/chip.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { numberShown } from './task-number.ts'
import { toneOf } from './trace-index.ts'

/** The answer in one sentence: what is known, how it is known, and what no text says. */
export function AnswerLine({
  index,
  inherited,
}: {
  readonly index: TraceIndex
  readonly inherited: boolean
}) {
  const { t } = useTranslation()
  const { trace } = index
  if (startsAtUnit(trace)) return <UnitAnswer index={index} inherited={inherited} />
  const answer = answerOf(index)
  return (
    <>
      <p className="answer">
        {answer.clauses.map((clause, nth) => (
          <ClauseLine
            key={clause.kind}
            index={index}
            clause={clause}
            last={nth === answer.clauses.length - 1}
          />
        ))}
        {answer.missing.length > 0 && <Missing missing={answer.missing} cutOff={answer.cutOff} />}
      </p>
      {!inherited &&
        trace.leads.length + trace.responsible.length + trace.cooperators.length === 0 && (
          <p className="answer-note">{t('trace.inheritedHidden')}</p>
        )}
      {trace.strategies.length > 0 && (
        <p className="answer-strategy">
          <span className="label">{t('trace.strategy')}</span>
          {trace.strategies.map((backing) => (
            <Chip
              key={backing.entity.id}
              entity={index.nodes.get(backing.entity.id)!}
              tone={toneOf(index, backing)}
            />
          ))}
          {trace.strategies.every(({ assertion }) => assertion === 'DERIVED') && (
            <span className="label">
              {t('trace.derivedStrategy')} <ViaTasks index={index} />
            </span>
          )}
        </p>
      )}
    </>
  )
}

const COUNTED = {
  enterprises: 'trace.told.firms',
  parks: 'trace.rest.PARK',
  projects: 'trace.rest.PROJECT',
  institutions: 'trace.rest.INSTITUTION',
} as const satisfies Record<ThingList, string>

/** The answer in counts, where cards hold the names. */
export function AnswerCounts({ index }: { readonly index: TraceIndex }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const toneWords = useToneWords()
  const listed = useListed()
  const { missing, cutOff } = answerOf(index)
  const [comma, open, close, end] =
    language === 'zh' ? ['，', '（', '）', '。'] : ['; ', ' (', ')', '. ']
  const parts = toldCounts(index).map(({ kind, count, inherited, derived, things }) => {
    const one = index.trace.tasks.length === 1
    const own = one ? 'leadsOneTask' : 'leadsTask'
    const key = kind === 'leads' && ofTask(index) ? own : kind
    const how = toneWords(count, { INHERITED: inherited, DERIVED: derived })
    return (
      t(`trace.told.${key}`, {
        count,
        list: listed(things.map(([list, held]) => t(COUNTED[list], { count: held }))),
      }) + (how.length > 0 ? open + how.join(language === 'zh' ? '、' : ', ') + close : '')
    )
  })
  return (
    <p className="answer answer-counts">
      {parts.map((part, nth) => (
        // No Chinese line begins with the bracket of the one before.
        <span key={nth} className={language === 'zh' ? 'note-part' : undefined}>
          {nth === 0 ? part.charAt(0).toUpperCase() + part.slice(1) : part}
          {nth < parts.length - 1 ? comma : end}
        </span>
      ))}
      {missing.length > 0 && <Missing missing={missing} cutOff={cutOff} />}
    </p>
  )
}

/** Whether units lead the tasks of the start, rather than the start. */
const ofTask = ({ trace: { from } }: TraceIndex): boolean => !['GOAL', 'TASK'].includes(from.kind)

/** The tasks above by whose words the start is put under its strategies. */
function ViaTasks({ index }: { readonly index: TraceIndex }) {
  const ids = new Set(index.trace.strategies.flatMap(({ via }) => via?.id ?? []))
  return [...ids].map((id) => {
    const task = index.nodes.get(id)
    if (task?.__typename !== 'Task') return null
    return (
      <PlaceLink key={id} to={placeOf(task)} data-entity={id} title={task.name} lang="zh-CN">
        {numberShown(task.number) || task.name}
      </PlaceLink>
    )
  })
}

const BEFORE = {
  leads: 'by',
  relies: 'relies',
  builds: 'builds',
  sets: 'sets',
  serves: 'serves',
  with: 'with',
  helped: 'helped',
} as const
const AFTER = { leads: 'lead', responsible: 'responsible' } as const

function ClauseLine({
  index,
  clause,
  last,
}: {
  readonly index: TraceIndex
  readonly clause: Clause
  readonly last: boolean
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const toneWords = useToneWords()
  const { kind, assertion, backings } = clause
  const before =
    kind === 'responsible'
      ? language === 'zh'
        ? t('trace.by')
        : t('trace.responsible')
      : kind === 'leads' && ofTask(index)
        ? t(index.trace.tasks.length === 1 ? 'trace.byTask' : 'trace.byTasks')
        : t(`trace.${BEFORE[kind]}`)
  const after =
    language === 'zh' && (kind === 'leads' || kind === 'responsible')
      ? t(`trace.${AFTER[kind]}`)
      : ''
  const [gap, open] = language === 'zh' ? ['', '（'] : [' ', '(']
  const close = language === 'zh' ? '）' : ')'
  const end = language === 'zh' ? (last ? '。' : '，') : '.'
  // Of some that are derived the dashes alone would not say so.
  const words =
    assertion === null
      ? toneWords(backings.length, countsByTone(backings.map((one) => one.assertion)))
      : assertion === 'STATED'
        ? []
        : [t(`tone.${assertion}`)]
  const how = words.length > 0 ? open + words.join(language === 'zh' ? '、' : ', ') + close : ''
  return (
    <span className="clause">
      {before}{' '}
      <ClauseChips index={index} clause={clause} end={after || how ? '' : end}>
        {after && <b> {after}</b>}
        {after && !how && end}
        {how && gap}
        {how && <span className="how">{how + end}</span>}
      </ClauseChips>
    </span>
  )
}

function Missing({
  missing,
  cutOff,
}: {
  readonly missing: readonly ('units' | 'enterprises' | 'goals')[]
  readonly cutOff: boolean
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const both = missing.includes('units') && missing.includes('enterprises')
  const names = [
    ...(both ? [t('trace.unitsAndFirms')] : []),
    ...(!both && missing.includes('units') ? [t('trace.unit')] : []),
    ...(!both && missing.includes('enterprises') ? [t('trace.enterprise')] : []),
    ...(missing.includes('goals') ? [t('trace.goal')] : []),
  ]
  const [colon, end] = language === 'zh' ? ['：', '。'] : [': ', '.']
  return (
    <span className="clause">
      {names.join(language === 'zh' ? '、' : ', ') + colon}
      <b>{t(cutOff ? 'trace.unstatedCut' : 'tone.unstated')}</b>
      {cutOff && language === 'en' && ' '}
      {cutOff && <span className="how">{t('trace.cutNote') + end}</span>}
      {!cutOff && end}
    </span>
  )
}
