import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

interface Props {
  readonly look?: 'plain' | 'warn' | 'STATED' | 'INHERITED' | 'DERIVED' | 'PROPOSED'
  readonly icon?: IconName
  readonly children: ReactNode
}

export function Badge({ look = 'plain', icon, children }: Props) {
  return (
    <span className="badge" data-look={look}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  )
}
