import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AnchorFirmsDocument } from '../../api/generated/graphql.ts'
import { documentList } from '../../api/queries.ts'
import type { AnchorView } from '../../state/anchor-view.ts'
import { PLAIN_ANCHORS, ROW_STEP } from '../../state/anchor-view.ts'
import { askedWeights } from '../../state/anchor-weights.ts'
import { CopyLinkButton } from '../parts/copy-link-button.tsx'
import { Icon } from '../parts/icon.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { AnchorAnswerLine } from './anchor-answer-line.tsx'
import { QueryButton } from '../parts/query-button.tsx'
import { ExportButton } from './export-button.tsx'
import type { Anchors } from './use-anchors.ts'

interface Props {
  readonly anchors: Anchors
  readonly view: AnchorView
  /** What opens the weights where they have no room of their own; null where they have. */
  readonly weights: { readonly open: boolean; readonly toggle: () => void } | null
}

/** What the page is about, its answer, and what may be taken away from it. */
export function AnchorHead({ anchors, view, weights }: Props) {
  const { t } = useTranslation()
  const { data: documents } = useQuery(documentList)
  const [region, ...others] = new Set((documents ?? []).map((one) => one.region ?? ''))
  return (
    <header className="anchors-head">
      <nav className="crumbs" aria-label={t('trace.breadcrumb')}>
        <PlaceLink to={{ page: 'anchors', view: PLAIN_ANCHORS }}>{t('nav.anchors')}</PlaceLink>
        {region && others.length === 0 && <Icon name="right" size={12} />}
        {region && others.length === 0 && <span lang="zh-CN">{region}</span>}
      </nav>
      <div className="anchors-title">
        <h1>{t('anchors.title')}</h1>
        <div className="anchors-tools">
          {weights && (
            <button
              type="button"
              className="button"
              aria-expanded={weights.open}
              onClick={weights.toggle}
            >
              <Icon name="filter" />
              {t(weights.open ? 'anchors.closeWeights' : 'anchors.weights')}
            </button>
          )}
          <AnchorsQueryButton anchors={anchors} view={view} />
          <CopyLinkButton />
          <ExportButton anchors={anchors} view={view} />
        </div>
      </div>
      {anchors.pending ? (
        <p className="anchors-answer" />
      ) : (
        anchors.all.length > 0 && <AnchorAnswerLine anchors={anchors} view={view} />
      )}
    </header>
  )
}

/** The question behind the first industry shown; the others differ by its id. */
function AnchorsQueryButton({ anchors, view }: Omit<Props, 'weights'>) {
  const industry = anchors.groups[0]?.entry.industry.id
  if (industry === undefined) return null
  const { place, weights } = view
  return (
    <QueryButton
      document={AnchorFirmsDocument}
      variables={{ industry, place, weights: askedWeights(weights), first: ROW_STEP, after: null }}
    />
  )
}
