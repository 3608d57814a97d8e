import { useEffect } from 'react'
import { singleKeys } from '../../state/preferences.ts'

const TYPING = 'input, textarea, select, [contenteditable], [role=listbox], [role=dialog]'

/** Whether a key belongs to what has the focus, or to an input method. */
export const isTyping = (event: KeyboardEvent): boolean =>
  event.isComposing || (event.target instanceof Element && event.target.closest(TYPING) !== null)

/** `/` and Ctrl K go to the search, which narrow windows unfold; `?` opens the sheet; single keys can be switched off. */
export function useShellKeys(openSheet: () => void, openSearch: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const command = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
      const single =
        !isTyping(event) &&
        singleKeys.get() === 'on' &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey
      if (command || (single && event.key === '/')) {
        const boxes = [...document.querySelectorAll<HTMLInputElement>('.search input')]
        const box = boxes.find((one) => one.offsetParent !== null)
        if (boxes.length === 0) return
        event.preventDefault()
        if (!box) return openSearch()
        box.focus()
        box.select()
      } else if (single && event.key === '?') {
        event.preventDefault()
        openSheet()
      }
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  })
}
