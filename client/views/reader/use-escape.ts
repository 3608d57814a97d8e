import { useEffect, useRef } from 'react'
import { isTyping } from '../shell/use-shell-keys.ts'

/** Esc, unless something nearer takes it: a dialog, a field, a menu. */
export function useEscape(active: boolean, then: () => void): void {
  const latest = useRef(then)
  latest.current = then
  useEffect(() => {
    if (!active) return
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event)) return
      latest.current()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [active])
}
