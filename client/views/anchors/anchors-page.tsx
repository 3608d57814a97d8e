import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import '../../i18n/anchors/words.ts'
import { go } from '../../state/navigation.ts'
import type { AnchorView } from '../../state/anchor-view.ts'
import type { RouteOf } from '../../state/url.ts'
import '../../styles/anchor-weights.css'
import '../../styles/anchors.css'
import '../../styles/anchor-cards.css'
import '../../styles/anchor-rows.css'
import { Badge } from '../parts/badge.tsx'
import { Fault } from '../parts/states.tsx'
import { useMedia } from '../parts/use-media.ts'
import { Wait } from '../parts/wait.tsx'
import { useTitle } from '../shell/use-title.ts'
import { AnchorBody } from './anchor-body.tsx'
import { AnchorFilters } from './anchor-filters.tsx'
import { AnchorHead } from './anchor-head.tsx'
import { useAnchors } from './use-anchors.ts'
import { useReranked } from './use-reranked.ts'
import { WeightsPanel } from './weights-panel.tsx'

/** Companies ranked within each industry, what each score is made of, and how much of it is known. */
export function AnchorsPage({ route }: { readonly route: RouteOf<'anchors'> }) {
  const { t } = useTranslation()
  const { view } = route
  const wide = useMedia('(min-width: 1280px)')
  const [asked, setAsked] = useState(false)
  const anchors = useAnchors(view)
  useTitle(t('nav.anchors'))
  useReranked(anchors.ranked, view.weights)
  const weighing = wide || asked
  const show = (next: Partial<AnchorView>) =>
    go({ page: 'anchors', view: { ...view, ...next } }, 'replace')
  const unread = anchors.pending && !anchors.error
  return (
    <div className="anchors" data-weights={weighing || undefined}>
      <div className="anchors-main" aria-busy={anchors.old || anchors.partial || undefined}>
        <AnchorHead
          anchors={anchors}
          view={view}
          weights={wide ? null : { open: asked, toggle: () => setAsked(!asked) }}
        />
        {anchors.error && (
          <>
            <Fault error={anchors.error} retry={anchors.retry} old={anchors.groups.length > 0} />
            {anchors.groups.length > 0 && <Badge look="warn">{t('state.old')}</Badge>}
          </>
        )}
        {anchors.all.length > 0 && <AnchorFilters anchors={anchors} view={view} show={show} />}
        {!wide && weighing && <WeightsPanel anchors={anchors} view={view} show={show} />}
        {unread && !anchors.partial ? (
          <Wait queryKey={anchors.awaited} lines={[30, 90, 90, 30, 90, 90]} />
        ) : (
          <AnchorBody anchors={anchors} view={view} show={show} />
        )}
        {anchors.partial && <Wait queryKey={anchors.awaited} lines={[]} />}
      </div>
      {wide && <WeightsPanel anchors={anchors} view={view} show={show} />}
    </div>
  )
}
