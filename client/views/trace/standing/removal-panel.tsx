import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { removalOf } from '../../../api/standing-queries.ts'
import { Badge } from '../../parts/badge.tsx'
import { Chip } from '../../parts/chip.tsx'
import { StandingPanel } from './panel.tsx'

/** The goals that have nobody else: what would be lost without this company or unit. */
export function RemovalPanel({ of, name }: { readonly of: string; readonly name: string }) {
  const { t } = useTranslation()
  return (
    <StandingPanel title={t('standing.removal', { name })} query={useQuery(removalOf(of))}>
      {({ goals, truncated }) =>
        goals.length === 0 ? (
          <p className="label">{t('standing.noLoss')}</p>
        ) : (
          <ul className="losses">
            {goals.map(({ goal, kind, backing }) => (
              <li key={`${kind}/${goal.id}`}>
                <Badge look="warn">{t(`standing.${kind}`)}</Badge>
                <Chip entity={goal} tone={backing.assertion} />
                <span className="label" lang="zh-CN">
                  {backing.paths[0]?.sentence}
                </span>
              </li>
            ))}
            {truncated && <li className="label">{t('state.partial')}</li>}
          </ul>
        )
      }
    </StandingPanel>
  )
}
