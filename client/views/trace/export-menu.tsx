import { useQueryClient } from '@tanstack/react-query'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { overview } from '../../api/queries.ts'
import { csv, download } from '../parts/csv.ts'
import { Icon } from '../parts/icon.tsx'
import { useShownCanvas } from '../parts/picture/canvas-of-page.ts'
import type { TraceRow } from './rows.ts'
import { traceSheet } from './trace-sheet.ts'
import type { TraceIndex } from './trace-index.ts'

interface Props {
  readonly index: TraceIndex
  readonly rows: readonly TraceRow[]
}

/** Writes the answer as a file; the picture only where one is drawn. */
export function useExport({ index, rows }: Props) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const shownCanvas = useShownCanvas()
  const name = (end: string) => {
    const day = new Date().toISOString().slice(0, 10)
    return `${t('app.name')}_${t('nav.trace')}_${index.trace.from.name}_${day}.${end}`
  }
  const act = (key: unknown) => {
    const version = client.getQueryData(overview.queryKey)?.dataVersion ?? ''
    if (key === 'csv')
      download(name('csv'), 'text/csv;charset=utf-8', csv(traceSheet(index, rows, version)))
    if (key === 'png') {
      const image = shownCanvas?.()
      if (image) download(name('png'), 'image/png', image)
    }
    if (key === 'print') window.print()
  }
  return { act, drawn: shownCanvas !== null }
}

export function ExportMenu(props: Props) {
  const { t } = useTranslation()
  const { act, drawn } = useExport(props)
  return (
    <MenuTrigger>
      <Button className="button">
        <Icon name="download" />
        {t('action.export')}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" onAction={act} aria-label={t('action.export')}>
          <MenuItem id="csv" className="menu-item">
            <Icon name="table" />
            {t('action.exportCsv')}
          </MenuItem>
          <MenuItem id="png" className="menu-item" isDisabled={!drawn}>
            <Icon name="graph" />
            {t('action.exportPng')}
          </MenuItem>
          <MenuItem id="print" className="menu-item">
            <Icon name="print" />
            {t('action.print')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
