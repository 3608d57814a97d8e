import { useEffect } from 'react'
import { parseAddress } from '../../state/url.ts'
import { prefetchPage } from './route-code.ts'
import { entryOf, ROUTES } from './routes.ts'

/** Long enough for what the page itself needs; what comes later may come from the cache. */
const QUIET_MS = 3_000

/** Fetches the code of a page when a link to it is pointed at, and of all of them in idle time. */
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
    const timer = window.setTimeout(() => whenIdle(() => ROUTES.forEach(prefetchPage)), QUIET_MS)
    return () => window.clearTimeout(timer)
  }, [])
}

const savesData = (): boolean =>
  (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData === true

/** Safari has no idle callback; there the quiet time is enough. */
const whenIdle = (act: () => void): void =>
  'requestIdleCallback' in window ? void window.requestIdleCallback(act) : act()
