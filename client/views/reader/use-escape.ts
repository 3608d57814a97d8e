import { useEffect } from 'react'
import { isTyping } from '../shell/use-shell-keys.ts'
import { useStable } from './use-stable.ts'

/** Esc, unless something nearer takes it: a dialog, a field, a menu. */
export function useEscape(active: boolean, then: () => void): void {
  const escape = useStable(then)
  useEffect(() => {
    if (!active) return
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event)) return
      escape()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [active, escape])
}
