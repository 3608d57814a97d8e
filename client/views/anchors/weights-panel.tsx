import { useTranslation } from 'react-i18next'
import { arePlain, canWeigh, PLAIN_WEIGHTS, WEIGHTED } from '../../state/anchor-weights.ts'
import { COMPONENTS } from '../../../server/domain/anchor/components.ts'
import { Icon } from '../parts/icon.tsx'
import type { FilterProps } from './anchor-filters.tsx'
import { useDraft } from './use-draft.ts'
import { WeightField } from './weight-field.tsx'

/** How much each part weighs: by slider or number; a change ranks anew and stands in the address. */
export function WeightsPanel({ anchors, view, show }: FilterProps) {
  const { t } = useTranslation()
  const [draft, setDraft] = useDraft(view.weights, (weights) => show({ weights }))
  const rows = anchors.groups.flatMap((group) => group.rows)
  const unknown = (name: (typeof WEIGHTED)[number]) =>
    rows.length > 0 &&
    rows.every(({ row }) => row.components.find((part) => part.name === name)?.value == null)
  const anchorCount = anchors.all.reduce((sum, one) => sum + one.documentAnchorCount, 0)
  return (
    <aside className="weights" aria-label={t('anchors.weights')}>
      <div className="weights-head">
        <h2>{t('anchors.weights')}</h2>
        <button
          type="button"
          className="button"
          disabled={arePlain(draft)}
          onClick={() => setDraft(PLAIN_WEIGHTS)}
        >
          <Icon name="retry" />
          {t('anchors.reset')}
        </button>
      </div>
      <p className="label">{t('anchors.weightsHint')}</p>
      {anchors.all.length > 0 && (
        <p className="weights-note">
          <Icon name="info" />
          {anchorCount === 0
            ? t('anchors.noAnchor')
            : t('anchors.someAnchor', { count: anchorCount })}
        </p>
      )}
      {!canWeigh(draft) && (
        <p className="notice" role="alert">
          {t('anchors.noWeight')}
        </p>
      )}
      {(['DOCUMENT', 'SYSTEM'] as const).map((basis) => (
        <section key={basis}>
          <h3>{t(`anchors.${basis}`)}</h3>
          {WEIGHTED.filter((name) => COMPONENTS[name].basis === basis).map((name) => (
            <WeightField
              key={name}
              name={name}
              value={draft[name]}
              unknown={unknown(name)}
              set={(value) => setDraft({ ...draft, [name]: value })}
            />
          ))}
        </section>
      ))}
    </aside>
  )
}
