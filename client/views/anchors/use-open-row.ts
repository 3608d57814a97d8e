import type { AnchorView } from '../../state/anchor-view.ts'
import type { RankedRow } from './grouping.ts'

/** Which row is open, and what opens or closes one. */
export function useOpenRow(view: AnchorView, show: (next: Partial<AnchorView>) => void) {
  const isOpen = ({ row }: RankedRow): boolean =>
    view.open?.firm === row.enterprise.id && view.open.industry === row.industry.id
  const toggle = (ranked: RankedRow) =>
    show({
      open: isOpen(ranked)
        ? null
        : { industry: ranked.row.industry.id, firm: ranked.row.enterprise.id },
    })
  return { isOpen, toggle }
}
