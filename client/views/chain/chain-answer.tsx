import { useTranslation } from 'react-i18next'
import type { GoalNode } from '../../api/types.ts'
import { placeOf } from '../../state/places.ts'
import { Badge } from '../parts/badge.tsx'
import { goalTitleIn } from '../parts/figures.ts'
import { PlaceLink } from '../parts/place-link.tsx'
import { useLanguage } from '../parts/use-language.ts'
import { Words } from '../parts/words.tsx'
import { chainCounts } from './chain-counts.ts'
import type { ChainCounts } from './chain-counts.ts'
import type { ChainIndex } from './chain-index.ts'
import { keptWords } from '../../graph/kept-words.ts'

/** The chain in one sentence: who is named, what it consists of, where nobody is known, which goals. */
export function ChainAnswerLine({ index }: { readonly index: ChainIndex }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { chain } = index
  const counts = chainCounts(chain)
  const [comma, semicolon, stop, colon] =
    language === 'zh' ? ['，', '；', '。', '：'] : [', ', '; ', '. ', ': ']
  const goals = chain.goals.flatMap(({ entity, assertion }) => {
    const goal = index.nodes.get(entity.id)
    return goal?.__typename === 'Goal' ? [{ goal, derived: assertion === 'DERIVED' }] : []
  })
  const told = chain.tasks.length > 0 || counts.firms > 0
  return (
    <>
      <p className="answer chain-answer">
        <span lang="zh-CN">{chain.industry.name}</span>
        {colon}
        {counts.firms > 0
          ? t('chain.firms', { count: counts.firms })
          : t(told ? 'chain.noFirms' : 'chain.noFirmsAtAll')}
        {comma}
        {counts.parts > 0
          ? t('chain.segmentsCount', { count: counts.parts })
          : t('chain.noSegmentsCount')}
        {counts.empty > 0 && semicolon}
        {counts.empty > 0 && <b>{t(emptyWords(counts), { count: counts.empty })}</b>}
        {stop}
        {chain.nationalEnterpriseCount > 0 &&
          t('chain.nationalCount', { count: chain.nationalEnterpriseCount }) +
            (counts.up + counts.down > 0 ? semicolon : stop)}
        {counts.up + counts.down > 0 &&
          t('chain.flowCount', { up: counts.up, down: counts.down }) + stop}
      </p>
      {goals.length > 0 && (
        <div className="chain-goals">
          <span>{t('chain.goals') + colon}</span>
          <ul aria-label={t('chain.goals')}>
            {goals.map((one) => (
              <GoalLine key={one.goal.id} {...one} />
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function emptyWords({ parts, empty, listed }: ChainCounts) {
  if (empty < parts) return 'chain.someWithout'
  if (parts === 1) return listed ? 'chain.oneUnlisted' : 'chain.oneWithout'
  if (parts === 2) return listed ? 'chain.bothUnlisted' : 'chain.bothWithout'
  return listed ? 'chain.allUnlisted' : 'chain.allWithout'
}

function GoalLine({ goal, derived }: { readonly goal: GoalNode; readonly derived: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const past = goal.due === 'PAST'
  return (
    <li>
      <PlaceLink to={placeOf(goal)} data-entity={goal.id}>
        <Words text={goalTitleIn(language, goal.name)} keep={keptWords(goal.name)} />
      </PlaceLink>{' '}
      {derived && <Badge look="DERIVED">{t('tone.DERIVED')}</Badge>}{' '}
      <Badge look={past ? 'warn' : 'plain'} icon="clock">
        {t(`due.${goal.due}`)}
      </Badge>
    </li>
  )
}
