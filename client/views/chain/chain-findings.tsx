import { useTranslation } from 'react-i18next'
import { fullWidth } from '../parts/figures.ts'
import { Words } from '../parts/words.tsx'
import { ChainChip } from './chain-chip.tsx'
import { BriefLink } from './brief-link.tsx'
import type { ChainIndex } from './chain-index.ts'
import { SourcesButton } from './sources-button.tsx'

interface Props {
  readonly index: ChainIndex
  readonly open: (id: string) => void
}

/** Counterparts with their reason, bottlenecks with theirs, and segments that a firm could fill. */
export function ChainFindings(props: Props) {
  const { counterparts, bottlenecks, supplyGaps } = props.index.chain
  if (counterparts.length + bottlenecks.length + supplyGaps.length === 0) return null
  return (
    <div className="chain-findings">
      {supplyGaps.length > 0 && <SupplyGaps {...props} />}
      {bottlenecks.length > 0 && <Bottlenecks {...props} />}
      {counterparts.length > 0 && <Counterparts {...props} />}
    </div>
  )
}

function SupplyGaps({ index, open }: Props) {
  const { t } = useTranslation()
  return (
    <section className="panel">
      <header>
        <h2>{t('chain.gaps')}</h2>
        <span className="label">{t('chain.gapsHint')}</span>
      </header>
      <ul>
        {index.chain.supplyGaps.map(({ segment, downstream, relation, enterprises }) => (
          <li key={relation.id}>
            <span className="chain-line">
              <ChainChip entity={segment} /> {t('chain.gapLine')} <ChainChip entity={downstream} />
              {enterprises.map((firm) => (
                <ChainChip key={firm.id} entity={firm} />
              ))}
            </span>
            <BriefLink
              industry={index.chain.industry.id}
              segment={segment.id}
              name={segment.name}
            />
            <SourcesButton
              relations={[relation]}
              name={segment.name}
              open={() => open(segment.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Bottlenecks({ index }: Props) {
  const { t } = useTranslation()
  return (
    <section className="panel">
      <header>
        <h2>{t('chain.bottlenecks')}</h2>
        <span className="label">{t('chain.bottlenecksHint')}</span>
      </header>
      <ul>
        {index.chain.bottlenecks.map(({ industry, reason, dependents }) => (
          <li key={industry.id}>
            <span className="chain-line">
              <ChainChip entity={industry} /> <Words text={asChinese(reason)} />
            </span>
            <span className="chain-line label">
              {t('chain.dependents')}
              {dependents.map((one) => (
                <ChainChip key={one.id} entity={one} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A sentence of the server's with the marks of Chinese text: full-width, and no blanks. */
const asChinese = (sentence: string): string =>
  fullWidth(sentence)
    .replace(/,/g, '，')
    .replace(/ (\d+) /g, '$1')

function Counterparts({ index, open }: Props) {
  const { t } = useTranslation()
  return (
    <section className="panel">
      <header>
        <h2>{t('chain.counterparts')}</h2>
        <span className="label">{t('chain.counterpartsHint')}</span>
      </header>
      <ul>
        {index.chain.counterparts.map(({ industry, relation: { id } }) => {
          const relation = index.relations.get(id)
          return (
            <li key={id}>
              <span className="chain-line">
                <ChainChip
                  entity={industry}
                  tone={relation?.status === 'PROPOSED' ? 'PROPOSED' : 'STATED'}
                />{' '}
                {relation?.note && <Words text={t('chain.reason', { text: relation.note })} />}
              </span>
              <SourcesButton
                relations={relation ? [relation] : []}
                name={industry.name}
                open={() => open(industry.id)}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
