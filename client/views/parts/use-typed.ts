import { useEffect, useState } from 'react'

const DEBOUNCE_MS = 150
/** Characters that a search takes. */
const MOST = 100

/**
 * What is to be asked for the words in a field: nothing while an input method composes, and the
 * last words only once the keys have rested.
 */
export function useTyped(text: string) {
  const [composing, setComposing] = useState(false)
  const [asked, setAsked] = useState('')
  useEffect(() => {
    if (composing) return
    const timer = window.setTimeout(() => setAsked(text.trim().slice(0, MOST)), DEBOUNCE_MS)
    return () => window.clearTimeout(timer)
  }, [text, composing])
  return { asked, setComposing }
}
