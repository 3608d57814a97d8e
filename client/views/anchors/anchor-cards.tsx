import { useTranslation } from 'react-i18next'
import { percent } from './bar.ts'
import type { RowsProps } from './rows-props.ts'
import { GroupFoot } from './group-foot.tsx'
import { GroupHead } from './group-head.tsx'
import type { RankedRow } from './grouping.ts'
import { OpenButton } from './open-button.tsx'
import { DesignatedBadge, FirmName, Rank, RankRange, ScoreRange } from './row-cells.tsx'
import { RowEvidence } from './row-evidence.tsx'
import { ScoreBar } from './score-bar.tsx'
import { useOpenRow } from './use-open-row.ts'

/** The ranking for a narrow screen: a card to each company. */
export function AnchorCards({ groups, view, show, old }: RowsProps) {
  const { isOpen, toggle } = useOpenRow(view, show)
  return (
    <div className="anchor-cards" data-answer data-old={old || undefined}>
      {groups.map((group) => {
        const { industry } = group.entry
        return (
          <section key={industry.id} aria-label={industry.name}>
            <GroupHead group={group} />
            <ol>
              {group.rows.map((ranked) => (
                <Card
                  key={ranked.row.enterprise.id}
                  ranked={ranked}
                  view={view}
                  open={isOpen(ranked)}
                  toggle={() => toggle(ranked)}
                />
              ))}
            </ol>
            <GroupFoot group={group} view={view} show={show} />
          </section>
        )
      })}
    </div>
  )
}

interface CardProps extends Pick<RowsProps, 'view'> {
  readonly ranked: RankedRow
  readonly open: boolean
  readonly toggle: () => void
}

function Card({ ranked, view, open, toggle }: CardProps) {
  const { t } = useTranslation()
  const { row } = ranked
  const id = `card-${row.industry.id}-${row.enterprise.id}`
  return (
    <li className="anchor-card" data-firm={row.enterprise.id}>
      <div className="card-top">
        <span className="card-rank">
          <Rank row={row} />
        </span>
        <span className="card-firm">
          <FirmName row={row} />
        </span>
        <DesignatedBadge row={row} />
      </div>
      {view.parts && <ScoreBar row={row} choose={() => open || toggle()} />}
      <dl className="card-figures">
        <div>
          <dt>{t('anchors.range')}</dt>
          <dd>
            <ScoreRange row={row} />
          </dd>
        </div>
        <div>
          <dt>{t('anchors.coverage')}</dt>
          <dd>{percent(row.coverage)}</dd>
        </div>
        <div>
          <dt>{t('anchors.rankRange')}</dt>
          <dd>
            <RankRange row={row} />
          </dd>
        </div>
      </dl>
      <OpenButton row={row} open={open} toggle={toggle} controls={id} />
      {open && (
        <div id={id}>
          <RowEvidence ranked={ranked} view={view} />
        </div>
      )}
    </li>
  )
}
