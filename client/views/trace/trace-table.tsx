import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Kind } from '../../../server/domain/kind.ts'
import type { Route } from '../../state/url.ts'
import { startsAtUnit } from '../../graph/drawn.ts'
import type { DrawnList } from '../../graph/trace-input.ts'
import type { TableColumn } from './table-columns.ts'
import { tableColumns } from './table-columns.ts'
import { holds } from './rows.ts'
import type { TraceRow } from './rows.ts'
import { TableCell, UnitNote } from './table-cell.tsx'
import { TaskCell } from './task-cell.tsx'
import { deadlineOf } from './deadline.ts'
import { QuotesCell } from './quotes-cell.tsx'
import type { TraceIndex } from './trace-index.ts'
import { numberShown } from './task-number.ts'
import { DUTY_ROLES } from './unit/duties.ts'
import type { DutyRole } from './unit/duties.ts'
import { blankCells } from './unit/blank-cells.ts'
import { shortNumbers } from './unit/short-numbers.ts'
import type { UnitGaps } from './unit/unit-gaps.ts'
import { useGrowing } from './use-growing.ts'
import { Badge } from '../parts/badge.tsx'

interface Props {
  readonly index: TraceIndex
  readonly rows: readonly TraceRow[]
  readonly route: Extract<Route, { page: 'trace' }>
  /** What is missing, where the start is a unit. */
  readonly gaps: UnitGaps | null
}

/** The answer as a table, a row to each task; it holds all that the picture draws. */
export function TraceTable({ index, rows, route, gaps }: Props) {
  const { t } = useTranslation()
  const { from } = index.trace
  const unit = startsAtUnit(index.trace)
  const { cooperators, selected } = route.trace
  const columns = useMemo(
    () => tableColumns(from.kind, rows, cooperators, unit),
    [from.kind, rows, cooperators, unit],
  )
  const asks = gaps !== null || from.kind === 'TASK' || from.kind === 'STRATEGY'
  const blankOf = useMemo(
    () => (asks ? blankCells(index, rows, gaps) : null),
    [asks, index, rows, gaps],
  )
  const numbers = useMemo(() => (unit ? shortNumbers(rows.map(numberOf)) : null), [unit, rows])
  const roles = useMemo(() => new Set(rows.flatMap(({ role }) => role ?? [])), [rows])
  const [only] = roles
  const role = unit && roles.size === 1 && isDuty(only) ? only : null
  const count = useGrowing(rows.length)
  return (
    <div
      className="trace-table"
      data-answer
      data-unit={unit || undefined}
      tabIndex={0}
      role="region"
      aria-label={t('trace.table')}
      aria-busy={count < rows.length || undefined}
    >
      <table>
        <thead>
          <tr>
            {unit && <th scope="col">{t('trace.item')}</th>}
            <th scope="col">{t('trace.task')}</th>
            {unit && <th scope="col">{t(role ? `trace.unitRole.${role}` : 'trace.role')}</th>}
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`trace.${headOf(column, rows, from.kind)}`)}
              </th>
            ))}
            <th scope="col">{t('trace.quotes')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, count).map((row) => (
            <Row
              key={row.task?.id ?? 'none'}
              row={row}
              index={index}
              columns={columns}
              unit={unit}
              number={numbers?.get(numberOf(row)) ?? ''}
              blankOf={blankOf}
              // Others are not rendered again when something is chosen: there may be hundreds.
              selected={selected !== null && holds(row, selected) ? selected : null}
              role={role}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const numberOf = ({ task }: TraceRow): string => (task?.__typename === 'Task' ? task.number : '')

interface RowProps {
  readonly row: TraceRow
  readonly index: TraceIndex
  readonly columns: readonly TableColumn[]
  readonly unit: boolean
  /** Of the task, as short as it stays apart from its neighbours; in a unit's table. */
  readonly number: string
  readonly blankOf: ReturnType<typeof blankCells> | null
  readonly selected: string | null
  /** The role that all rows share and the head of the column names. */
  readonly role: DutyRole | null
}

const Row = memo(function Row(props: RowProps) {
  const { row, index, columns, unit, number, blankOf, selected, role } = props
  const units = columns.includes('cooperators') ? 'cooperators' : 'leads'
  const deadline = useMemo(() => deadlineOf(index), [index])
  return (
    <tr data-own={(unit && row.tone === 'STATED') || undefined}>
      {unit && (
        <td className="row-number" lang="zh-CN" title={numberShown(numberOf(row))}>
          {number}
        </td>
      )}
      <TaskCell row={row} selected={selected} numbered={unit} />
      {unit && <RoleCell row={row} named={role === null} />}
      {columns.map((column) => (
        <TableCell
          key={column}
          column={column}
          row={row}
          index={index}
          selected={selected}
          ofUnit={unit}
          blank={blankOf?.(column, row) ?? null}
        >
          {column === units && <UnitNote row={row} />}
        </TableCell>
      ))}
      <QuotesCell row={row} deadline={deadline} />
    </tr>
  )
})

/** What the column of industries and places really holds here. */
function headOf(column: TableColumn, rows: readonly TraceRow[], kind: Kind) {
  if (column === 'enterprises' && kind === 'ENTERPRISE') return 'otherFirms'
  if (column === 'cooperators') return 'cooperatorsShort'
  if (column !== 'industriesParks') return column
  const has = (list: DrawnList) => rows.some((row) => row.lists[list].length > 0)
  return has('products') ? 'industriesProducts' : column
}

function RoleCell({ row, named }: { readonly row: TraceRow; readonly named: boolean }) {
  const { t } = useTranslation()
  const { role, tone, principal } = row
  if (!isDuty(role))
    return (
      <td>
        <span className="nothing">—</span>
      </td>
    )
  const words = [
    named && t(`unit.marks.${role}`),
    tone === 'STATED'
      ? t(principal ? 'unit.markFirst' : 'unit.markStated')
      : t(`picture.laneTone.${tone}`),
  ]
  return (
    <td>
      <Badge look={tone === 'STATED' ? 'STATED' : tone}>{words.filter(Boolean).join(' · ')}</Badge>
    </td>
  )
}

const isDuty = (role: string | null | undefined): role is DutyRole =>
  (DUTY_ROLES as readonly (string | null | undefined)[]).includes(role)
