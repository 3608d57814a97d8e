import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import type { TraceIndex } from './trace-index.ts'
import { isCutOff, useCutPlace } from './use-cut-place.ts'

/** Where something is missing because the stored text breaks off: a fact, and no conclusion. */
export function CutNotice({ index }: { readonly index: TraceIndex }) {
  const { t } = useTranslation()
  const place = useCutPlace(index)
  if (!isCutOff(index)) return null
  return (
    <div className="notice" data-look="warn">
      <Icon name="cut" />
      <div>
        <strong>{t('trace.cutTitle')}</strong>{' '}
        {place?.words ? t('reader.cutAfter', { words: place.words }) : t('trace.cutText')}
        <p>{t('trace.cutWarning')}</p>
      </div>
      {place && <PlaceLink to={place.to}>{t('trace.seeCut')}</PlaceLink>}
    </div>
  )
}
