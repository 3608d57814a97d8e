import { isPrincipal } from '../../../graph/is-principal.ts'
import { DUTY_ROLES } from './duties.ts'

/** A cell of a matrix against units, as far as the order of its columns goes. */
interface DutyCell {
  readonly column: number
  readonly role: string
  readonly backing?: { readonly order?: number | null }
}

/**
 * The columns with lead units first, of these the principal ones, since a narrow screen shows only
 * the first columns at once; `nth` is what the cells call a column.
 */
export function leadsFirst<Column>(
  columns: readonly Column[],
  cells: readonly DutyCell[],
): readonly (Column & { readonly nth: number })[] {
  const place = ({ role, backing }: DutyCell) =>
    2 * DUTY_ROLES.findIndex((one) => one === role) -
    (isPrincipal({ role, order: backing?.order }) ? 1 : 0)
  return columns
    .map((column, nth) => {
      const own = cells.filter((cell) => cell.column === nth)
      return { column: { ...column, nth }, place: Math.min(...own.map(place)) }
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ column }) => column)
}
