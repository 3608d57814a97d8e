import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import '../../../i18n/anchors/words.ts'
import { anchorIndustries } from '../../../api/anchor-queries.ts'
import { correspondencesOf, standingsOf } from '../../../api/standing-queries.ts'
import { PLAIN_ANCHORS, ROW_STEP } from '../../../state/anchor-view.ts'
import { percent } from '../../anchors/bar.ts'
import { DesignatedBadge, Rank, ScoreRange } from '../../anchors/row-cells.tsx'
import { ScoreBar } from '../../anchors/score-bar.tsx'
import { Chip } from '../../parts/chip.tsx'
import { PlaceLink } from '../../parts/place-link.tsx'
import type { TraceIndex } from '../trace-index.ts'
import { StandingPanel } from './panel.tsx'

const rowsFor = (place: number): number => Math.ceil(place / ROW_STEP) * ROW_STEP

/** Where a company stands in each of its industries, by the parts of its score. */
export function AnchorStandings({ index }: { readonly index: TraceIndex }) {
  const { t } = useTranslation()
  const { from, industries } = index.trace
  const { data: ranked } = useQuery(anchorIndustries)
  const { data: own } = useQuery(correspondencesOf(from.id))
  const developed = (ranked ?? [])
    .filter(({ industry }) => industries.some(({ entity }) => entity.id === industry.id))
    .map(({ industry }) => industry)
  const all = [...developed, ...(own?.operates.nodes ?? []).map(({ to }) => to)]
  const query = useQuery(
    standingsOf(
      from.id,
      all.map(({ id }) => id),
    ),
  )
  if (all.length === 0) return null
  return (
    <StandingPanel title={t('standing.anchors')} query={query}>
      {(standings) =>
        standings.length === 0 ? (
          <p className="label">{t('standing.notRanked')}</p>
        ) : (
          <ul className="anchor-standings">
            {standings.map(({ industry, row, place, total }) => (
              <li key={industry}>
                <div className="standing-line">
                  <Chip entity={all.find(({ id }) => id === industry)!} />
                  <DesignatedBadge row={row} />
                  <span>
                    {row.rank == null ? (
                      <>
                        <Rank row={row} />
                        <span className="label"> {t('standing.ofFirms', { count: total })}</span>
                      </>
                    ) : (
                      t(row.tied ? 'standing.rankTied' : 'standing.rank', {
                        rank: row.rank,
                        count: total,
                      })
                    )}
                  </span>
                  <span>
                    <span className="label">{t('anchors.range')} </span>
                    <ScoreRange row={row} />
                  </span>
                  <span>
                    <span className="label">{t('anchors.coverage')} </span>
                    {percent(row.coverage)}
                  </span>
                  <PlaceLink
                    to={{
                      page: 'anchors',
                      view: {
                        ...PLAIN_ANCHORS,
                        industries: [industry],
                        open: { industry, firm: from.id },
                        rows: place > ROW_STEP ? { [industry]: rowsFor(place) } : {},
                      },
                    }}
                  >
                    {t('standing.seeRanking')}
                  </PlaceLink>
                </div>
                <ScoreBar row={row} choose={() => {}} />
              </li>
            ))}
          </ul>
        )
      }
    </StandingPanel>
  )
}
