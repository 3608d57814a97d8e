import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ChainChoice, ChainChoices } from '../../api/chain-choices.ts'
import { chainChoices } from '../../api/chain-queries.ts'
import { go } from '../../state/navigation.ts'
import { chainPlaceOf } from '../../state/places.ts'
import { Empty, Fault } from '../parts/states.tsx'
import { Wait } from '../parts/wait.tsx'
import { Glyph } from '../parts/glyph.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { Words } from '../parts/words.tsx'
import { useTitle } from '../shell/use-title.ts'
import { IndustryPicker } from './industry-picker.tsx'

/** The page before an industry is chosen. */
export function ChainStart() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(chainChoices)
  useTitle(t('nav.chain'))
  return (
    <div className="chain-page chain-start">
      <h1>{t('chain.startTitle')}</h1>
      <p className="muted">{t('chain.startHint')}</p>
      <IndustryPicker
        label={t('chain.pick')}
        choose={(id) => go(chainPlaceOf({ id, kind: 'INDUSTRY' }))}
      />
      {error && <Fault error={error} retry={() => void refetch()} />}
      {!data && !error && <Wait queryKey={chainChoices.queryKey} lines={[60, 80, 40]} />}
      {data && data.headed.length + data.listed.length === 0 && (
        <Empty icon="inbox" title={t('chain.none')}>
          {t('chain.noneHint')}
        </Empty>
      )}
      {data && (
        <>
          <Choices group="headed" choices={data.headed} />
          <Choices group="listed" choices={data.listed} />
        </>
      )}
    </div>
  )
}

/** Industries that stand in one place of the texts; by which rule is said beside their title. */
function Choices({ group, choices }: { readonly group: keyof ChainChoices } & ChoicesProps) {
  const { t } = useTranslation()
  if (choices.length === 0) return null
  return (
    <section>
      <h2>
        {t(`chain.groups.${group}`)}
        <span className="label">{t(`chain.rules.${group}`)}</span>
      </h2>
      <ul className="chain-choices">
        {choices.map(({ industry, goals }) => (
          <li key={industry.id}>
            <PlaceLink to={chainPlaceOf(industry)}>
              <Glyph kind="INDUSTRY" />
              <Words text={industry.name} />
              <span className="label">
                {goals > 0 ? t('chain.goalCount', { count: goals }) : t('chain.noGoals')}
              </span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ChoicesProps {
  readonly choices: readonly ChainChoice[]
}
