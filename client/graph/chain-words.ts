import type { EntityShape } from './trace-input.ts'
import type { FlowItem } from './chain-flow-plan.ts'
import type { ChainRow } from './chain-plan.ts'

/** Words that stand on cards under the name; the page gives them in its language. */
export interface ChainWords {
  /** Under the industry itself; null for nothing. */
  readonly root: string | null
  /** Under a task or a counterpart. */
  readonly head: (entity: EntityShape) => string | null
  /** Under an industry up- or downstream: its weight, whether it is mutual, its firms. */
  readonly link: (item: FlowItem) => string
  /** What stands beside the firms of a row: words of the text, and what they leave open. */
  readonly note: (row: ChainRow) => { readonly quote: string; readonly remark: string } | null
}
