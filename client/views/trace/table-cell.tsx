import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { GapKind } from '../../../server/domain/graph.ts'
import type { Kind } from '../../../server/domain/kind.ts'
import { goalParts, metricShown } from '../../graph/card-text.ts'
import { Chip, Unstated } from '../parts/chip.tsx'
import { fullWidth } from '../parts/figures.ts'
import { useLanguage } from '../parts/use-language.ts'
import { COLUMN_LISTS } from './table-columns.ts'
import type { TableColumn } from './table-columns.ts'
import type { TraceNode } from '../../api/types.ts'
import type { RowItem, TraceRow } from './rows.ts'
import type { Blank } from './unit/blank-cells.ts'
import { numberShown } from './task-number.ts'
import type { TraceIndex } from './trace-index.ts'

/** Industries, products and places that a unit's row shows before 还有 n 个. */
const FOLDED = 1

const PLACES: ReadonlySet<Kind> = new Set(['PARK', 'PROJECT', 'INSTITUTION'])
const placesFirst = (items: readonly RowItem[]): RowItem[] => [
  ...items.filter(({ entity }) => PLACES.has(entity.kind)),
  ...items.filter(({ entity }) => !PLACES.has(entity.kind)),
]

interface Props {
  readonly column: TableColumn
  readonly row: TraceRow
  readonly index: TraceIndex
  readonly selected: string | null
  readonly ofUnit: boolean
  /** What the cell says where it is empty. */
  readonly blank: Blank | null
  readonly children: ReactNode
}

const GAPS: Partial<Record<TableColumn, GapKind>> = {
  leads: 'NO_UNIT',
  cooperators: 'NO_UNIT',
  enterprises: 'NO_ENTERPRISE',
  goals: 'NO_GOAL',
}

/** Chips one under the other; 未载明 where it was looked for, — where there is nothing to say. */
export function TableCell({ column, row, index, selected, ofUnit, blank, children }: Props) {
  const all = COLUMN_LISTS[column].flatMap((list) => row.lists[list])
  const items = ofUnit ? placesFirst(all) : all
  const words = [...new Set(items.flatMap(({ wording }) => wording ?? []))]
  const open = items.some(({ openEnded }) => openEnded)
  // Beside each goal stands its year, and this with it.
  const derived =
    column !== 'goals' &&
    items.length > 1 &&
    items.every(({ tone, via }) => tone === 'DERIVED' && via === null)
  const { t } = useTranslation()
  const language = useLanguage()
  // Of a unit's products its page shows the first: what it leads is what counts there.
  const folds = ofUnit && column === 'industriesParks' && items.length > FOLDED + 1
  const shown = folds ? items.slice(0, FOLDED) : items
  const rest = items.slice(shown.length)
  const chip = (item: RowItem) => (
    <ItemChip
      key={item.entity.id}
      item={item}
      selected={selected === item.entity.id}
      derived={!derived}
      beside={ofUnit ? row.task : null}
    />
  )
  // The text's own “and others” ends the whole list: before a count it would say the same twice.
  const toTheEnd = (list: readonly RowItem[]) =>
    open ? (
      <>
        {list.slice(0, -1).map(chip)}
        <span className="chip-tail">
          {list.slice(-1).map(chip)}
          <span className="chip-aside">{t('trace.and')}</span>
        </span>
      </>
    ) : (
      list.map(chip)
    )
  const wraps = column === 'industriesParks' || (ofUnit && column === 'enterprises')
  const notes = [
    derived && t('tone.DERIVED'),
    !ofUnit &&
      column === 'enterprises' &&
      words.length > 0 &&
      t('trace.wording', { words: words.join('、') }),
  ].filter(Boolean)
  return (
    <td data-column={column}>
      <div className={wraps ? 'chips chips-wrap chips-places' : 'chips'}>
        {folds ? shown.map(chip) : toTheEnd(shown)}
        {rest.length > 0 && (
          <details className="chips-more" open={rest.some(({ entity }) => entity.id === selected)}>
            <summary>{t('picture.more', { count: rest.length })}</summary>
            <div className="chips chips-wrap">{toTheEnd(rest)}</div>
          </details>
        )}
        {items.length === 0 && <Nothing column={column} row={row} index={index} blank={blank} />}
      </div>
      {notes.length > 0 && (
        <span className="cell-note">
          {notes.map((note, nth) => (
            <Fragment key={nth}>
              {nth > 0 && (language === 'zh' ? <wbr /> : ' ')}
              <span className="note-part">
                {note}
                {nth < notes.length - 1 && (language === 'zh' ? '，' : ',')}
              </span>
            </Fragment>
          ))}
        </span>
      )}
      {children}
    </td>
  )
}

