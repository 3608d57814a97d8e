import { useTranslation } from 'react-i18next'
import type { Route } from '../../state/url.ts'
import { startsAtUnit } from '../../graph/drawn.ts'
import type { DrawnList } from '../../graph/trace-input.ts'
import type { TableColumn } from './table-columns.ts'
import { tableColumns } from './table-columns.ts'
import type { TraceRow } from './rows.ts'
import { TableCell, UnitNote } from './table-cell.tsx'
import { TaskCell } from './task-cell.tsx'
import { QuotesCell } from './quotes-cell.tsx'
import type { TraceIndex } from './trace-index.ts'
import { Badge } from '../parts/badge.tsx'

interface Props {
  readonly index: TraceIndex
  readonly rows: readonly TraceRow[]
  readonly route: Extract<Route, { page: 'trace' }>
}

/** The answer as a table, a row to each task; it holds all that the picture draws. */
export function TraceTable({ index, rows, route }: Props) {
  const { t } = useTranslation()
  const { from } = index.trace
  const unit = startsAtUnit(index.trace)
  const columns = tableColumns(from.kind, rows, route.trace.cooperators, unit)
  return (
    <div
      className="trace-table"
      data-answer
      tabIndex={0}
      role="region"
      aria-label={t('trace.table')}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t('trace.task')}</th>
            {unit && <th scope="col">{t('trace.role')}</th>}
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`trace.${headOf(column, rows)}`)}
              </th>
            ))}
            <th scope="col">{t('trace.quotes')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.task?.id ?? 'none'}
              data-own={(unit && row.tone === 'STATED') || undefined}
            >
              <TaskCell row={row} selected={route.trace.selected} />
              {unit && <RoleCell row={row} />}
              {columns.map((column, nth) => (
                <TableCell
                  key={column}
                  column={column}
                  row={row}
                  index={index}
                  selected={route.trace.selected}
                >
                  {column === 'cooperators' ||
                  (column === 'leads' && !columns.includes('cooperators')) ? (
                    <UnitNote row={row} key={nth} />
                  ) : null}
                </TableCell>
              ))}
              <QuotesCell row={row} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What the column of industries and places really holds here. */
function headOf(column: TableColumn, rows: readonly TraceRow[]) {
  if (column === 'cooperators') return 'cooperatorsShort'
  if (column !== 'industriesParks') return column
  const has = (list: DrawnList) => rows.some((row) => row.lists[list].length > 0)
  return has('products') ? 'industriesProducts' : column
}

function RoleCell({ row }: { readonly row: TraceRow }) {
  const { t } = useTranslation()
  const role = row.role
  const known = role === 'LEADS' || role === 'COOPERATES' || role === 'RESPONSIBLE'
  return (
    <td>
      {known && (
        <Badge look={row.tone === 'STATED' ? 'plain' : row.tone}>
          {t(`trace.unitRole.${role}`)} · {t(`picture.laneTone.${row.tone}`)}
        </Badge>
      )}
    </td>
  )
}
