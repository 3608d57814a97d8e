import { useTranslation } from 'react-i18next'
import { THEME_CHOICES, themeChoice } from '../../state/preferences.ts'

/** The appearance, in the menu of narrow windows, whose header has no room for one of its own. */
export function ThemeChoice() {
  const { t } = useTranslation()
  const theme = themeChoice.use()
  return (
    <div className="theme-choice" role="group" aria-label={t('theme.label')}>
      <span className="label" aria-hidden="true">
        {t('theme.label')}
      </span>
      <span className="segments">
        {THEME_CHOICES.map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={theme === choice}
            onClick={() => themeChoice.set(choice)}
          >
            {t(`theme.${choice}`)}
          </button>
        ))}
      </span>
    </div>
  )
}
