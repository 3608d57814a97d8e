import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Route } from '../../state/url.ts'
import { Icon } from '../parts/icon.tsx'
import { GoalListRow } from './goal-list-row.tsx'
import type { GoalGroup } from './goal-groups.ts'

interface Props {
  readonly groups: readonly GoalGroup[]
  readonly route: Extract<Route, { page: 'trace' }>
}

export function GoalGroups({ groups, route }: Props) {
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    body.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' })
  }, [route.id])
  return (
    <div className="goals-body" ref={body}>
      {groups.map((group) => (
        <Group key={group.key} group={group} route={route} />
      ))}
    </div>
  )
}

function Group({ group, route }: { readonly group: GoalGroup; readonly route: Props['route'] }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(true)
  const plain = group.key === 'value' || group.key === 'gaps'
  return (
    <section>
      {!plain && (
        <h3>
          <button
            type="button"
            className="group-head"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'chevron' : 'right'} size={14} />
            <span className="group-name" lang={group.heading ? 'zh-CN' : undefined}>
              {group.number} {group.heading ?? t('list.noTask')}
            </span>
            <span className="count">{group.goals.length}</span>
          </button>
        </h3>
      )}
      {open && (
        <ul>
          {group.goals.map((goal) => (
            <GoalListRow key={goal.id} goal={goal} route={route} />
          ))}
        </ul>
      )}
    </section>
  )
}
