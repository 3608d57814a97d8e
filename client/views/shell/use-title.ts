import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** Names the window after what is shown. */
export function useTitle(subject?: string): void {
  const { t } = useTranslation()
  const name = t('app.name')
  useEffect(() => {
    document.title = subject ? `${subject} · ${name}` : name
  }, [subject, name])
}
