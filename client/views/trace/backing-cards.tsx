import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { startsAtUnit } from '../../graph/drawn.ts'
import type { DrawnList } from '../../graph/trace-input.ts'
import { Badge } from '../parts/badge.tsx'
import { Chip, Unstated } from '../parts/chip.tsx'
import { isPrincipal } from '../../graph/is-principal.ts'
import { answerOf, countsByTone } from './answer.ts'
import { evidenceCards } from './evidence.ts'
import type { EvidenceCard } from '../parts/evidence/cards.ts'
import { Sentences } from './list-sentences.tsx'
import type { TraceRow } from './rows.ts'
import { Subtasks } from './subtasks.tsx'
import { lastRelation, toneOf } from './trace-index.ts'
import type { TraceIndex } from './trace-index.ts'
import { useToneWords } from './use-tone-words.ts'

const QUOTED: readonly [DrawnList, EvidenceCard['role']][] = [
  ['leads', 'units'],
  ['responsible', 'units'],
  ['enterprises', 'enterprises'],
  ['goals', 'goals'],
]
const LISTED: readonly DrawnList[] = [
  'tasks',
  'cooperators',
  'industries',
  'products',
  'parks',
  'projects',
  'institutions',
  'strategies',
]

const GAPS = [
  ['NO_UNIT', 'units'],
  ['NO_ENTERPRISE', 'enterprises'],
] as const

interface Props {
  readonly index: TraceIndex
  readonly rows: readonly TraceRow[]
}

/** Units, firms and goals each with their sentence, the rest by name. */
export function BackingCards({ index, rows }: Props) {
  const cards = useMemo(() => evidenceCards(index), [index])
  return (
    <>
      {QUOTED.map(([list, role]) =>
        index.trace[list].length === 0 ? null : (
          <section className="backing-card" key={list}>
            <ListHead index={index} list={list} />
            <ListChips index={index} list={list} />
            <Sentences index={index} list={list} cards={cards.filter((one) => one.role === role)} />
          </section>
        ),
      )}
      <RestCard index={index} rows={rows} />
    </>
  )
}

/** What has no card of its own; and what was looked for and is not written. */
function RestCard({ index, rows }: Props) {
  const { t } = useTranslation()
  const { trace } = index
  const isTold = answerOf(index).clauses.length > 0
  const lists = LISTED.filter((list) => trace[list].length > 0)
  const missing = GAPS.filter(
    ([gap]) =>
      isTold &&
      trace.gaps.some(({ kind, subject }) => kind === gap && subject.id === trace.from.id),
  )
  if (lists.length + missing.length === 0) return null
  const title = (list: DrawnList) => {
    const one = trace[list].length === 1
    if (list === 'cooperators') return t('trace.cooperatorsShort')
    if (list === 'tasks') return t(one ? 'trace.task' : 'list.tasks')
    return t(list === 'strategies' && one ? 'detail.roles.strategies' : `picture.lanes.${list}`)
  }
  const item = (list: DrawnList) => (
    <div key={list}>
      <dt>{title(list)}</dt>
      <dd>
        <ListChips index={index} list={list} />
        <SomeTones index={index} list={list} />
      </dd>
    </div>
  )
  return (
    <dl className="backing-card backing-rest">
      {missing.map(([gap, word]) => (
        <div key={gap}>
          <dt>{t(`picture.blank.${word}`)}</dt>
          <dd>
            <Unstated />
          </dd>
        </div>
      ))}
      {lists.filter((list) => list === 'tasks').map(item)}
      <Subtasks index={index} rows={rows} />
      {lists.filter((list) => list !== 'tasks').map(item)}
    </dl>
  )
}

/** Whether the start is a unit that leads: those beside it lead with it. */
const leadsItself = ({ trace }: TraceIndex): boolean =>
  startsAtUnit(trace) && trace.tasks.some(({ role }) => role === 'LEADS')

function ListHead({ index, list }: { readonly index: TraceIndex; readonly list: DrawnList }) {
  const { t } = useTranslation()
  const backings = index.trace[list]
  const tones = new Set(backings.map((backing) => toneOf(index, backing)))
  const [tone] = tones
  // What a unit inherits is its duty; firms, goals and the like stand in the tasks below.
  const ofUnit = startsAtUnit(index.trace)
  return (
    <header>
      <h2>
        {list === 'leads' && leadsItself(index)
          ? t('unit.groups.coLeads')
          : list === 'enterprises' && index.trace.from.kind === 'ENTERPRISE'
            ? t('trace.otherFirms')
            : t(`picture.lanes.${list as 'parks'}`)}{' '}
        <span className="count">{backings.length}</span>
      </h2>
      {tones.size === 1 && tone && (
        <Badge look={tone === 'STATED' ? 'plain' : tone}>
          {t(tone === 'INHERITED' && ofUnit ? 'picture.laneTone.INHERITED' : `tone.${tone}`)}
        </Badge>
      )}
      {tones.size > 1 && <SomeTones index={index} list={list} />}
    </header>
  )
}

/** In words how many of a list are dashed, and why. */
function SomeTones({ index, list }: { readonly index: TraceIndex; readonly list: DrawnList }) {
  const toneWords = useToneWords()
  const tones = index.trace[list].map((backing) => toneOf(index, backing))
  const words = toneWords(tones.length, countsByTone(tones))
  return words.length === 0 ? null : <span className="cell-note">{words.join(' · ')}</span>
}

function ListChips({ index, list }: { readonly index: TraceIndex; readonly list: DrawnList }) {
  const { t } = useTranslation()
  const open = index.trace[list].some(({ paths }) =>
    paths.some((path) => lastRelation(index, path)?.openEnded),
  )
  const chips = index.trace[list].map((backing) => (
    <Chip
      key={`${backing.role}/${backing.entity.id}`}
      entity={index.nodes.get(backing.entity.id)!}
      tone={toneOf(index, backing)}
      principal={list === 'leads' && isPrincipal(backing)}
    />
  ))
  return (
    <div className="chips chips-touch">
      {open ? chips.slice(0, -1) : chips}
      {open && (
        <span className="chip-tail">
          {chips.at(-1)}
          <span className="chip-aside">{t('trace.and')}</span>
        </span>
      )}
    </div>
  )
}
