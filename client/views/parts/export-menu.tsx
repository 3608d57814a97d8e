import { useQueryClient } from '@tanstack/react-query'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { overview } from '../../api/queries.ts'
import { csv, download } from './csv.ts'
import { Icon } from './icon.tsx'
import { useShownCanvas } from './picture/canvas-of-page.ts'

export interface Exported {
  /** Name of the page and of what it shows: both stand in the name of the file. */
  readonly page: string
  readonly subject: string
  /** The rows of the table, head first, with the version of the data in each. */
  readonly sheet: (version: string) => string[][]
}

/** Writes an answer as a file; the picture only where one is drawn. */
export function useExport({ page, subject, sheet }: Exported) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const shownCanvas = useShownCanvas()
  const name = (end: string) => {
    const day = new Date().toISOString().slice(0, 10)
    return `${t('app.name')}_${page}_${subject}_${day}.${end}`
  }
  const act = (key: unknown) => {
    const version = client.getQueryData(overview.queryKey)?.dataVersion ?? ''
    if (key === 'csv') download(name('csv'), 'text/csv;charset=utf-8', csv(sheet(version)))
    if (key === 'png') {
      const image = shownCanvas?.()
      if (image) download(name('png'), 'image/png', image)
    }
    if (key === 'print') window.print()
  }
  return { act, drawn: shownCanvas !== null }
}

export function ExportMenu(props: Exported) {
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
