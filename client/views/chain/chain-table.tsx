import { useTranslation } from 'react-i18next'
import { Unstated } from '../parts/chip.tsx'
import { ChainChip, ItemChip, ItemChips } from './chain-chip.tsx'
import type { ChainIndex } from './chain-index.ts'
import { chainRows } from './chain-rows.ts'
import type { ChainTableRow } from './chain-rows.ts'
import { FirmWords } from './firm-words.tsx'
import { GapCell, PartNotes } from './gap-cell.tsx'
import { SourcesButton } from './sources-button.tsx'

export interface TableProps {
  readonly index: ChainIndex
  readonly selected: string | null
  /** Shows the evidence of one element; of all where the id is that of the industry. */
  readonly open: (id: string) => void
}

const COLUMNS = [
  'industry',
  'segment',
  'enterprises',
  'parks',
  'goals',
  'leads',
  'sources',
] as const

/** What is no line of where only gaps are shown; of firms there are none but the gaps. */
const NOT_OF_GAPS: ReadonlySet<string> = new Set(['parks', 'goals'])

/** The answer as a table, a line to each segment; it holds all that the picture draws. */
export function ChainTable({ index, selected, open }: TableProps) {
  const { t } = useTranslation()
  const rows = chainRows(index)
  const { gapsOnly } = index
  const columns = gapsOnly ? COLUMNS.filter((column) => !NOT_OF_GAPS.has(column)) : COLUMNS
  return (
    <div
      className="trace-table chain-table panel"
      data-answer
      data-gaps={gapsOnly || undefined}
      tabIndex={0}
      role="region"
      aria-label={t('chain.table')}
    >
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`chain.${gapsOnly && column === 'enterprises' ? 'gap' : column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, nth) => (
            <Row key={row.key} row={row} first={nth === 0} {...{ index, selected, open }} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps extends TableProps {
  readonly row: ChainTableRow
  readonly first: boolean
}

function Row({ row: line, first, index, selected, open }: RowProps) {
  const { t } = useTranslation()
  const { row, part, relations } = line
  const { industry } = index.chain
  const id = part?.entity.id ?? row.head?.entity.id ?? industry.id
  const name = part?.entity.name ?? row.head?.entity.name ?? industry.name
  return (
    <tr data-part={part ? true : undefined}>
      <td>{first && <ChainChip entity={industry} selected={selected === industry.id} />}</td>
      <th scope="row">
        {part ? (
          <PartCell line={line} selected={selected} />
        ) : (
          <HeadCell line={line} selected={selected} />
        )}
      </th>
      <td>
        <FirmsCell line={line} index={index} selected={selected} />
      </td>
      {!index.gapsOnly && (
        <>
          <td>
            {part ? (
              <Nothing stated={part.listed} />
            ) : (
              <Things items={row.sides.parks} selected={selected} known={row.head} />
            )}
          </td>
          <td>
            {part ? (
              <span className="nothing">{part.listed ? t('chain.notAlone') : '—'}</span>
            ) : (
              <Things items={row.goals} selected={selected} known={row.head} />
            )}
          </td>
        </>
      )}
      <td>
        {part && !line.first ? (
          <span className="nothing">{row.leads.length > 0 ? t('chain.asAbove') : '—'}</span>
        ) : (
          <Things items={row.leads} selected={selected} known={row.head} />
        )}
      </td>
      <td>
        <SourcesButton relations={relations} name={name} open={() => open(id)} />
      </td>
    </tr>
  )
}

function PartCell({
  line: { row, part, first },
  selected,
}: Pick<RowProps, 'selected'> & { readonly line: ChainTableRow }) {
  const { t } = useTranslation()
  if (!part) return null
  return (
    <>
      <ItemChip item={part} selected={selected} />
      <span className="cell-note">{t(part.listed ? 'chain.listed' : 'chain.fromData')}</span>
      {first && row.head?.type === 'CORRESPONDS_TO' && (
        <span className="cell-note">{t('chain.counterpart')}</span>
      )}
      {first && row.head && <ItemChip item={row.head} selected={selected} />}
    </>
  )
}

function HeadCell({
  line: { row },
  selected,
}: Pick<RowProps, 'selected'> & { readonly line: ChainTableRow }) {
  const { t } = useTranslation()
  const { head } = row
  return (
    <>
      <span className="chain-whole">
        {t(head?.type === 'CORRESPONDS_TO' ? 'chain.counterpart' : 'chain.whole')}
      </span>
      {head && <ItemChip item={head} selected={selected} />}
    </>
  )
}

function FirmsCell({
  line: { row, part, firms },
  index,
  selected,
}: Omit<RowProps, 'first' | 'open' | 'row'> & { readonly line: ChainTableRow }) {
  return (
    <>
      {firms.length > 0 && <ItemChips items={firms} selected={selected} />}
      <FirmWords firms={firms} index={index} />
      {part?.empty && <GapCell part={part} />}
      {part && <PartNotes part={part} industry={index.chain.industry.id} />}
      {!part && firms.length === 0 && <Nothing stated={row.head?.type === 'DEVELOPS'} />}
    </>
  )
}

function Things({
  items,
  selected,
  known,
}: {
  readonly items: RowProps['row']['firms']
  readonly selected: string | null
  readonly known: RowProps['row']['row']['head']
}) {
  if (items.length > 0) return <ItemChips items={items} selected={selected} />
  return <Nothing stated={known?.type === 'DEVELOPS'} />
}

/** 未载明 where a text was looked through, — where there is none. */
const Nothing = ({ stated }: { readonly stated: boolean }) => (stated ? <Unstated /> : <Quiet />)

const Quiet = () => <span className="nothing">—</span>
