import { memo } from 'react'
import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnchorView } from '../../state/anchor-view.ts'
import { percent } from './bar.ts'
import { DesignatedBadge, FirmName, Rank, RankRange, ScoreRange } from './row-cells.tsx'
import type { RankedRow } from './grouping.ts'
import { OpenButton } from './open-button.tsx'
import { RowEvidence } from './row-evidence.tsx'
import { ScoreBar } from './score-bar.tsx'

interface Props {
  readonly ranked: RankedRow
  readonly view: AnchorView
  readonly columns: number
  readonly open: boolean
  readonly toggle: () => void
}

/** One company of the table; below it, while it is open, what its score rests on. */
export const AnchorTableRow = memo(
  function AnchorTableRow({ ranked, view, columns, open, toggle }: Props) {
    const { t } = useTranslation()
    const { row } = ranked
    const id = `open-${row.industry.id}-${row.enterprise.id}`
    // A click beside the links of a row opens it too; for keys there is its button.
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && !target.closest('a, button, [role=listbox]')) toggle()
    }
    return (
      <>
        <tr
          className="anchor-row"
          data-firm={row.enterprise.id}
          data-open={open || undefined}
          onClick={onClick}
        >
          <td>
            <Rank row={row} />
          </td>
          <th scope="row">
            <FirmName row={row} />
          </th>
          <td>
            <DesignatedBadge row={row} />
          </td>
          {view.parts && (
            <td className="anchor-parts">
              <ScoreBar row={row} choose={() => open || toggle()} />
            </td>
          )}
          <td className="number">
            <ScoreRange row={row} />
          </td>
          <td className="number">{percent(row.coverage)}</td>
          <td className="number">
            <RankRange row={row} />
          </td>
          <td>
            <OpenButton row={row} open={open} toggle={toggle} controls={id} />
          </td>
        </tr>
        {open && (
          <tr className="anchor-open" id={id}>
            <td colSpan={columns} aria-label={t('anchors.openOf', { firm: row.enterprise.name })}>
              <RowEvidence ranked={ranked} view={view} />
            </td>
          </tr>
        )}
      </>
    )
  },
  (before, after) =>
    before.ranked.row === after.ranked.row &&
    before.ranked.after === after.ranked.after &&
    before.open === after.open &&
    before.columns === after.columns &&
    before.view === after.view,
)
