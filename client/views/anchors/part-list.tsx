import { useTranslation } from 'react-i18next'
import type { AnchorPart } from '../../api/anchor-queries.ts'
import { fullMarks, percent, weighed } from './bar.ts'

/** The parts of a score, what a document says apart from what is computed. */
export function PartList({ parts }: { readonly parts: readonly AnchorPart[] }) {
  const { t } = useTranslation()
  const bases = (['DOCUMENT', 'SYSTEM'] as const).map(
    (basis) => [basis, weighed(parts).filter((part) => part.basis === basis)] as const,
  )
  return (
    <div className="part-list">
      {bases.map(
        ([basis, own]) =>
          own.length > 0 && (
            <section key={basis}>
              <h3>{t(`anchors.${basis}`)}</h3>
              <dl>
                {own.map(({ name, value, weight, explanation }) => (
                  <div key={name}>
                    <dt>
                      <span
                        className="swatch"
                        data-part={name}
                        data-unknown={value == null || undefined}
                      />
                      {t(`anchors.names.${name}`)}
                    </dt>
                    <dd className="part-value">
                      <b>{value == null ? t('anchors.unknownPart') : percent(value)}</b>
                      <span className="muted">
                        {t('anchors.weight')} {percent(weight)}
                      </span>
                    </dd>
                    <dd className="part-why" lang="zh-CN">
                      {fullMarks(explanation)}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ),
      )}
    </div>
  )
}
