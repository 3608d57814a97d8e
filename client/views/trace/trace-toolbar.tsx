import { useTranslation } from 'react-i18next'
import { startsAtUnit } from '../../graph/drawn.ts'
import { go } from '../../state/navigation.ts'
import type { Route, TraceView } from '../../state/url.ts'
import { CopyLinkButton } from '../parts/copy-link-button.tsx'
import { Icon } from '../parts/icon.tsx'
import { Toggle } from '../parts/toggle.tsx'
import { ExportMenu } from './export-menu.tsx'
import { UnitExport } from './unit/unit-export.tsx'
import { TraceQueryButton } from './query-button.tsx'
import type { TraceRow } from './rows.ts'
import type { TraceIndex } from './trace-index.ts'

interface Props {
  readonly index: TraceIndex
  readonly rows: readonly TraceRow[]
  readonly route: Extract<Route, { page: 'trace' }>
  readonly openDetail: (() => void) | null
}

const VIEWS = ['table', 'graph', 'both'] as const

export function TraceToolbar({ index, rows, route, openDetail }: Props) {
  const { t } = useTranslation()
  const { view, inherited, cooperators } = route.trace
  // What no task sets has nobody to inherit or to cooperate.
  const { from, tasks } = index.trace
  const aloof = from.kind === 'GOAL' && tasks.length === 0
  const show = (next: Partial<TraceView>) =>
    go({ ...route, trace: { ...route.trace, ...next } }, 'replace')
  return (
    <div className="toolbar" role="toolbar" aria-label={t('trace.view')}>
      <div className="segments" role="group" aria-label={t('trace.view')}>
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={view === one}
            onClick={() => show({ view: one })}
          >
            <Icon name={one} />
            {t(`trace.${one}`)}
          </button>
        ))}
      </div>
      {!aloof && (
        <>
          <Toggle
            label={t('trace.inherited')}
            on={inherited}
            set={(on) => show({ inherited: on })}
          />
          <Toggle
            label={t('trace.cooperators')}
            on={cooperators}
            set={(on) => show({ cooperators: on })}
          />
        </>
      )}
      <span className="toolbar-gap" />
      <TraceQueryButton route={route} />
      <CopyLinkButton />
      {startsAtUnit(index.trace) ? (
        <UnitExport index={index} rows={rows} />
      ) : (
        <ExportMenu index={index} rows={rows} />
      )}
      {openDetail && (
        <button type="button" className="button" onClick={openDetail}>
          <Icon name="file" />
          {t('detail.open')}
        </button>
      )}
    </div>
  )
}
