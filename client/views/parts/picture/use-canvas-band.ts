import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { covers, DRAWN_WHOLE } from '../../../graph/picture-window.ts'
import type { Band } from '../../../graph/picture-window.ts'

/** Height of the band, in windows. */
const BAND = 1.5

/**
 * The part of a high picture that the canvas covers, in CSS pixels from the picture's top: what can
 * be seen of `space`, and a quarter of a window above and below. It moves when the scrolled page leaves it.
 * A canvas as high as the whole would cost more memory than there is.
 */
export function useCanvasBand(space: RefObject<HTMLElement | null>, height: number): Band {
  const [band, setBand] = useState<Band>(() => ({ top: 0, bottom: BAND * window.innerHeight }))
  useEffect(() => {
    if (height <= DRAWN_WHOLE) return
    const follow = () => {
      if (!space.current) return
      const view = window.innerHeight
      const top = Math.max(0, -space.current.getBoundingClientRect().top)
      const seen = { top: Math.min(top, height), bottom: Math.min(top + view, height) }
      const most = Math.max(0, height - BAND * view)
      const first = Math.min(most, Math.max(0, Math.round(seen.top - view / 4)))
      setBand((now) => (covers(now, seen) ? now : { top: first, bottom: first + BAND * view }))
    }
    follow()
    document.addEventListener('scroll', follow, { capture: true, passive: true })
    window.addEventListener('resize', follow)
    return () => {
      document.removeEventListener('scroll', follow, { capture: true })
      window.removeEventListener('resize', follow)
    }
  }, [space, height])
  return height <= DRAWN_WHOLE ? { top: 0, bottom: height } : band
}
