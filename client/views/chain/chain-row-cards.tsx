import { useTranslation } from 'react-i18next'
import type { ChainItem } from '../../graph/chain-plan.ts'
import { Unstated } from '../parts/chip.tsx'
import { ChainChip, ItemChip } from './chain-chip.tsx'
import { chainRows } from './chain-rows.ts'
import type { ChainTableRow } from './chain-rows.ts'
import type { TableProps } from './chain-table.tsx'
import { FirmWords } from './firm-words.tsx'
import { GapCell, PartNotes } from './gap-cell.tsx'
import { SourcesButton } from './sources-button.tsx'

/** The lines of the table for a narrow screen, a card to each. */
export function ChainRowCards({ index, selected, open }: TableProps) {
  return (
    <div className="chain-cards" data-answer>
      <div className="chips-touch chips">
        <ChainChip entity={index.chain.industry} />
      </div>
      {chainRows(index).map((row) => (
        <RowCard key={row.key} row={row} {...{ index, selected, open }} />
      ))}
    </div>
  )
}

function RowCard({
  row: line,
  index,
  selected,
  open,
}: TableProps & { readonly row: ChainTableRow }) {
  const { t } = useTranslation()
  const { row, part, first, firms, relations } = line
  const { industry } = index.chain
  const whole = row.head?.type === 'CORRESPONDS_TO' ? 'chain.counterpart' : 'chain.whole'
  const subject = part ?? row.head
  const stated = row.head?.type === 'DEVELOPS'
  return (
    <section className="backing-card">
      <header>
        <h2>
          {t(part ? 'chain.segment' : whole)}
          {part && (
            <span className="label">{t(part.listed ? 'chain.listed' : 'chain.fromData')}</span>
          )}
        </h2>
        <SourcesButton
          full
          relations={relations}
          name={subject?.entity.name ?? industry.name}
          open={() => open(subject?.entity.id ?? industry.id)}
        />
      </header>
      {subject && (
        <div className="chips chips-touch">
          <ItemChip item={subject} selected={selected} />
        </div>
      )}
      {(firms.length > 0 || part?.empty || (!part && stated)) && (
        <dl className="backing-rest chain-rest">
          <div>
            <dt>{t(index.gapsOnly ? 'chain.gap' : 'chain.enterprises')}</dt>
            <dd>
              {firms.length > 0 && <Touch items={firms} selected={selected} />}
              <FirmWords firms={firms} index={index} />
              {part?.empty && <GapCell part={part} />}
              {part && <PartNotes part={part} industry={industry.id} />}
              {!part && firms.length === 0 && <Unstated />}
            </dd>
          </div>
          {!index.gapsOnly && (!part || part.listed) && (
            <Rest
              name={t('chain.parks')}
              items={part ? [] : row.sides.parks}
              stated={stated || Boolean(part)}
              selected={selected}
            />
          )}
          {!part && <Rest name={t('chain.goals')} items={row.goals} {...{ stated, selected }} />}
          {part?.listed && !index.gapsOnly && (
            <Told name={t('chain.goals')} words={t('chain.notAlone')} />
          )}
          {part && !first && row.leads.length > 0 && (
            <Told name={t('chain.leads')} words={t('chain.asAbove')} />
          )}
          {part && first && row.head && (
            <Rest
              name={t(stated ? 'trace.task' : 'chain.counterpart')}
              items={[row.head]}
              {...{ stated, selected }}
            />
          )}
          {first && <Rest name={t('chain.leads')} items={row.leads} {...{ stated, selected }} />}
        </dl>
      )}
    </section>
  )
}

function Rest({
  name,
  items,
  stated,
  selected,
}: {
  readonly name: string
  readonly items: readonly ChainItem[]
  /** Whether a text was looked through, so that what it doesn't name is not stated. */
  readonly stated: boolean
  readonly selected: string | null
}) {
  if (items.length === 0 && !stated) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{items.length > 0 ? <Touch items={items} selected={selected} /> : <Unstated />}</dd>
    </div>
  )
}

const Told = ({ name, words }: { readonly name: string; readonly words: string }) => (
  <div>
    <dt>{name}</dt>
    <dd className="label">{words}</dd>
  </div>
)

const Touch = ({
  items,
  selected,
}: {
  readonly items: readonly ChainItem[]
  readonly selected: string | null
}) => (
  <div className="chips chips-touch">
    {items.map((item) => (
      <ItemChip key={item.entity.id} item={item} selected={selected} />
    ))}
  </div>
)
