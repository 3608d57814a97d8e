import { useTranslation } from 'react-i18next'
import type { AnchorRow } from '../../api/anchor-queries.ts'
import { Badge } from '../parts/badge.tsx'
import { Chip } from '../parts/chip.tsx'
import { hundredths } from './bar.ts'

interface Props {
  readonly row: AnchorRow
}

export function Rank({ row: { rank, tied } }: Props) {
  const { t } = useTranslation()
  if (rank == null)
    return (
      <Badge look="warn">
        {t('anchors.notEnough')}
        <span className="sr-only"> {t('anchors.notEnoughHint')}</span>
      </Badge>
    )
  return (
    <>
      <b className="rank">{rank}</b>
      {tied && <span className="cell-note">{t('anchors.tied')}</span>}
    </>
  )
}

/** A company, how often texts mention it, and whether it is known from there or from a data table. */
export function FirmName({ row: { enterprise, mentions, local } }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <Chip entity={enterprise} oneLine />
      <span className="cell-note">
        {mentions > 0 ? t('anchors.mentions', { count: mentions }) : t('anchors.notMentioned')}
        {'\u00a0· '}
        <span className="firm-known">{local ? t('anchors.local') : t('anchors.fromData')}</span>
      </span>
    </>
  )
}

/** The very words by which a document designates a company; never anything computed. */
export function DesignatedBadge({ row: { designation, wording } }: Props) {
  const { t } = useTranslation()
  if (designation === 'NONE' || !wording)
    return <span className="nothing">{t('anchors.NONE')}</span>
  return (
    <span className="designated" lang="zh-CN">
      {t(`anchors.${designation}`, { words: wording })}
    </span>
  )
}

/** From what is known alone up to what it would be if all unknown parts were full. */
export function ScoreRange({ row: { scoreRange, score } }: Props) {
  const { t } = useTranslation()
  const [low, high] = [hundredths(scoreRange[0]!), hundredths(scoreRange[1]!)]
  const said =
    score == null ? undefined : t('anchors.scoreOf', { score: hundredths(score), low, high })
  return (
    <span title={said}>
      <b>{low}</b>
      <span className="muted">–{high}</span>
    </span>
  )
}

/** Between which ranks the weights move it; one rank where they don't, as of all that are tied. */
export function RankRange({ row: { rankRange } }: Props) {
  const { t } = useTranslation()
  if (!rankRange) return <span className="nothing">—</span>
  const [from, to] = [rankRange[0]!, rankRange[1]!]
  const said = from === to ? t('anchors.rankAlways', { from }) : t('anchors.rankOf', { from, to })
  if (from !== to) return <span title={said}>{`${from}–${to}`}</span>
  return (
    <span title={said}>
      {from} <span className="cell-note">{t('anchors.rankSteady')}</span>
    </span>
  )
}
