import { useRef } from 'react'

/** What there was last: an answer stays on the screen while the next one fails. */
export function useLastGood<T>(value: T | undefined): T | undefined {
  const last = useRef(value)
  if (value !== undefined) last.current = value
  return last.current
}
