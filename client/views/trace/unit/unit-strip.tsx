import { useTranslation } from 'react-i18next'
import type { TraceView } from '../../../state/url.ts'
import { useLanguage } from '../../parts/use-language.ts'
import type { Split, Spread, UnitSummary } from './unit-counts.ts'
import type { Unit } from './use-unit.ts'

interface Props {
  readonly unit: Unit
  readonly view: TraceView
}

interface Tile {
  readonly key: keyof UnitSummary
  readonly of: { readonly count: number }
  readonly notes: readonly (string | false)[]
}

/** Notes in a line, each figure held to its word; a line may end with a comma, not with a dot. */
const wholeFigures = (notes: Tile['notes'], language: 'zh' | 'en'): string =>
  notes
    .flatMap((note) => note || [])
    .join(language === 'zh' ? '\u00a0· ' : ', ')
    .replace(/(?<=\p{L}) (?=\d)/gu, '\u00a0')

/** Six counts of a unit; each says where it comes from, and nothing is shown as nothing. */
export function UnitStrip({ unit, view }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { leads, responsible, cooperates, goals, enterprises, parks, gaps } = unit.summary
  const none = t(view.inherited && view.cooperators ? 'unit.notListed' : 'unit.partHidden')
  const split = ({ stated, inherited, derived }: Split) => [
    stated > 0 && t('unit.stated', { count: stated }),
    inherited > 0 && t('unit.inherited', { count: inherited }),
    derived > 0 && t('unit.derived', { count: derived }),
  ]
  const spread = ({ tasks }: Spread) => [tasks > 0 && t('unit.fromTasks', { count: tasks })]
  const lacking = [
    gaps.goals.length > 0 && t('unit.gapGoals', { count: gaps.goals.length }),
    gaps.years.goals > 0 && t('unit.gapYears', { count: gaps.years.goals }),
    gaps.firms.length > 0 && t('unit.gapFirms', { count: gaps.firms.length }),
  ]
  const tile = (key: Tile['key'], of: Tile['of'], notes: Tile['notes']): Tile => ({
    key,
    of,
    notes,
  })
  const tiles = [
    ...(responsible && leads.count === 0 ? [] : [tile('leads', leads, split(leads))]),
    ...(responsible ? [tile('responsible', responsible, split(responsible))] : []),
    tile('cooperates', cooperates, split(cooperates)),
    tile('goals', goals, split(goals)),
    tile('enterprises', enterprises, spread(enterprises)),
    tile('parks', parks, spread(parks)),
    tile('gaps', gaps, gaps.count > 0 ? lacking : [t('unit.noGap')]),
  ]
  return (
    <dl className="unit-strip">
      {tiles.map(({ key, of, notes }) => (
        <div key={key}>
          <dt>{t(`unit.${key}`)}</dt>
          <dd className="unit-count">{of.count}</dd>
          <dd className="unit-notes">{wholeFigures(notes, language) || none}</dd>
        </div>
      ))}
    </dl>
  )
}
