import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { THEME_CHOICES, themeChoice } from '../../state/preferences.ts'
import { Icon } from '../parts/icon.tsx'

const ICONS = { auto: 'auto', light: 'sun', dark: 'moon' } as const

export function ThemeMenu() {
  const { t } = useTranslation()
  const theme = themeChoice.use()
  return (
    <MenuTrigger>
      <Button className="icon-button only-wide" aria-label={t('theme.label')}>
        <Icon name={ICONS[theme]} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={t('theme.label')}
          selectionMode="single"
          selectedKeys={[theme]}
          onAction={(key) => themeChoice.set(THEME_CHOICES.find((one) => one === key) ?? 'auto')}
        >
          {THEME_CHOICES.map((choice) => (
            <MenuItem
              key={choice}
              id={choice}
              textValue={t(`theme.${choice}`)}
              className="menu-item"
            >
              <Icon name={ICONS[choice]} />
              {t(`theme.${choice}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
