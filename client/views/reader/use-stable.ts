import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that stays the same from one drawing to the next and always does the latest thing. */
export function useStable<A extends readonly unknown[]>(then: (...given: A) => void) {
  const latest = useRef(then)
  useLayoutEffect(() => {
    latest.current = then
  })
  return useCallback((...given: A) => latest.current(...given), [])
}
