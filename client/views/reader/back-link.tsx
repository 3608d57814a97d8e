import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { parseAddress } from '../../state/url.ts'
import { cameFrom } from '../../state/navigation.ts'
import { Icon } from '../parts/icon.tsx'
import { PlaceLink } from '../parts/place-link.tsx'

/** Back to the page that led here; to the list of documents where none did. */
export function BackLink() {
  const { t } = useTranslation()
  const from = cameFrom()
  if (from === null)
    return (
      <PlaceLink to={{ page: 'documents' }} className="back-link">
        <Icon name="left" size={14} />
        {t('reader.allDocuments')}
      </PlaceLink>
    )
  const { pathname, search, hash } = new URL(from, window.location.origin)
  const { route } = parseAddress(pathname, search, hash)
  const back = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    window.history.back()
  }
  return (
    <a href={from} className="back-link" onClick={back}>
      <Icon name="left" size={14} />
      {t(`reader.back.${route.page}`)}
    </a>
  )
}
