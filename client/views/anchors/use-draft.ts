import { useEffect, useRef, useState } from 'react'

/** Long enough for the next step of a slider that is being moved. */
const PAUSE_MS = 250

/** A value that follows the hand at once and is handed on when the hand rests. */
export function useDraft<T>(value: T, hand: (value: T) => void): [T, (value: T) => void] {
  const [draft, setDraft] = useState(value)
  const latest = useRef(hand)
  latest.current = hand
  const given = useRef(value)
  useEffect(() => {
    given.current = value
    setDraft(value)
  }, [value])
  useEffect(() => {
    if (draft === given.current) return
    const timer = window.setTimeout(() => latest.current(draft), PAUSE_MS)
    return () => window.clearTimeout(timer)
  }, [draft])
  return [draft, setDraft]
}
