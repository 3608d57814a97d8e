import { useTranslation } from 'react-i18next'
import { Chip, Unstated } from '../parts/chip.tsx'
import type { TraceRow } from './rows.ts'
import { numberShown } from './task-number.ts'

export function TaskCell({
  row,
  selected,
}: {
  readonly row: TraceRow
  readonly selected: string | null
}) {
  const { t } = useTranslation()
  const { task, tone } = row
  if (!task)
    return (
      <td>
        <Unstated reason={t('trace.noTask')} />
      </td>
    )
  return (
    <th scope="row">
      <Chip entity={task} tone={tone} selected={selected === task.id} />
      {task.__typename === 'Task' && task.number && (
        <span className="cell-note" lang="zh-CN">
          {numberShown(task.number)}
        </span>
      )}
    </th>
  )
}
