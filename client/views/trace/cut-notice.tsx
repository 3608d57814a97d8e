import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import type { TraceIndex } from './trace-index.ts'

/** Where something is missing because the stored text breaks off: a fact, and no conclusion. */
export function CutNotice({ index }: { readonly index: TraceIndex }) {
  const { t } = useTranslation()
  const { gaps, graph, from } = index.trace
  const cut = gaps.some(
    ({ reason, subject }) => reason === 'TEXT_CUT_OFF' && subject.id === from.id,
  )
  if (!cut) return null
  const document = graph.nodes.find(
    (node) => node.__typename === 'Document' && node.truncatedAt != null,
  )
  const at = document?.__typename === 'Document' ? document.truncatedAt : null
  return (
    <div className="notice" data-look="warn">
      <Icon name="cut" />
      <div>
        <strong>{t('trace.cutTitle')}</strong> {t('trace.cutText')}
        <p>{t('trace.cutWarning')}</p>
      </div>
      {document && at != null && (
        <PlaceLink
          to={{ page: 'reader', id: document.id, range: [Math.max(0, at - 8), at], marks: 'all' }}
        >
          {t('trace.seeCut')}
        </PlaceLink>
      )}
    </div>
  )
}