interface ItemProps {
  readonly item: RowItem
  readonly selected: boolean
  /** Whether it says itself that it is derived; a cell of nothing else says so once. */
  readonly derived: boolean
  /** The task of a unit's row: what it names, its goals need not repeat. */
  readonly beside: TraceNode | null
}

function ItemChip({ item, selected, derived, beside }: ItemProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { entity, tone, principal, via } = item
  const past =
    entity.__typename === 'Goal' &&
    entity.due === 'PAST' &&
    t('due.pastShort', { year: entity.targetYear ?? 0 })
  const aside = [
    past && <span className="past">{past}</span>,
    entity.__typename === 'Goal' && entity.due === 'UNDATED' && t('due.UNDATED'),
    derived && tone === 'DERIVED' && t('tone.DERIVED'),
    derived && tone === 'DERIVED' && via?.__typename === 'Task' && numberShown(via.number),
  ].filter(Boolean)
  const short = beside && shortGoal(entity, beside)
  return (
    <span className="chip-line">
      <Chip
        entity={entity}
        tone={tone}
        principal={principal}
        selected={selected}
        brief
        {...(short && { label: language === 'zh' ? fullWidth(short) : short })}
      />
      {aside.length > 0 && (
        <span className="chip-aside">
          {aside.map((part, nth) => (
            <Fragment key={nth}>
              {nth > 0 && '\u00a0· '}
              {part}
            </Fragment>
          ))}
        </span>
      )}
    </span>
  )
}

/** A measured goal without what the task beside it names, and without its year. */
function shortGoal(entity: TraceNode, { name }: TraceNode): string | null {
  const measure = entity.__typename === 'Goal' ? entity.measure : null
  const subject = measure?.subjectText
  if (!measure || !subject || !name.includes(subject)) return null
  const { value } = goalParts(entity.name, measure)
  return metricShown(measure) + value.replace(/[（(]\d{4}[）)]$/, '')
}

function Nothing({ column, row, index, blank }: Omit<Props, 'selected' | 'ofUnit' | 'children'>) {
  const { t } = useTranslation()
  const { gaps, from } = index.trace
  if (blank === 'below') return <span className="muted">{t('unit.below')}</span>
  const wanted = GAPS[column]
  const mine = gaps.filter(({ kind }) => kind === wanted)
  const gap =
    mine.find(({ subject }) => subject.id === row.task?.id) ??
    mine.find(({ subject }) => subject.id === from.id)
  if (!gap && blank === 'unstated') return <Unstated />
  if (!gap) return <span className="nothing">—</span>
  return (
    <Unstated reason={gap.reason === 'NOT_REVIEWED' ? t('tone.notReviewed') : t('tone.unstated')} />
  )
}

/** Where the units of a row come from, once for them all. */
export function UnitNote({ row }: { readonly row: TraceRow }) {
  const { t } = useTranslation()
  const units = [...row.lists.leads, ...row.lists.responsible, ...row.lists.cooperators]
  const via = units[0]?.via
  if (!via || units.some((unit) => unit.via?.id !== via.id || unit.tone !== 'INHERITED'))
    return null
  return <span className="cell-note">{t('trace.allInherited')}</span>
}
