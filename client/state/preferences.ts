import { useSyncExternalStore } from 'react'

export const THEME_CHOICES = ['auto', 'light', 'dark'] as const
export type ThemeChoice = (typeof THEME_CHOICES)[number]

/** A choice that this browser keeps; storage may be denied, then it lasts as long as the page. */
function kept<T extends string>(key: string, allowed: readonly T[], plain: T) {
  const listeners = new Set<() => void>()
  let value = read()
  function read(): T {
    try {
      const stored = window.localStorage.getItem(key)
      return allowed.find((one) => one === stored) ?? plain
    } catch {
      return plain
    }
  }
  const set = (next: T) => {
    value = next
    try {
      window.localStorage.setItem(key, next)
    } catch {
      // Storage is denied: the choice lasts as long as the page.
    }
    for (const listener of listeners) listener()
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return { get: () => value, set, use: () => useSyncExternalStore(subscribe, () => value) }
}

export const themeChoice = kept('theme', THEME_CHOICES, 'auto')
export const languageChoice = kept('lang', ['zh', 'en'] as const, 'zh')
export const singleKeys = kept('keys', ['on', 'off'] as const, 'on')
