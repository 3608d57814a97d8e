import { useSyncExternalStore } from 'react'
import { formatAddress, parseAddress } from './url.ts'
import type { Address, Route } from './url.ts'

const changed = new Set<() => void>()
let seen = { href: '', address: parseAddress('/') }

function current(): Address {
  const { href, pathname, search, hash } = window.location
  if (seen.href !== href) seen = { href, address: parseAddress(pathname, search, hash) }
  return seen.address
}

function subscribe(listener: () => void): () => void {
  changed.add(listener)
  window.addEventListener('popstate', listener)
  window.addEventListener('hashchange', listener)
  return () => {
    changed.delete(listener)
    window.removeEventListener('popstate', listener)
    window.removeEventListener('hashchange', listener)
  }
}

/** Where the reader is. The address is the only place that knows. */
export const useAddress = (): Address => useSyncExternalStore(subscribe, current)

/** Goes to a place; `replace` for what Back should not undo, such as a selection. */
export function go(route: Route, how: 'push' | 'replace' = 'push'): void {
  goTo(formatAddress({ route, lang: current().lang }), how)
}

export function goTo(href: string, how: 'push' | 'replace' = 'push'): void {
  const here = window.location.pathname + window.location.search + window.location.hash
  if (href === here) return
  if (how === 'push') window.history.pushState({ from: here }, '', href)
  else window.history.replaceState(window.history.state, '', href)
  for (const listener of changed) listener()
}

/** The address of a place, with the language that the present one names. */
export const hrefOf = (route: Route): string => formatAddress({ route, lang: current().lang })

/** The address that led to the present one; null where the reader began here. */
export function cameFrom(): string | null {
  const state: unknown = window.history.state
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : null
  return typeof from === 'string' ? from : null
}
