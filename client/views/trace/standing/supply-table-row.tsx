import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chainPlaceOf } from '../../../state/places.ts'
import { Badge } from '../../parts/badge.tsx'
import { Chip } from '../../parts/chip.tsx'
import { Icon } from '../../parts/icon.tsx'
import { SupplyEvidence } from './supply-evidence.tsx'
import type { SupplyRow } from './supply-rows.ts'

/** A gap, and below it, once asked for, what says so. */
export function SupplyTableRow({ row: { gap, own } }: { readonly row: SupplyRow }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const controls = useId()
  const { segment, downstream, enterprises, industry, relation } = gap
  return (
    <>
      <tr data-own={own || undefined}>
        <td>
          <Chip entity={segment} />
        </td>
        <td>
          <Chip entity={downstream} />
        </td>
        <td>
          <div className="chips chips-wrap">
            {enterprises.map((firm) => (
              <Chip key={firm.id} entity={firm} />
            ))}
            {own && <Badge>{t('standing.supply.own')}</Badge>}
          </div>
        </td>
        <td>
          <Chip entity={industry} to={chainPlaceOf(industry)} />
        </td>
        <td>
          <button
            type="button"
            className="link-button supply-open"
            aria-expanded={open}
            aria-controls={open ? controls : undefined}
            aria-label={t('standing.supply.evidenceOf', { name: segment.name })}
            onClick={() => setOpen(!open)}
          >
            {t('standing.supply.sources', { count: relation.evidence.length })}
            <Icon name="chevron" size={12} />
          </button>
        </td>
      </tr>
      {open && (
        <tr id={controls} className="supply-evidence">
          <td colSpan={5}>
            <SupplyEvidence relation={relation} />
          </td>
        </tr>
      )}
    </>
  )
}
