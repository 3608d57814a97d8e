import { useTranslation } from 'react-i18next'
import { Glyph } from '../parts/glyph.tsx'
import type { AnchorGroup } from './grouping.ts'

/** What solid, hatched and the shares mean; by which method, and how old the figures are. */
export function HowToRead({ groups }: { readonly groups: readonly AnchorGroup[] }) {
  const { t } = useTranslation()
  const row = groups.flatMap(({ rows }) => rows)[0]?.row
  return (
    <section className="below-card how">
      <h2>{t('anchors.how')}</h2>
      <ul>
        <li>
          <span className="swatch" data-part="GOAL_COVERAGE" />
          {t('anchors.howSolid')}
        </li>
        <li>
          <span className="swatch" data-unknown />
          {t('anchors.howHatch')}
        </li>
        <li>
          <b>50%</b>
          {t('anchors.howCoverage')}
        </li>
        <li>
          <b>1–2</b>
          {t('anchors.howRank')}
        </li>
        <li>
          <span className="swatch" data-part="DESIGNATION" />
          {t('anchors.howBasis')}
        </li>
        <li>
          <Glyph kind="INDUSTRY" />
          {t('anchors.howIndustries')}
        </li>
      </ul>
      {row && (
        <p className="label">
          {row.computedAt
            ? t('anchors.computed', { time: row.computedAt.slice(0, 10), method: row.method })
            : t('anchors.method', { method: row.method })}
        </p>
      )}
    </section>
  )
}
