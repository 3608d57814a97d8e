import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChainView } from '../../state/chain-view.ts'
import { Icon } from '../parts/icon.tsx'
import { ChainDocument } from '../../api/generated/graphql.ts'
import { QueryButton } from '../parts/query-button.tsx'
import { PanelGuard } from '../parts/panel-guard.tsx'
import { Empty } from '../parts/states.tsx'
import { useListed } from '../parts/use-listed.ts'
import { ChainFindings } from './chain-findings.tsx'
import { chainCounts, saysLocal } from './chain-counts.ts'
import type { ChainIndex } from './chain-index.ts'
import { ChainPicture } from './chain-picture.tsx'
import { ChainRowCards } from './chain-row-cards.tsx'
import { ChainTable } from './chain-table.tsx'
import { FlowTable } from './flow-table.tsx'
import { GoalsByUnit } from './goals-by-unit.tsx'
import { NationalFirms } from './national-firms.tsx'

interface Props {
  readonly index: ChainIndex
  readonly view: ChainView
  readonly narrow: boolean
  readonly show: (next: Partial<ChainView>) => void
  readonly open: (id: string) => void
}

/** Picture and tables; on a narrow screen cards, and the picture only when asked for. */
export function ChainBody({ index, view, narrow, show, open }: Props) {
  const { t } = useTranslation()
  const listed = useListed()
  const [asked, setAsked] = useState(false)
  const { chain, plan } = index
  const { selected } = view
  if (view.empty && plan.rows.length === 0) return <NoGap index={index} show={show} />
  const drawn = narrow ? asked : view.view !== 'table'
  return (
    <>
      {view.empty && (
        <p className="muted">{t('chain.gapsShown', { count: chainCounts(chain).empty })}</p>
      )}
      {narrow && (
        <button
          type="button"
          className="button"
          aria-pressed={asked}
          onClick={() => setAsked(!asked)}
        >
          <Icon name="graph" />
          {t('trace.showGraph')}
        </button>
      )}
      {drawn && (
        <PanelGuard fallback={<p className="panel-failed">{t('picture.failed')}</p>}>
          <ChainPicture
            index={index}
            selected={selected}
            select={(id) => show({ selected: id })}
            hide={() => show({ view: 'table' })}
          />
        </PanelGuard>
      )}
      {narrow ? (
        <ChainRowCards index={index} selected={selected} open={open} />
      ) : (
        view.view !== 'graph' && <ChainTable index={index} selected={selected} open={open} />
      )}
      {(narrow || view.view !== 'graph') && !view.empty && (
        <>
          <ChainFindings index={index} open={open} />
          <FlowTable index={index} selected={selected} open={open} minWeight={view.minWeight} />
          {chain.goals.length > 0 && (
            <GoalsByUnit
              industry={chain.industry.id}
              order={chain.goals.map(({ entity }) => entity.id)}
            />
          )}
          {chain.nationalEnterpriseCount > 0 && <NationalFirms industry={chain.industry.id} />}
        </>
      )}
      {chain.omitted.segments > 0 && (
        <p className="label">
          {t('chain.segments')} {t('chain.more', { count: chain.omitted.segments })}
        </p>
      )}
      {chain.omitted.backings > 0 && (
        <p className="label">{t('chain.backingsMore', { count: chain.omitted.backings })}</p>
      )}
      <p className="chain-foot">
        {chain.regions.length > 0 && saysLocal(chain) && (
          <span className="label">{t('chain.local', { regions: listed(chain.regions) })}</span>
        )}
        <QueryButton
          document={ChainDocument}
          variables={{
            industry: chain.industry.id,
            depth: view.depth,
            minWeight: view.minWeight,
          }}
        />
      </p>
    </>
  )
}

function NoGap({ index, show }: Pick<Props, 'index' | 'show'>) {
  const { t } = useTranslation()
  const count = index.chain.segments.length + index.chain.productSegments.length
  const all = (
    <button type="button" className="button button-main" onClick={() => show({ empty: false })}>
      {t('chain.showAll')}
    </button>
  )
  return (
    <Empty
      icon="filter"
      title={count > 0 ? t('chain.allEmptyHidden', { count }) : t('chain.noSegments')}
      action={all}
    />
  )
}
