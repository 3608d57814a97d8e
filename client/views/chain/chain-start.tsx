import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
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
      {data?.length === 0 && (
        <Empty icon="inbox" title={t('chain.none')}>
          {t('chain.noneHint')}
        </Empty>
      )}
      {data && data.length > 0 && (
        <section>
          <h2>{t('chain.deployed')}</h2>
          <ul className="chain-choices">
            {data.map(({ industry, goals }) => (
              <li key={industry.id}>
                <PlaceLink to={chainPlaceOf(industry)}>
                  <Glyph kind="INDUSTRY" />
                  <Words text={industry.name} />
                  <span className="label">{t('chain.goalCount', { count: goals })}</span>
                </PlaceLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
