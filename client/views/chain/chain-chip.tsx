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

/** One thing that hangs off a row. */
export const ItemChip = ({ item: { entity, tone, principal }, selected }: Props) => (
  <ChainChip entity={entity} tone={tone} principal={principal} selected={selected === entity.id} />
)

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
