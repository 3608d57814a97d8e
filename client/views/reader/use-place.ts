import { useCallback, useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Span } from './spans.ts'

/**
 * The block that the reader is at: the one that was asked for as long as any of it is to be seen,
 * else the first one in sight. Blocks are elements with `data-block`, their start.
 */
export function usePlace(text: RefObject<HTMLElement | null>, asked: number | null): number | null {
  const [seen, setSeen] = useState<readonly number[]>([])
  useEffect(() => {
    const root = text.current
    if (!root) return
    const inSight = new Set<number>()
    let timer = 0
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const start = Number((target as HTMLElement).dataset['block'])
        if (isIntersecting) inSight.add(start)
        else inSight.delete(start)
      }
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setSeen([...inSight].sort((a, b) => a - b)), SETTLED_MS)
    })
    for (const block of root.querySelectorAll('[data-block]')) observer.observe(block)
    return () => {
      window.clearTimeout(timer)
      observer.disconnect()
    }
  }, [text])
  if (asked !== null && (seen.length === 0 || seen.includes(asked))) return asked
  return seen[0] ?? asked
}

/** Scrolling past a block doesn't ask for what it says. */
const SETTLED_MS = 160

/**
 * Brings the asked range into view and puts the focus on it, now and whenever another is asked for;
 * `keep` spares the next one: what the reader clicked on stays where it is.
 */
export function useShowRange(text: RefObject<HTMLElement | null>, range: Span | null) {
  const kept = useRef(false)
  const key = range && `${range.start}-${range.end}`
  const show = useCallback(() => {
    const target =
      text.current?.querySelector<HTMLElement>('[data-target]') ??
      text.current?.querySelector<HTMLElement>('[data-asked]')
    target?.closest('details')?.setAttribute('open', '')
    target?.scrollIntoView({ block: 'center' })
    target?.focus({ preventScroll: true })
  }, [text])
  useEffect(() => {
    if (key !== null && !kept.current) show()
    kept.current = false
  }, [key, show])
  return { show, keep: () => void (kept.current = true) }
}
