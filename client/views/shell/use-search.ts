import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { searchFor } from '../../api/queries.ts'

const DEBOUNCE_MS = 150

/**
 * What the reader types and what is asked for it: nothing while an input method composes, and the
 * last words only once the keys have rested.
 */
export function useSearch() {
  const [text, setText] = useState('')
  const [composing, setComposing] = useState(false)
  const [asked, setAsked] = useState('')
  useEffect(() => {
    if (composing) return
    const timer = window.setTimeout(() => setAsked(text.trim().slice(0, 100)), DEBOUNCE_MS)
    return () => window.clearTimeout(timer)
  }, [text, composing])
  const query = useQuery(searchFor(asked))
  return { text, setText, asked, setComposing, query }
}
