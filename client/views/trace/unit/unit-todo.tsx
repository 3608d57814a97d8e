import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { placeOf } from '../../../state/places.ts'
import { Badge } from '../../parts/badge.tsx'
import { PlaceLink } from '../../parts/place-link.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import type { TaskNode } from './duties.ts'
import { shortNumbers } from './short-numbers.ts'
import type { Unit } from './use-unit.ts'

const MOST = 20

interface Props {
  readonly unit: Unit
  readonly inherited: boolean
}

interface Lack {
  readonly key: 'lackGoal' | 'lackYear' | 'lackFirm'
  readonly tasks: readonly { readonly task: TaskNode; readonly note?: string | false }[]
  readonly note?: string
}

/** The gaps of a unit's tasks, grouped by what is missing. */
export function UnitTodo({ unit, inherited }: Props) {
  const { t } = useTranslation()
  const { goals, years, firms } = unit.summary.gaps
  const numbers = shortNumbers(unit.duties.tasks.map(({ number }) => number))
  const lacks: readonly Lack[] = [
    { key: 'lackGoal', tasks: goals.map((task) => ({ task })) },
    {
      key: 'lackYear',
      tasks: years.tasks.map((task) => ({ task })),
      note: t('unit.yearGoals', { count: years.goals }),
    },
    {
      key: 'lackFirm',
      tasks: firms.map(({ task, park }) => ({ task, note: park && t('unit.hasPark') })),
    },
  ]
  const shown = lacks.filter(({ tasks }) => tasks.length > 0)
  if (shown.length === 0 && inherited) return null
  return (
    <section className="unit-todo-card">
      <h3>{t('unit.todo')}</h3>
      <dl className="unit-todo">
        {shown.map((lack) => (
          <div key={lack.key}>
            <dt>
              <Badge look="warn">{t(`unit.${lack.key}`)}</Badge>
            </dt>
            <dd>
              <Tasks lack={lack} numbers={numbers} />
            </dd>
          </div>
        ))}
      </dl>
      {!inherited && <p className="label">{t('unit.todoHidden')}</p>}
    </section>
  )
}

interface TasksProps {
  readonly lack: Lack
  readonly numbers: ReadonlyMap<string, string>
}

function Tasks({ lack: { tasks, note }, numbers }: TasksProps) {
  const { t } = useTranslation()
  const chinese = useLanguage() === 'zh'
  const [comma, open, close] = chinese ? ['、', '（', '）'] : [', ', ' (', ')']
  return (
    <>
      {tasks.slice(0, MOST).map(({ task, note: aside }, nth) => (
        <Fragment key={task.id}>
          {nth > 0 && comma}
          <PlaceLink to={placeOf(task)} title={task.name} lang="zh-CN">
            {numbers.get(task.number)}
          </PlaceLink>
          {aside && open + aside + close}
        </Fragment>
      ))}
      {tasks.length > MOST && ` ${t('unit.moreTasks', { count: tasks.length })}`}
      {note && <span className="muted"> · {note}</span>}
    </>
  )
}
