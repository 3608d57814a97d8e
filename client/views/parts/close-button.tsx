import { useTranslation } from 'react-i18next'
import { Icon } from './icon.tsx'

/** Closes the dialog, card or sheet that it stands in. */
export function CloseButton({
  close,
  className = '',
}: {
  readonly close: () => void
  readonly className?: string
}) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className={`icon-button ${className}`.trim()}
      aria-label={t('app.close')}
      onClick={close}
    >
      <Icon name="close" />
    </button>
  )
}
