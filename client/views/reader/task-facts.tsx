import { useTranslation } from 'react-i18next'
import { PLAIN_TRACE } from '../../state/url.ts'
import { Badge } from '../parts/badge.tsx'
import { Chip, Unstated } from '../parts/chip.tsx'
import { fullWidth } from '../parts/figures.ts'
import { Icon } from '../parts/icon.tsx'
import { isPrincipal } from '../../graph/is-principal.ts'
import { PlaceLink } from '../parts/place-link.tsx'
import { useLanguage } from '../parts/use-language.ts'
import { numberShown } from '../trace/task-number.ts'
import { lastRelation, toneOf } from '../trace/trace-index.ts'
import type { TraceIndex } from '../trace/trace-index.ts'
import { FactNote } from './fact-note.tsx'
import { passageFacts } from './passage-facts.ts'
import type { PassageFact } from './passage-facts.ts'
import { PassageLink } from './passage-link.tsx'
import { taskOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { overlaps } from './spans.ts'
import type { Span } from './spans.ts'

interface Props {
  readonly reading: Reading
  readonly index: TraceIndex
  readonly range: Span | null
  readonly goTo: (span: Span) => void
}

/** One row for each role of a task: chips as everywhere, 未载明 where nothing is written. */
export function TaskFacts({ reading, index, range, goTo }: Props) {
  const { t } = useTranslation()
  const { from } = index.trace
  const facts = passageFacts(index.trace)
  const quoted = new Set(
    range ? reading.mentions.filter((one) => overlaps(one, range)).map((one) => one.entity.id) : [],
  )
  const goals = facts.find(({ role }) => role === 'goals')?.backings ?? []
  const children = subtasksOf(reading, from.id)
  const own = reading.outline.find(({ passage }) => taskOf(passage) === from.id)?.ownNumber
  return (
    <>
      <dl className="fact-rows">
        <div>
          <dt>{t('reader.roles.tasks')}</dt>
          <dd>
            <Chip entity={from} selected={quoted.has(from.id)} />
          </dd>
        </div>
        {facts.map((fact) => (
          <FactRow key={fact.role} fact={fact} index={index} quoted={quoted} />
        ))}
        {children.length > 0 && (
          <div>
            <dt>{t('reader.subtasks')}</dt>
            <dd className="fact-links">
              {children.map(({ block, number, heading }) => (
                <PassageLink
                  key={block.start}
                  documentId={reading.document.id}
                  span={block}
                  goTo={goTo}
                >
                  {numberShown(number)} {heading}
                </PassageLink>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <FactNote index={index} facts={facts} own={own ?? from.name} />
      <div className="results-actions">
        <PlaceLink
          className="button button-main"
          to={{
            page: 'trace',
            id: goals.length === 1 ? goals[0]!.entity.id : from.id,
            trace: PLAIN_TRACE,
          }}
        >
          <Icon name="target" />
          {t(goals.length === 1 ? 'reader.traceThis' : 'reader.traceTask')}
        </PlaceLink>
        <PlaceLink
          className="button"
          to={{ page: 'trace', id: from.id, trace: { ...PLAIN_TRACE, view: 'graph' } }}
        >
          <Icon name="graph" />
          {t('reader.inGraph')}
        </PlaceLink>
      </div>
    </>
  )
}

interface RowProps {
  readonly fact: PassageFact
  readonly index: TraceIndex
  readonly quoted: ReadonlySet<string>
}

function FactRow({ fact, index, quoted }: RowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { role, backings, below, missing } = fact
  const relations = backings.map((one) => one.paths[0] && lastRelation(index, one.paths[0]))
  const wording = [...new Set(relations.flatMap((one) => one?.wording ?? []))]
  return (
    <div>
      <dt>{t(`reader.roles.${role}`)}</dt>
      <dd>
        {backings.map((backing) => {
          const entity = index.nodes.get(backing.entity.id)!
          const past = entity.__typename === 'Goal' && entity.due === 'PAST'
          return (
            <span key={entity.id} className="fact">
              <Chip
                entity={entity}
                tone={toneOf(index, backing)}
                principal={isPrincipal(backing)}
                selected={quoted.has(entity.id)}
                {...(entity.kind !== 'GOAL' &&
                  language === 'zh' && { label: fullWidth(entity.name) })}
              />
              {past && (
                <Badge look="warn" icon="clock">
                  {t('due.PAST')}
                </Badge>
              )}
            </span>
          )
        })}
        {relations.some((one) => one?.openEnded) && (
          <span className="muted">{t('reader.and')}</span>
        )}
        {missing && <Unstated reason={t(`picture.reason.${missing}`)} />}
        {wording.length > 0 && (
          <p className="muted">{t('reader.wording', { words: wording.join('、') })}</p>
        )}
        {below > 0 && <p className="muted">{t('reader.below', { count: below })}</p>}
      </dd>
    </div>
  )
}

function subtasksOf({ document, blocks }: Reading, task: string) {
  const owner = document.passages.find((passage) => taskOf(passage) === task)
  return blocks.flatMap((block) => {
    const { passage } = block
    if (!owner || !passage || passage.parent?.id !== owner.id || !taskOf(passage)) return []
    return [{ block, number: passage.number, heading: passage.heading ?? '' }]
  })
}
