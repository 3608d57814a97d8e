import { useTranslation } from 'react-i18next'
import { Icon } from './icon.tsx'
import { useCopy } from './use-copy.ts'

/** The address holds all that is shown, so a copy of it shows the same elsewhere. */
export function CopyLinkButton() {
  const { t } = useTranslation()
  const { outcome, copy } = useCopy()
  const label = {
    idle: 'action.copyLink',
    copied: 'action.copied',
    failed: 'action.copyFailed',
  } as const
  return (
    <button type="button" className="button" onClick={() => copy(window.location.href)}>
      <Icon name={outcome === 'copied' ? 'check' : 'link'} />
      {t(label[outcome])}
    </button>
  )
}
