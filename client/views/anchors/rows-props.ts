import type { AnchorView } from '../../state/anchor-view.ts'
import type { AnchorGroup } from './grouping.ts'

/** What the table and the cards of a ranking show. */
export interface RowsProps {
  readonly groups: readonly AnchorGroup[]
  readonly view: AnchorView
  readonly show: (next: Partial<AnchorView>) => void
  /** Whether the rows still answer an earlier question. */
  readonly old: boolean
}
