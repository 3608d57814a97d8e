import { useEffect } from 'react'
import { parseAddress } from '../../state/url.ts'
import { prefetchPage } from './route-code.ts'
import { entryOf, ROUTES } from './routes.ts'

/** The first signs that somebody is there; who only looks at one page needs no other. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const

/**
 * Fetches the code of a page when a link to it is pointed at, and that of all pages in idle time once
 * the reader has moved or pressed something.
 */
export function usePrefetch(): void {
  useEffect(() => {
    const listen = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
      if (link?.origin !== window.location.origin) return
      const entry = entryOf(parseAddress(link.pathname).route.page)
      if (entry) prefetchPage(entry)
    }
    document.addEventListener('pointerover', listen, { passive: true })
    document.addEventListener('focusin', listen)
    return () => {
      document.removeEventListener('pointerover', listen)
      document.removeEventListener('focusin', listen)
    }
  }, [])
  useEffect(() => {
    if (savesData()) return
    const leave = new AbortController()
    const begin = () => {
      leave.abort()
      whenIdle(() => ROUTES.forEach(prefetchPage))
    }
    for (const sign of SIGNS)
      window.addEventListener(sign, begin, { passive: true, signal: leave.signal })
    return () => leave.abort()
  }, [])
}

const savesData = (): boolean =>
  (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData === true

/** Safari has no idle callback; there it is done at once. */
const whenIdle = (act: () => void): void =>
  'requestIdleCallback' in window ? void window.requestIdleCallback(act) : act()
