import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '@tanstack/react-query'
import { places } from '../../api/anchor-queries.ts'
import { documentList } from '../../api/queries.ts'
import type { AnchorView } from '../../state/anchor-view.ts'
import { Icon } from '../parts/icon.tsx'
import { Toggle } from '../parts/toggle.tsx'
import type { Anchors } from './use-anchors.ts'

export interface FilterProps {
  readonly anchors: Anchors
  readonly view: AnchorView
  readonly show: (next: Partial<AnchorView>) => void
}

/** Industries that are offered at once. */
const MOST_PILLS = 16

/** Which industries, and by what texts, parks and places; only where there is a choice. */
export function AnchorFilters({ anchors, view, show }: FilterProps) {
  const { t } = useTranslation()
  const [whole, setWhole] = useState(false)
  const { all } = anchors
  const pills = whole ? all : all.slice(0, MOST_PILLS)
  const toggle = (id: string) =>
    show({
      industries: view.industries.includes(id)
        ? view.industries.filter((one) => one !== id)
        : [...view.industries, id],
      open: null,
    })
  return (
    <div className="anchors-filters">
      <div className="pills" role="group" aria-label={t('anchors.filters')}>
        {pills.map(({ industry, enterpriseCount }) => {
          const pressed = view.industries.includes(industry.id)
          return (
            <button
              key={industry.id}
              type="button"
              className="pill"
              aria-pressed={pressed}
              data-none={enterpriseCount === 0 || undefined}
              onClick={() => toggle(industry.id)}
            >
              <span lang="zh-CN">{industry.name}</span> <b>{enterpriseCount}</b>
              {enterpriseCount === 0 && <span className="sr-only">{t('anchors.pillNone')}</span>}
              {pressed && <Icon name="close" size={12} />}
            </button>
          )
        })}
        {all.length > pills.length && (
          <button type="button" className="link-button" onClick={() => setWhole(true)}>
            {t('anchors.moreIndustries', { count: all.length - pills.length })}
          </button>
        )}
        <Choice
          label={t('anchors.document')}
          any={t('anchors.anyDocument')}
          options={anchors.choices.documents}
          value={view.document}
          set={(document) => show({ document, open: null })}
        />
        <Choice
          label={t('anchors.park')}
          any={t('anchors.anyPark')}
          options={anchors.choices.parks}
          value={view.park}
          set={(park) => show({ park, open: null })}
        />
        <LocalChoice anchors={anchors} view={view} show={show} />
        {narrowed(view) && (
          <button type="button" className="link-button" onClick={() => show(NO_FILTER)}>
            {t('action.clearFilters')}
          </button>
        )}
      </div>
      <Toggle label={t('anchors.parts')} on={view.parts} set={(parts) => show({ parts })} />
    </div>
  )
}

export const NO_FILTER = { industries: [], document: null, park: null, place: null, open: null }

const narrowed = ({ industries, document, park, place }: AnchorView): boolean =>
  industries.length > 0 || document !== null || park !== null || place !== null

/** Places that a document is about, where companies of elsewhere are ranked too. */
function LocalChoice({ anchors, view, show }: FilterProps) {
  const { t } = useTranslation()
  const { data: documents } = useQuery(documentList)
  const { data: named } = useQuery(places)
  const elsewhere = anchors.all.some((one) => one.localCount < one.enterpriseCount)
  const regions = (documents ?? []).map(({ region }) => region ?? '')
  const options = (named ?? [])
    .filter(({ name }) => regions.some((region) => region.endsWith(name)))
    .map(({ id, name }): [string, string] => [id, t('anchors.localTo', { name })])
  if (!elsewhere && options.length < 2 && view.place === null) return null
  return (
    <Choice
      least={1}
      label={t('anchors.place')}
      any={t('anchors.anyPlace')}
      options={options}
      value={view.place}
      set={(place) => show({ place, open: null })}
    />
  )
}

interface ChoiceProps {
  readonly label: string
  readonly any: string
  readonly options: readonly (readonly [id: string, name: string])[]
  readonly value: string | null
  readonly set: (value: string | null) => void
  /** Options from which on there is a choice. */
  readonly least?: number
}

function Choice({ label, any, options, value, set, least = 2 }: ChoiceProps) {
  if (options.length < least && value === null) return null
  return (
    <select
      className="pill pill-select"
      aria-label={label}
      data-chosen={value !== null || undefined}
      value={options.some(([id]) => id === value) ? value! : ''}
      onChange={({ target }) => set(target.value || null)}
    >
      <option value="">{any}</option>
      {options.map(([id, name]) => (
        <option key={id} value={id} lang="zh-CN">
          {name}
        </option>
      ))}
    </select>
  )
}
