import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../parts/icon.tsx'
import { useExport } from '../export-menu.tsx'
import type { TraceRow } from '../rows.ts'
import type { TraceIndex } from '../trace-index.ts'

interface Props {
  readonly index: TraceIndex
  readonly rows: readonly TraceRow[]
}

/** The table as a file is what a unit comes for: one button, the other ways behind another. */
export function UnitExport(props: Props) {
  const { t } = useTranslation()
  const { act, drawn } = useExport(props)
  return (
    <>
      <MenuTrigger>
        <Button className="button">
          <Icon name="print" />
          {t('action.printOrPicture')}
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" onAction={act} aria-label={t('action.printOrPicture')}>
            <MenuItem id="print" className="menu-item">
              <Icon name="print" />
              {t('action.print')}
            </MenuItem>
            <MenuItem id="png" className="menu-item" isDisabled={!drawn}>
              <Icon name="graph" />
              {t('action.exportPng')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <button type="button" className="button button-main" onClick={() => act('csv')}>
        <Icon name="download" />
        {t('action.csv')}
      </button>
    </>
  )
}
