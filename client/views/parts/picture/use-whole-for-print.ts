import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { DRAWN_WHOLE } from '../../../graph/picture-window.ts'
import type { TraceCanvas } from '../../../graph/trace-canvas.ts'
import type { Theme } from '../../../tokens.ts'

/**
 * While a page is being printed, an image of the whole of a picture whose canvas holds only the band
 * in sight; null at any other time, and where the canvas holds it whole. `height`: that of the
 * picture on the page, in CSS pixels.
 */
export function useWholeForPrint(canvas: TraceCanvas | null, height: number, theme: Theme) {
  const [image, setImage] = useState<string | null>(null)
  useEffect(() => {
    if (!canvas || height <= DRAWN_WHOLE) return
    // The browser lays out the paper as soon as the event is over: the image must stand by then.
    const before = () => flushSync(() => setImage(canvas.forPrint(theme)))
    window.addEventListener('beforeprint', before)
    return () => window.removeEventListener('beforeprint', before)
  }, [canvas, height, theme])
  // On its own: paper may be wide enough for a picture that the canvas holds whole.
  useEffect(() => {
    const after = () => setImage(null)
    window.addEventListener('afterprint', after)
    return () => window.removeEventListener('afterprint', after)
  }, [])
  return image
}
