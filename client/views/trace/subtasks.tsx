import { useTranslation } from 'react-i18next'
import { Chip } from '../parts/chip.tsx'
import type { TraceRow } from './rows.ts'
import type { TraceIndex } from './trace-index.ts'

interface Props {
  readonly index: TraceIndex
  readonly rows: readonly TraceRow[]
}

/** Tasks below the start's own, under which a wide window has rows: as an item of a list of terms. */
export function Subtasks({ index: { trace }, rows }: Props) {
  const { t } = useTranslation()
  const own = new Set([trace.from.id, ...trace.tasks.map(({ entity }) => entity.id)])
  const below = rows.filter(({ task }) => task && !own.has(task.id))
  if (below.length === 0) return null
  return (
    <div>
      <dt>{t('reader.subtasks')}</dt>
      <dd>
        <div className="chips chips-touch">
          {below.map(({ task, tone }) => (
            <Chip key={task!.id} entity={task!} tone={tone} />
          ))}
        </div>
      </dd>
    </div>
  )
}
