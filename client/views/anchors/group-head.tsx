import { useTranslation } from 'react-i18next'
import { Chip } from '../parts/chip.tsx'
import { goalTitle, goalTitleInEnglish } from '../parts/figures.ts'
import { useLanguage } from '../parts/use-language.ts'
import { PlaceLink } from '../parts/place-link.tsx'
import { placeOf } from '../../state/places.ts'
import type { AnchorGroup } from './grouping.ts'

type GoalEntity = NonNullable<AnchorGroup['ground']>['goals'][number]['entity']

const isMeasured = (goal: GoalEntity): boolean => goal.__typename === 'Goal' && goal.measure != null

/** Goals that are named in the head of an industry. */
const MOST_GOALS = 2

/** An industry, how many companies are ranked in it, and the goals that they are measured by. */
export function GroupHead({ group: { entry, total, ground } }: { readonly group: AnchorGroup }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const goals = ground?.goals ?? []
  const stated = goals.filter(({ assertion }) => assertion === 'STATED')
  const shown = (stated.length > 0 ? stated : goals)
    .toSorted((a, b) => Number(isMeasured(b.entity)) - Number(isMeasured(a.entity)))
    .slice(0, MOST_GOALS)
  const more = goals.length - shown.length
  return (
    <div className="anchor-group-head">
      <Chip entity={entry.industry} />
      <b>{t('anchors.count', { count: total })}</b>
      {entry.enterpriseCount > 0 && entry.localCount === 0 && (
        <span className="chip-unstated">{t('anchors.noLocal')}</span>
      )}
      {ground && (
        <span className="group-goals">
          {shown.length === 0 && t('anchors.noGoals')}
          {shown.length > 0 && t('anchors.goals')}
          {shown.map(({ entity, assertion }, nth) => (
            <span key={entity.id}>
              {nth > 0 && (language === 'zh' ? '、' : ', ')}
              <PlaceLink to={placeOf(entity)} lang="zh-CN">
                {language === 'zh' ? goalTitle(entity.name) : goalTitleInEnglish(entity.name)}
              </PlaceLink>
              {assertion === 'DERIVED' &&
                (language === 'zh' ? `（${t('anchors.derived')}）` : ` (${t('anchors.derived')})`)}
            </span>
          ))}
          {more > 0 && ` ${t('anchors.moreGoals', { count: more })}`}
        </span>
      )}
    </div>
  )
}
