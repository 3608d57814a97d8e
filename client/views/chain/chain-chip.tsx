import { useTranslation } from 'react-i18next'
import { chainPlaceOf } from '../../state/places.ts'
import { Chip } from '../parts/chip.tsx'
import type { ChipProps } from '../parts/chip.tsx'
import type { ChainItem } from '../../graph/chain-plan.ts'

/** An entity on the page of a chain: from there an industry leads to its own chain. */
export const ChainChip = (props: ChipProps) => <Chip {...props} to={chainPlaceOf(props.entity)} />

interface Props {
  readonly item: Pick<ChainItem, 'tone' | 'principal'> & Pick<ChipProps, 'entity'>
  readonly selected: string | null
}

/** One thing that hangs off a row; what is derived says so. */
export function ItemChip({ item: { entity, tone, principal }, selected }: Props) {
  const { t } = useTranslation()
  const chip = (
    <ChainChip
      entity={entity}
      tone={tone}
      principal={principal}
      selected={selected === entity.id}
    />
  )
  if (tone !== 'DERIVED') return chip
  return (
    <span className="chip-line">
      {chip}
      <span className="chip-aside">{t('tone.DERIVED')}</span>
    </span>
  )
}

/** Several, one beside the other. */
export const ItemChips = ({
  items,
  selected,
}: {
  readonly items: readonly ChainItem[]
  readonly selected: string | null
}) => (
  <div className="chips chips-wrap">
    {items.map((item) => (
      <ItemChip key={item.entity.id} item={item} selected={selected} />
    ))}
  </div>
)
