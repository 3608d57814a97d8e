import { useTranslation } from 'react-i18next'
import type { AnchorView } from '../../state/anchor-view.ts'
import { Empty } from '../parts/states.tsx'
import { useMedia } from '../parts/use-media.ts'
import { AnchorCards } from './anchor-cards.tsx'
import { NO_FILTER } from './anchor-filters.tsx'
import type { FilterProps } from './anchor-filters.tsx'
import { AnchorTable } from './anchor-table.tsx'
import { HowToRead } from './how-to-read.tsx'
import { IndustryQuotes } from './industry-quotes.tsx'

/** The ranking, how to read it and the sentences behind it; else why there is none. */
export function AnchorBody({ anchors, view, show }: FilterProps) {
  const { t } = useTranslation()
  const narrow = useMedia('(max-width: 719px)')
  const { groups, all } = anchors
  if (all.length === 0)
    return anchors.error ? null : (
      <Empty icon="inbox" title={t('anchors.noIndustries')}>
        {t('anchors.noIndustriesHint')}
      </Empty>
    )
  if (groups.length === 0) return <AllFiltered anchors={anchors} view={view} show={show} />
  const gone = view.industries.filter((id) => !all.some(({ industry }) => industry.id === id))
  const rowsProps = { groups, view, show, old: anchors.old }
  return (
    <>
      {gone.length > 0 && <p className="label">{t('anchors.gone', { count: gone.length })}</p>}
      {narrow ? <AnchorCards {...rowsProps} /> : <AnchorTable {...rowsProps} />}
      <div className="anchors-below">
        <HowToRead groups={groups} />
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map((group) => (
            <IndustryQuotes key={group.entry.industry.id} group={group} />
          ))}
      </div>
    </>
  )
}

function AllFiltered({ anchors, view, show }: FilterProps) {
  const { t } = useTranslation()
  const named = (list: readonly (readonly [string, string])[], id: string | null) =>
    id !== null && (list.find(([one]) => one === id)?.[1] ?? id)
  const filters = [
    ...anchors.all
      .filter(({ industry }) => view.industries.includes(industry.id))
      .map(({ industry }) => industry.name),
    named(anchors.choices.documents, view.document),
    named(anchors.choices.parks, view.park),
  ].filter((one) => one !== false)
  const clear: Partial<AnchorView> = NO_FILTER
  return (
    <Empty
      icon="filter"
      title={t('anchors.allFiltered', { count: anchors.all.length })}
      action={
        <button type="button" className="button button-main" onClick={() => show(clear)}>
          {t('action.clearFilters')}
        </button>
      }
    >
      {filters.length > 0 && t('anchors.filteredBy', { filters: filters.join('、') })}
    </Empty>
  )
}
