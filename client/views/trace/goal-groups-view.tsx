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
    if (body.current) showCurrent(body.current)
  }, [route.id])
  return (
    <div className="goals-body" ref={body}>
      {groups.map((group) => (
        <Group key={group.key} group={group} route={route} />
      ))}
    </div>
  )
}

/** Brings the present goal to the middle, and the topmost row out from under its group's head. */
function showCurrent(body: HTMLElement): void {
  body.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' })
  const head = body.querySelector('.group-head')?.getBoundingClientRect().height ?? 0
  const top = body.getBoundingClientRect().top + head
  for (const row of body.querySelectorAll('.goal-row')) {
    const place = row.getBoundingClientRect()
    if (place.bottom <= top) continue
    if (place.top < top) body.scrollTop -= top - place.top
    return
  }
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
