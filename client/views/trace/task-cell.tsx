import { useTranslation } from 'react-i18next'
import type { TraceNode } from '../../api/types.ts'
import { placeOf } from '../../state/places.ts'
import { Chip, Unstated } from '../parts/chip.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import type { TraceRow } from './rows.ts'
import { numberShown } from './task-number.ts'

interface Props {
  readonly row: TraceRow
  readonly selected: string | null
  /** The number stands in a cell of its own. */
  readonly numbered: boolean
}

/** The task of a row with its number and the tasks over it, through which it has its units. */
export function TaskCell({ row, selected, numbered }: Props) {
  const { t } = useTranslation()
  const { task, tone, above, documents } = row
  if (!task)
    return (
      <td>
        <div className="chips">
          <Unstated reason={t('trace.noTask')} />
          {documents.map((document) => (
            <Chip key={document.id} entity={document} selected={selected === document.id} />
          ))}
        </div>
      </td>
    )
  return (
    <th scope="row">
      <Chip entity={task} tone={tone} selected={selected === task.id} />
      {!numbered && task.__typename === 'Task' && task.number && (
        <span className="cell-note" lang="zh-CN">
          {numberShown(task.number)}
        </span>
      )}
      {above.length > 0 && (
        <span className="cell-note">
          {t('trace.above')}{' '}
          {above.map((one) => (
            <AboveLink key={one.id} task={one} />
          ))}
        </span>
      )}
    </th>
  )
}

function AboveLink({ task }: { readonly task: TraceNode }) {
  return (
    <PlaceLink to={placeOf(task)} data-entity={task.id} title={task.name} lang="zh-CN">
      {task.__typename === 'Task' && task.number ? numberShown(task.number) : task.name}
    </PlaceLink>
  )
}
